import type { ColumnRole } from "../recognition/RecognisedTable";
import type { CellAddress } from "../workbook/CellAddress";

/** One cell that is to be written where nothing stands, or where exactly what the user has seen stands. */
export interface PlannedCell {
  readonly address: CellAddress;
  /** A formula in Excel's English form ("=B5-C5"), else a figure or a text that is written as it is. */
  readonly content: string | number;
  readonly numberFormat: string;
  /** The figure or text (never a formula) that gives way; absent or "" where the cell is to be empty. */
  readonly replaces?: string | number;
}

/** A planned cell with what it will show, in the column's own unit; for the preview. */
export interface FillInCell extends PlannedCell {
  readonly label: string;
  readonly value: number;
}

/** The columns that "Fyll i" knows how to compute. */
export type FillInRole = Extract<ColumnRole, "varianceToDate" | "percentUsed" | "forecast" | "forecastVariance">;

/** Why a row's cell stays empty. */
export type LeftEmptyReason =
  /** An amount that the formula needs is not in the row. */
  | "missingInput"
  /** An amount stands as text, which no formula can count with. */
  | "textAmount"
  /** No forecast is stated and no method was chosen. */
  | "noMethod"
  /** The method says nothing for this row (RULES.md B, guards). */
  | "methodRefused"
  /** A part of the total stays empty, so its sum would be too small. */
  | "incompleteParts";

/** Why a column, or a table as a whole, is not filled. */
export type FillInRefusal =
  /** Rows or the column are hidden or filtered away: what is not seen is not written. */
  | "hiddenCells"
  /** It is not certain what the columns hold: a question is open, the heading says another thing, or two columns say the same. */
  | "unclearColumns"
  /** The columns that the formula needs are not there. */
  | "missingColumns"
  /** Neither the table's figures nor its costs say which way a variance is counted. */
  | "unknownSignRule"
  /** The figures that already stand in the column follow another rule. */
  | "otherRule"
  /** The columns count in different units or turn each other's sign. */
  | "mixedUnits"
  /** An Excel table would copy the formula into rows that are to stay empty. */
  | "excelTable";

/** What one column of a table would be filled with. */
export interface FillInColumn {
  readonly column: number;
  readonly header: string;
  readonly role: FillInRole;
  readonly cells: readonly FillInCell[];
  readonly left: readonly { readonly row: number; readonly label: string; readonly reason: LeftEmptyReason }[];
}

/** A column with empty cells that are not filled. */
export interface RefusedColumn {
  readonly column: number;
  readonly header: string;
  readonly reason: FillInRefusal;
}

/** What "Fyll i" offers for one table, to be shown before anything is written. Sv: Fyll i. */
export interface FillInPlan {
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly FillInColumn[];
  readonly refused: readonly RefusedColumn[];
}

/** Every cell of a plan, for the host. */
export function plannedCells({ columns }: FillInPlan): readonly FillInCell[] {
  return columns.flatMap(({ cells }) => cells);
}
