import { DEFAULT_STYLE, type BorderEdge, type BorderLine, type CellStyle } from "../../model/CellStyle";
import type { StyleSheet } from "../../model/StyleSheet";
import { BUILT_IN_FORMATS } from "../../../xlsx/builtInFormats";
import { cutXml } from "../../../xlsx/xml/cutXml";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { attribute, child, childrenOf, numberAttribute, parseXml, type XmlElement } from "../../../xlsx/xml/XmlElement";
import { insertBeforeEnd } from "./PackagePatch";
import { PartElements } from "./PartElements";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const FIRST_CUSTOM_FORMAT = 164;

/** Gives each style its number in a file, appending those that the file lacks; nothing of the file is renumbered. */
export class StyleWriter {
  private readonly root: XmlElement | undefined;
  private readonly added: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly formats = new Map<string, number>();
  private readonly numbers: Map<CellStyle, number>;

  constructor(
    private readonly xml: string,
    fileNumbers: ReadonlyMap<CellStyle, number>,
    private readonly sheet: StyleSheet,
  ) {
    this.root = parseXml(xml) ?? undefined;
    this.numbers = new Map(fileNumbers);
    for (const [number, code] of BUILT_IN_FORMATS) this.formats.set(code, number);
    for (const format of childrenOf(child(this.root, "numFmts"), "numFmt")) {
      this.formats.set(attribute(format, "formatCode") ?? "", numberAttribute(format, "numFmtId", 0));
    }
  }

  /** The number of a style in the file as it will be. */
  numberOf(style: CellStyle): number {
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = this.append("cellXfs", this.formatXml(style));
    this.numbers.set(style, number);
    return number;
  }

  /** The styles part with what was appended; null where nothing was. */
  changedXml(): string | null {
    const cut = cutXml(this.xml, "styleSheet");
    const lists = Object.entries(this.added).filter(([, items]) => items.length > 0);
    if (!cut || lists.length === 0) return null;
    const elements = new PartElements(cut, ORDER);
    for (const [name, items] of lists) {
      const tag = cut.prefix + name;
      const standing = elements.get(name) || `<${tag}></${tag}>`;
      const count = this.countOf(name) + items.length;
      elements.set(name, [withCount(insertBeforeEnd(standing, items.join("").replace(/<(\/?)/g, `<$1${cut.prefix}`)), count)]);
    }
    return elements.toString();
  }

  private countOf(name: string): number {
    return child(this.root, name)?.children.length ?? 0;
  }

  private append(list: keyof StyleWriter["added"], xml: string): number {
    const known = this.added[list].indexOf(xml);
    const index = known >= 0 ? known : this.added[list].push(xml) - 1;
    return this.countOf(list) + index;
  }

  private formatXml(style: CellStyle): string {
    const rootStyle = this.sheet.rootOf(style);
    const base = childrenOf(child(this.root, "cellXfs"), "xf")[this.numbers.get(rootStyle) ?? 0];
    const idOf = (name: string, part: "font" | "fill" | "borders", add: () => number) =>
      base && same(style[part], rootStyle[part]) ? numberAttribute(base, name, 0) : add();
    const font = idOf("fontId", "font", () => this.append("fonts", fontXml(style.font)));
    const fill = idOf("fillId", "fill", () => (style.fill === null ? 0 : this.append("fills", fillXml(style.fill))));
    const border = idOf("borderId", "borders", () => this.append("borders", bordersXml(style.borders)));
    const xfId = attribute(base, "xfId");
    const parent = xfId === undefined ? "" : ` xfId="${escapeXml(xfId)}"`;
    const prefix = attribute(base, "quotePrefix") === "1" ? ' quotePrefix="1"' : "";
    const ids = `numFmtId="${this.numberFormatId(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}"`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    return `<xf ${ids}${parent}${prefix} ${applies}>${alignmentXml(style, child(base, "alignment"))}${protectionXml(style)}</xf>`;
  }

  private numberFormatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withCount(xml: string, count: number): string {
  const tagEnd = xml.indexOf(">");
  const tag = xml.slice(0, tagEnd).replace(/\scount="[^"]*"/, "");
  return `${tag} count="${count}"${xml.slice(tagEnd)}`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function fontXml(font: CellStyle["font"]): string {
  const flags = [font.bold ? "<b/>" : "", font.italic ? "<i/>" : "", font.strikethrough ? "<strike/>" : "", font.underline ? "<u/>" : ""];
  return `<font>${flags.join("")}<sz val="${font.size}"/><color rgb="${argb(font.color)}"/><name val="${escapeXml(font.name)}"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** In the order that the schema demands. */
const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

function bordersXml(borders: CellStyle["borders"]): string {
  return `<border>${EDGES.map((edge) => edgeXml(edge, borders[edge])).join("")}<diagonal/></border>`;
}

function edgeXml(edge: BorderEdge, line: BorderLine | null): string {
  return line ? `<${edge} style="${line.style}"><color rgb="${argb(line.color)}"/></${edge}>` : `<${edge}/>`;
}

/** The alignment with what the model knows; rotation and such stay as the base has them. */
function alignmentXml(style: CellStyle, base: XmlElement | undefined): string {
  const attributes = new Map(base?.attributes);
  const { horizontal, vertical, indent, wrapText } = style.alignment;
  const known = { horizontal, vertical, indent: String(indent), wrapText: wrapText ? "1" : "0" };
  const defaults = { horizontal: "general", vertical: "bottom", indent: "0", wrapText: "0" };
  for (const name of ["horizontal", "vertical", "indent", "wrapText"] as const) {
    if (known[name] === defaults[name]) attributes.delete(name);
    else attributes.set(name, known[name]);
  }
  const text = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return text === "" ? "" : `<alignment${text}/>`;
}

function protectionXml(style: CellStyle): string {
  return style.locked === DEFAULT_STYLE.locked ? "" : `<protection locked="0"/>`;
}
