import { attribute, child, numberAttribute, type XmlElement } from "../../../xlsx/xml/XmlElement";

/** Office's theme, for files without one; in the order that a colour's `theme` number counts. */
const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The 64 colours of old files; the first eight are repeated. */
const INDEXED = [
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
  "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** Turns the file's colours (rgb, theme with tint, index) into "#RRGGBB". */
export class ThemeColors {
  private readonly theme: readonly string[];

  constructor(themePart: XmlElement | undefined) {
    const scheme = child(child(themePart, "themeElements"), "clrScheme");
    this.theme = THEME_ORDER.map((name, index) => readSchemeColor(child(scheme, name)) ?? OFFICE_THEME[index] ?? "000000");
  }

  /** "#RRGGBB" of a colour element; null where it is missing or automatic. */
  resolve(color: XmlElement | undefined): string | null {
    const base = this.baseColor(color);
    return base === null ? null : `#${applyTint(base, numberAttribute(color, "tint", 0))}`;
  }

  private baseColor(color: XmlElement | undefined): string | null {
    const rgb = attribute(color, "rgb");
    if (rgb !== undefined) return /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
    const theme = numberAttribute(color, "theme", -1);
    if (theme >= 0) return this.theme[theme] ?? null;
    return INDEXED[numberAttribute(color, "indexed", -1)] ?? null;
  }
}

function readSchemeColor(element: XmlElement | undefined): string | null {
  const color = element?.children[0];
  const value = attribute(color, color?.name === "sysClr" ? "lastClr" : "val");
  return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : null;
}

/** Lightens (tint above 0) or darkens a colour as Excel does: in lightness of HSL, here channel by channel towards white or black. */
function applyTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
