import type { OwnSheetKind } from "../workbook/WorkbookSnapshot";

/** The two sheets as they shall stand, without a word about how Excel gets there. */
export interface SummaryPlan {
  /** `summary` first, then `reconciliation`; a plan of the copy alone has that one. */
  readonly sheets: readonly SheetPlan[];
}

/** One of our sheets: rows in order, each with a key that is the same at the next run. */
export interface SheetPlan {
  readonly kind: OwnSheetKind;
  /** The name wanted; `chooseSheetName` takes another where the user has a sheet of that name. */
  readonly name: string;
  readonly rows: readonly PlannedRow[];
  /** Widths of the columns from A on, in characters of the default font. These columns are ours; what is to the right of them is the user's. */
  readonly columnWidths: readonly number[];
  /** Decimals of the sheet's amounts. */
  readonly amountDecimals: 0 | 1;
  /** What decides how the columns look, as one word: where it is another than the standing sheet's, every cell is formatted anew. */
  readonly layout: string;
  /** The title row's text while the sheet is half written; the title itself is the last cell to be written. */
  readonly incompleteTitle: string;
  /** Rows that stay in sight, counted from the top. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
  readonly chart: ChartPlan | null;
}

export interface PlannedRow {
  /** Lower-case letters, digits and "_", unique in the sheet; it becomes part of a hidden sheet-scoped name. */
  readonly key: string;
  readonly cells: readonly PlannedCell[];
  /** In points, for a row that is new; the user's own heights are left alone. Absent is Excel's own. */
  readonly height?: number;
}

/** A cell of a planned row. A text is written as text whatever it begins with. */
export interface PlannedCell {
  /** From 0. */
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

export type CellContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  /**
   * English function names, "=" first. Three tokens are filled in by `resolveFormula`:
   * `{row:KEY}` the number of the row with that key on the same sheet, `{row:KIND:KEY}` on the other sheet,
   * `{sheet:KIND}` that sheet's quoted name. No sheet name can hold ":", so the user's names never look like a token.
   */
  | { readonly type: "formula"; readonly formula: string };

/** The looks that our sheets use; `CELL_LOOKS` says how each is drawn. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "note"
  | "sentence"
  | "sectionHeading"
  | "columnHeading"
  | "columnHeadingText"
  | "actualHeading"
  | "budgetHeading"
  | "priorHeading"
  | "forecastHeading"
  | "label"
  | "indentedLabel"
  | "amount"
  | "variance"
  | "percent"
  | "figure"
  | "count"
  | "ofWhichAmount"
  | "subtotalLabel"
  | "subtotalAmount"
  | "subtotalVariance"
  | "subtotalPercent"
  | "totalLabel"
  | "totalAmount"
  | "totalVariance"
  | "totalPercent"
  | "printedLabel"
  | "printedAmount"
  | "printedVariance"
  | "printedPercent"
  | "text"
  | "line"
  | "verdict"
  | "caption";

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  /** How many pages high the print is squeezed to; the width is always one page. */
  readonly pagesHigh: number;
  /** Keys of the first and last row of the rows repeated on each page; null where none are. */
  readonly repeatedRows: readonly [first: string, last: string] | null;
  /** Key of the last row to print; what comes after is for the screen. Null prints every row. */
  readonly lastPrintedRow: string | null;
  /** How many columns from A on are printed. */
  readonly printedColumns: number;
  /** Points left blank to the left and the right. */
  readonly sideMargins: number;
  /** Plain text: whoever writes it doubles each "&". */
  readonly header: string;
  /** Plain text of the footer's left part; the right part is the page number of pages. */
  readonly footer: string;
}

/** A horizontal bar chart over labels, the first row on top; each label carries its figure, so that no bar covers it. The figures may stand on the other of our sheets. */
export interface ChartPlan {
  readonly title: string;
  readonly altText: string;
  readonly data: {
    readonly sheet: OwnSheetKind;
    /** Key of the row with the series' names; the rows from `firstRow` to `lastRow` follow it directly. */
    readonly headingRow: string;
    readonly firstRow: string;
    readonly lastRow: string;
    readonly labelColumn: number;
    /** Columns directly to the right of `labelColumn`, one a series. */
    readonly series: readonly ChartSeriesPlan[];
  };
  /** The cells that the chart covers, both ends included. */
  readonly place: {
    readonly firstRow: string;
    readonly heightInRows: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
  };
}

export interface ChartSeriesPlan {
  readonly column: number;
  readonly name: string;
  /** "#RRGGBB" */
  readonly colour: string;
}
