import type { CellRange } from "../../domain/workbook/CellAddress";

/** An Excel table. Sv: tabell. */
export interface ListObject {
  /** Unique in the workbook, from 1. */
  readonly id: number;
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly styleName: string | null;
}

/** A chart that stands on a sheet. References are formulas without "=" ("Drift!$A$2:$A$9") and follow their targets. */
export interface Chart {
  /** Unique in the sheet, as office.js gives it. */
  readonly id: string;
  readonly name: string;
  /** office.js's word: "BarClustered", "ColumnClustered", "Line", …; null for a chart of a file whose kind the model does not know. */
  readonly chartType: string | null;
  readonly title: string | null;
  readonly legendVisible: boolean;
  readonly series: readonly ChartSeries[];
  /** From the first cell's upper left to the last cell's lower right corner. */
  readonly anchor: CellRange;
  /** Whether the first category stands at the top of a horizontal bar chart. */
  readonly categoriesReversed: boolean;
  readonly dataLabels: boolean;
  /** How far the series' bars cover each other, -100 to 100; absent is Excel's choice for the type. */
  readonly overlap?: number;
  /** Space between the bars in percent of a bar; absent is 60. */
  readonly gapWidth?: number;
  /** Whether the axis of values is left out. */
  readonly valueAxisHidden?: boolean;
  /** Whether the chart came with the file; the writer then leaves its part as it is. */
  readonly fromFile: boolean;
}

export interface ChartSeries {
  /** A reference or a text; null for none. */
  readonly name: { readonly reference: string } | { readonly text: string } | null;
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB", null for Excel's choice. */
  readonly color: string | null;
}

export interface Hyperlink {
  readonly range: CellRange;
  /** Web or mail address, null for a place in this workbook. */
  readonly address: string | null;
  /** "Drift!H9", null for none. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** A note or the first entry of a threaded comment. */
export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A conditional format; kept, not evaluated. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** The file's own element. */
  readonly xml: string;
}

/** What may be typed into cells; kept, not enforced. */
export interface DataValidation {
  readonly ranges: readonly CellRange[];
  /** The file's own element. */
  readonly xml: string;
}

export interface AutoFilter {
  readonly range: CellRange;
  /** Whether a criterion hides rows now. */
  readonly hasCriteria: boolean;
}

/** Everything that stands on a sheet beside its cells. */
export interface SheetObjects {
  readonly tables: readonly ListObject[];
  readonly charts: readonly Chart[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly comments: readonly Comment[];
  readonly mergedRanges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly autoFilter: AutoFilter | null;
}

export const NO_OBJECTS: SheetObjects = Object.freeze({
  tables: [],
  charts: [],
  hyperlinks: [],
  comments: [],
  mergedRanges: [],
  conditionalFormats: [],
  dataValidations: [],
  autoFilter: null,
});
