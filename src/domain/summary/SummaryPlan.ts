import type { OwnSheetKind } from "../workbook/WorkbookSnapshot";

/** The two sheets as they shall stand, without a word about how Excel gets there. */
export interface SummaryPlan {
  readonly sheets: readonly SheetPlan[];
}

/** One of our sheets: rows in order, each with a key that is the same at the next run. */
export interface SheetPlan {
  readonly kind: OwnSheetKind;
  /** The name wanted; the host takes another where the user has a sheet of that name. */
  readonly name: string;
  readonly rows: readonly PlannedRow[];
  /** Widths of the columns from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight, counted from the top. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
  readonly chart: ChartPlan | null;
}

export interface PlannedRow {
  readonly key: string;
  readonly cells: readonly PlannedCell[];
}

/** A cell of a planned row. A text is written as text whatever it begins with. */
export interface PlannedCell {
  /** From 0. */
  readonly column: number;
  readonly content:
    | { readonly type: "text"; readonly text: string }
    | { readonly type: "number"; readonly value: number }
    /** English function names, "=" first; `{row:KEY}` stands for the row number of the row with that key. */
    | { readonly type: "formula"; readonly formula: string };
  readonly style: CellStyle;
}

/** The looks that our sheets use; the host knows how each is drawn. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "note"
  | "sentence"
  | "sectionHeading"
  | "columnHeading"
  | "label"
  | "indentedLabel"
  | "amount"
  | "variance"
  | "percent"
  | "totalLabel"
  | "totalAmount"
  | "totalVariance"
  | "totalPercent"
  | "text"
  | "caption";

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  /** Keys of the first and last row of the rows repeated on each page; null where none are. */
  readonly repeatedRows: readonly [first: string, last: string] | null;
  /** Key of the last row to print; what comes after is for the screen. */
  readonly lastPrintedRow: string | null;
  readonly header: string;
  readonly footer: string;
}

/** A horizontal bar chart of one column of figures over labels. */
export interface ChartPlan {
  readonly title: string;
  readonly firstRow: string;
  readonly lastRow: string;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** Key of the row under which the chart stands. */
  readonly anchorRow: string;
  readonly heightInRows: number;
}
