import { DEFAULT_STYLE, type BorderEdge, type BorderLine, type CellAlignment, type CellBorders, type CellStyle, type FontStyle } from "../../model/CellStyle";
import { attribute, child, childrenOf, flagAttribute, numberAttribute, type XmlElement } from "../../../xlsx/xml/XmlElement";
import { readNumberFormats } from "../../../xlsx/readNumberFormats";
import type { ThemeColors } from "./ThemeColors";

/** The file's cell formats, one style for each `xf` in its order; never empty. */
export function readStyles(stylesPart: XmlElement | undefined, colors: ThemeColors): readonly CellStyle[] {
  const formats = readNumberFormats(stylesPart);
  const fonts = childrenOf(child(stylesPart, "fonts"), "font").map((font) => readFont(font, colors));
  const fills = childrenOf(child(stylesPart, "fills"), "fill").map((fill) => readFill(fill, colors));
  const borders = childrenOf(child(stylesPart, "borders"), "border").map((border) => readBorders(border, colors));
  const styles = childrenOf(child(stylesPart, "cellXfs"), "xf").map(
    (xf): CellStyle => ({
      numberFormat: formats.get(numberAttribute(xf, "numFmtId", 0)) ?? "General",
      font: fonts[numberAttribute(xf, "fontId", 0)] ?? DEFAULT_STYLE.font,
      fill: fills[numberAttribute(xf, "fillId", 0)] ?? null,
      borders: borders[numberAttribute(xf, "borderId", 0)] ?? DEFAULT_STYLE.borders,
      alignment: readAlignment(child(xf, "alignment")),
      locked: flagAttribute(child(xf, "protection"), "locked", true),
    }),
  );
  return styles.length > 0 ? styles : [DEFAULT_STYLE];
}

function readFont(font: XmlElement, colors: ThemeColors): FontStyle {
  return {
    name: attribute(child(font, "name"), "val") ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(child(font, "sz"), "val", DEFAULT_STYLE.font.size),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: child(font, "u") !== undefined && attribute(child(font, "u"), "val") !== "none",
    strikethrough: isOn(child(font, "strike")),
    color: colors.resolve(child(font, "color")) ?? DEFAULT_STYLE.font.color,
  };
}

/** `<b/>` and `<b val="1"/>` are on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagAttribute(element, "val", true);
}

function readFill(fill: XmlElement, colors: ThemeColors): string | null {
  const pattern = child(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none" || type === "gray125") return null;
  return colors.resolve(child(pattern, "fgColor")) ?? colors.resolve(child(pattern, "bgColor"));
}

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
/** Strict files say start and end. */
const OTHER_NAMES: Readonly<Record<BorderEdge, string>> = { top: "top", bottom: "bottom", left: "start", right: "end" };

const BORDER_STYLES: ReadonlySet<string> = new Set<BorderLine["style"]>([
  "thin", "medium", "thick", "double", "hair", "dashed", "dotted", "dashDot", "dashDotDot", "slantDashDot",
  "mediumDashed", "mediumDashDot", "mediumDashDotDot",
]);

function isBorderStyle(text: string | undefined): text is BorderLine["style"] {
  return text !== undefined && BORDER_STYLES.has(text);
}

function readBorders(border: XmlElement, colors: ThemeColors): CellBorders {
  const lines: Record<BorderEdge, BorderLine | null> = { top: null, bottom: null, left: null, right: null };
  for (const edge of EDGES) {
    const element = child(border, edge) ?? child(border, OTHER_NAMES[edge]);
    const style = attribute(element, "style");
    if (isBorderStyle(style)) lines[edge] = { style, color: colors.resolve(child(element, "color")) ?? "#000000" };
  }
  return lines;
}

const HORIZONTAL: ReadonlySet<string> = new Set<CellAlignment["horizontal"]>([
  "general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed",
]);
const VERTICAL: ReadonlySet<string> = new Set<CellAlignment["vertical"]>(["top", "center", "bottom", "justify", "distributed"]);

function isHorizontal(text: string): text is CellAlignment["horizontal"] {
  return HORIZONTAL.has(text);
}

function isVertical(text: string): text is CellAlignment["vertical"] {
  return VERTICAL.has(text);
}

function readAlignment(alignment: XmlElement | undefined): CellAlignment {
  const horizontal = attribute(alignment, "horizontal") ?? "general";
  const vertical = attribute(alignment, "vertical") ?? "bottom";
  return {
    horizontal: isHorizontal(horizontal) ? horizontal : "general",
    vertical: isVertical(vertical) ? vertical : "bottom",
    indent: numberAttribute(alignment, "indent", 0),
    wrapText: flagAttribute(alignment, "wrapText"),
  };
}
