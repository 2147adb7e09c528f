import type { MoneyUnit } from "../amount/Amount";
import type { CellRange } from "../workbook/CellAddress";
import type { Period } from "./Period";

/** What a table is about. `other` is text, goals, staff, statistics and everything else that is no budget table. */
export type TableKind = "byUnit" | "byAccount" | "causes" | "measures" | "investments" | "other";

/** How a table computes its variance. In both, minus is worse than budget (RULES.md, sign conventions). */
export type VarianceRule = "budgetMinusActual" | "actualMinusBudget";

/** What a column can hold (CONTRACT.md, ROLE). In a table of a whole year the actual is `actualToDate` and the budget `annualBudget`. */
export const COLUMN_ROLES = [
  "label",
  "code",
  "actualRevenueToDate",
  "actualCostToDate",
  "actualToDate",
  "budgetToDate",
  "varianceToDate",
  "annualBudget",
  "percentUsed",
  "forecast",
  "previousForecast",
  "forecastVariance",
  "priorYearToDate",
  "priorYear",
  "change",
  "amount",
  "remaining",
  "variancePercent",
  "expectedEffect",
  "realisedEffect",
  "month01",
  "month02",
  "month03",
  "month04",
  "month05",
  "month06",
  "month07",
  "month08",
  "month09",
  "month10",
  "month11",
  "month12",
  "text",
  "unknown",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type MonthRole = Extract<ColumnRole, `month${string}`>;

/** One column of a recognised table. */
export interface TableColumn {
  /** Column index in the sheet, from 0. */
  readonly column: number;
  /** The header's rows joined with one space, group headings carried across. */
  readonly header: string;
  readonly role: ColumnRole;
  /** The unit of this column where it differs from the table's or the table has none. */
  readonly unit: MoneyUnit | null;
  /** The step that the column's figures are rounded to, in the column's own unit (1 for whole tkr, 0.1 for mkr with one decimal, 0 where the stored values are unrounded). */
  readonly step: number;
  /** For `change`: the two columns whose difference it is, minuend first; null where unknown. */
  readonly changeOf: readonly [minuend: number, subtrahend: number] | null;
  /** Whether arithmetic proved the role, the user said it, or only the words do. */
  readonly proof: "arithmetic" | "words" | "answer";
  /** The role that the heading's words alone say, where arithmetic or size proved another (`header-content`); absent or null elsewhere. */
  readonly headerRole?: ColumnRole | null;
  /** The subtraction that the heading spells out ("Budget-Prognos" is `budgetMinusActual`), null where it spells out none. */
  readonly headerOrder?: VarianceRule | null;
  /** True where the column's sign is turned against the table's: a positive budget beside negative actuals. */
  readonly inverted?: boolean;
  /** For percent columns: 1 where 100 % is stored as 1, 100 where it is stored as 100. */
  readonly percentScale?: 1 | 100;
}

/** What a row is within its table. `heading` is a caption or repeated header inside it, `outside` an amount row that no total takes in. */
export type RowKind = "item" | "total" | "subtotal" | "ofWhich" | "heading" | "outside" | "blank";

/** One row of a recognised table. */
export interface TableRow {
  /** Row index in the sheet, from 0. */
  readonly row: number;
  readonly label: string;
  readonly code: string | null;
  readonly kind: RowKind;
  /** Depth by indent, code length or grouping, from 0. */
  readonly level: number;
  /**
   * The subtraction that this row's variances follow where it is not the table's: in a table that shows both revenue and
   * cost as positive figures, revenue rows are `actualMinusBudget` and cost rows `budgetMinusActual`.
   */
  readonly varianceRule?: VarianceRule;
}

/** A sum that the table's own shape states: the total row is the weighted sum of the parts, in every amount column. */
export interface SumRelation {
  /** Row index in the sheet of the total or subtotal. */
  readonly total: number;
  readonly parts: readonly SumPart[];
  /** Whether the arithmetic of most amount columns proved it, or only the words and the place say it. */
  readonly proof?: "arithmetic" | "words";
}

/** A row that a total takes in. */
export interface SumPart {
  readonly row: number;
  readonly weight: 1 | -1;
  /** The weight in the variance columns where it is another: "intäkter − kostnader" in the amounts, plain sums of the variances. */
  readonly varianceWeight?: 1 | -1;
}

/** A table of the workbook with the role of each column and row. Sv: tabell. */
export interface RecognisedTable {
  /** "T1", "T2", … in reading order of the workbook. */
  readonly id: string;
  readonly sheet: string;
  /** From the first header row to the last row, from the label (or code) column to the last column with a role. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly kind: TableKind;
  /** The caption above the table, "" where there is none. */
  readonly caption: string;
  readonly unit: MoneyUnit | null;
  readonly varianceRule: VarianceRule | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly sums: readonly SumRelation[];
  /** Whether cost amounts stand as positive or negative figures; null where it cannot be told. Variances normalise by it. */
  readonly costSign?: 1 | -1 | null;
  readonly period: Period | null;
}

/** A region that looks like a table and was not understood, with the reason; never a finding by itself. */
export interface UnrecognisedRegion {
  readonly sheet: string;
  readonly range: CellRange;
  readonly reason: "noHeader" | "noAmounts" | "contradictoryRoles" | "tooSmall";
}

/** What the pane asks once: which of the candidates a column holds. */
export interface ColumnQuestion {
  readonly table: string;
  /** Column index in the sheet, from 0. */
  readonly column: number;
  /** Best guess first. */
  readonly candidates: readonly ColumnRole[];
}

/**
 * What the user answered to a `ColumnQuestion`, kept in the workbook.
 *
 * The place is told by words, so that it survives inserted rows and columns: the sheet, the table's headers joined, the column's
 * own header and which of the equal ones it is (from 0).
 */
export interface ColumnAnswer {
  readonly sheet: string;
  readonly headers: string;
  readonly header: string;
  readonly occurrence: number;
  readonly role: ColumnRole;
}

/** That two tables, or a row of one and the other, speak of the same thing. */
export interface TableLink {
  readonly from: string;
  readonly to: string;
  /** Row index in the sheet of the row in `to` that `from` details. */
  readonly row: number | null;
  /** Row index in the sheet of the row in `from` that corresponds, null where it is its total or the whole table. */
  readonly fromRow: number | null;
  readonly kind: "unit" | "cause" | "level" | "period";
  readonly reason: "name" | "figures" | "nameAndFigures" | "place";
}

/** Everything recognition says of a workbook. */
export interface RecognisedWorkbook {
  readonly tables: readonly RecognisedTable[];
  readonly links: readonly TableLink[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  readonly questions: readonly ColumnQuestion[];
  readonly period: Period | null;
}
