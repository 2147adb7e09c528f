import type { Amount, MoneyUnit } from "../../domain/amount/Amount";
import type { ComputedRow, ComputedTable } from "../../domain/budget/ComputedTable";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";

/** One row of the forecast view: what the workbook states and what a method gives beside it. */
export interface ForecastRow extends ComputedRow {
  readonly isTotal: boolean;
  readonly byMethod: Amount | null;
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

/**
 * The tables per unit, then those per account, that say anything about the year's end.
 *
 * @param byMethod the same tables computed by the method to compare with; null for none
 */
export function forecastTables(review: WorkbookReview, byMethod: readonly ComputedTable[] | null): readonly ForecastTable[] {
  const ordered = [...review.recognised.tables].sort((a, b) => Number(a.kind !== "byUnit") - Number(b.kind !== "byUnit"));
  return ordered.flatMap((table) => {
    const rows = forecastRows(table, review, byMethod);
    return rows.some(saysAnything) ? [toForecastTable(table, rows)] : [];
  });
}

function saysAnything({ forecast, forecastVariance, byMethod }: ForecastRow): boolean {
  return forecast !== null || forecastVariance !== null || byMethod !== null;
}

function forecastRows(table: RecognisedTable, review: WorkbookReview, byMethod: readonly ComputedTable[] | null): readonly ForecastRow[] {
  const computed = rowsOf(review.computed, table);
  const compared = new Map((byMethod === null ? [] : rowsOf(byMethod, table)).map(({ row, forecast }) => [row, forecast]));
  const totals = new Set(table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal").map(({ row }) => row));
  return computed.map((row) => ({ ...row, isTotal: totals.has(row.row), byMethod: compared.get(row.row) ?? null }));
}

function rowsOf(computed: readonly ComputedTable[], { id }: RecognisedTable): readonly ComputedRow[] {
  return computed.find(({ table }) => table === id)?.rows ?? [];
}

function toForecastTable(table: RecognisedTable, rows: readonly ForecastRow[]): ForecastTable {
  const columnOf = (role: string): number | undefined => table.columns.find((column) => column.role === role)?.column;
  return {
    id: table.id,
    sheet: table.sheet,
    name: table.caption === "" ? maskPersonalNumbers(table.sheet) : table.caption,
    unit: table.unit ?? "tkr",
    column: columnOf("forecast") ?? columnOf("forecastVariance") ?? table.range.firstColumn,
    hasChange: rows.some(({ change }) => change !== null),
    rows,
  };
}
