/** How a cell is drawn. Immutable; styles are interned, so equal looks made by the same steps are the same object. */
export interface CellStyle {
  /** Excel's code in English, "General" where none is set. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Solid fill as "#RRGGBB", null where there is none. */
  readonly fill: string | null;
  readonly borders: CellBorders;
  readonly alignment: CellAlignment;
  /** Whether the cell may not be changed while the sheet is protected. */
  readonly locked: boolean;
}

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

export type CellBorders = Readonly<Record<BorderEdge, BorderLine | null>>;

export interface BorderLine {
  /** The file format's words. */
  readonly style: "thin" | "medium" | "thick" | "double" | "hair" | "dashed" | "dotted" | "dashDot" | "dashDotDot" | "slantDashDot" | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot";
  /** "#RRGGBB". */
  readonly color: string;
}

export interface CellAlignment {
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly indent: number;
  readonly wrapText: boolean;
}

/** The parts of a style to change; what is left out stays as it is. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: string | null;
  readonly borders?: Partial<CellBorders>;
  readonly alignment?: Partial<CellAlignment>;
  readonly locked?: boolean;
}

/** The style of a cell in a workbook created from nothing. */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: "General",
  font: Object.freeze({
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  }),
  fill: null,
  borders: Object.freeze({ top: null, bottom: null, left: null, right: null }),
  alignment: Object.freeze({ horizontal: "general", vertical: "bottom", indent: 0, wrapText: false }),
  locked: true,
});

/** A style with some parts changed; use `StyleSheet.derive`, which interns. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...patch.font },
    fill: patch.fill === undefined ? style.fill : patch.fill,
    borders: { ...style.borders, ...patch.borders },
    alignment: { ...style.alignment, ...patch.alignment },
    locked: patch.locked ?? style.locked,
  };
}
