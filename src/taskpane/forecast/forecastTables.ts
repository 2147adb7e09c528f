import type { MoneyUnit } from "../../domain/amount/Amount";
import type { ComputedRow } from "../../domain/budget/ComputedTable";
import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";

/** One row of the forecast view. */
export interface ForecastRow extends ComputedRow {
  readonly isTotal: boolean;
}

/** A table with at least one known forecast, ready to show. */
export interface ForecastTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly unit: MoneyUnit;
  /** The column that is selected when a row is clicked: the forecast's, else its variance's, else the label's. */
  readonly column: number;
  readonly hasChange: boolean;
  readonly rows: readonly ForecastRow[];
}

/** The tables per unit, then those per account, that say anything about the year's end. */
export function forecastTables(review: WorkbookReview): readonly ForecastTable[] {
  const ordered = [...review.recognised.tables].sort((a, b) => Number(a.kind !== "byUnit") - Number(b.kind !== "byUnit"));
  return ordered.flatMap((table) => {
    const rows = forecastRows(table, review);
    return rows.some(({ forecast, forecastVariance }) => forecast !== null || forecastVariance !== null) ? [toForecastTable(table, rows)] : [];
  });
}

function forecastRows(table: RecognisedTable, review: WorkbookReview): readonly ForecastRow[] {
  const computed = review.computed.find((candidate) => candidate.table === table.id)?.rows ?? [];
  const totals = new Set(table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal").map(({ row }) => row));
  return computed.map((row) => ({ ...row, isTotal: totals.has(row.row) }));
}

function toForecastTable(table: RecognisedTable, rows: readonly ForecastRow[]): ForecastTable {
  const columnOf = (role: string): number | undefined => table.columns.find((column) => column.role === role)?.column;
  return {
    id: table.id,
    sheet: table.sheet,
    name: table.caption === "" ? table.sheet : table.caption,
    unit: table.unit ?? "tkr",
    column: columnOf("forecast") ?? columnOf("forecastVariance") ?? table.range.firstColumn,
    hasChange: rows.some(({ change }) => change !== null),
    rows,
  };
}
