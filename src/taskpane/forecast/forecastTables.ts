import type { Amount, MoneyUnit } from "../../domain/amount/Amount";
import type { ComputedRow, ComputedTable, ForecastMethod } from "../../domain/budget/ComputedTable";
import { turnedChange } from "../../domain/budget/turnedChange";
import { storedMethodsOf, tablePlace } from "../../domain/budget/storedMethodsOf";
import type { StoredMethod } from "../../domain/findings/StoredForecast";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";

/** One row of the forecast view: what the workbook states and what a method gives beside it. */
export interface ForecastRow extends ComputedRow {
  readonly isTotal: boolean;
  /** Whether a method can be chosen for the row; a sum takes in its rows' forecasts. */
  readonly canChoose: boolean;
  /** Whether the user has put something on top of the row's method. */
  readonly isAdjusted: boolean;
  readonly byMethod: Amount | null;
}

/** A table with at least one known forecast, ready to show. */
export interface ForecastTable {
  readonly id: string;
  readonly sheet: string;
  /** Its caption with the unit, which some captions have in them already. */
  readonly heading: string;
  /** The unit that the figures are shown in. */
  readonly unit: MoneyUnit;
  /** The column that is selected when a row is clicked: the forecast's, else its variance's, else the label's. */
  readonly column: number;
  readonly hasChange: boolean;
  /** By what the table's own choices are kept. */
  readonly place: string;
  /** The method that the user has chosen for the whole table; null for none. */
  readonly method: ForecastMethod | null;
  readonly rows: readonly ForecastRow[];
}

/**
 * The tables per unit, then those per account, that say anything about the year's end.
 *
 * @param byMethod the same tables computed by the method to compare with; null for none
 * @param methods the choices of method that the workbook keeps
 */
export function forecastTables(review: WorkbookReview, byMethod: readonly ComputedTable[] | null, methods: readonly StoredMethod[]): readonly ForecastTable[] {
  const ordered = [...review.recognised.tables].sort((a, b) => Number(a.kind !== "byUnit") - Number(b.kind !== "byUnit"));
  return ordered.flatMap((table) => {
    const rows = forecastRows(table, review, byMethod, methods);
    return rows.some(saysAnything) ? [toForecastTable(table, rows, methods)] : [];
  });
}

function saysAnything({ forecast, forecastVariance, byMethod }: ForecastRow): boolean {
  return forecast !== null || forecastVariance !== null || byMethod !== null;
}

function forecastRows(table: RecognisedTable, review: WorkbookReview, byMethod: readonly ComputedTable[] | null, methods: readonly StoredMethod[]): readonly ForecastRow[] {
  const compared = new Map((byMethod === null ? [] : rowsOf(byMethod, table)).map(({ row, forecast }) => [row, forecast]));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const sums = new Set(table.sums.map(({ total }) => total));
  const chosen = storedMethodsOf(methods, table);
  return rowsOf(review.computed, table).map((computed): ForecastRow => {
    const row = rows.get(computed.row);
    const byMethodOfRow = compared.get(computed.row) ?? null;
    if (row === undefined) return { ...computed, change: null, isTotal: false, canChoose: false, isAdjusted: false, byMethod: byMethodOfRow };
    return {
      ...computed,
      change: turnedChange(table, row, computed.change),
      isTotal: row.kind === "total" || row.kind === "subtotal",
      canChoose: !sums.has(computed.row),
      isAdjusted: hasAdjustments(chosen(row)),
      byMethod: byMethodOfRow,
    };
  });
}

/** Whether adjustments count: a stated forecast takes none. */
function hasAdjustments(choice: StoredMethod | undefined): boolean {
  return choice !== undefined && choice.method !== "stated" && (choice.adjustments ?? []).length > 0;
}

function rowsOf(computed: readonly ComputedTable[], { id }: RecognisedTable): readonly ComputedRow[] {
  return computed.find(({ table }) => table === id)?.rows ?? [];
}

/** Nine figures and more in kr leave no room for names beside them; no forecast is as precise as that. */
const LARGEST_IN_KR = 100_000_000_000;

/** The table's own unit, but tkr for large amounts in kr. */
function shownUnit({ unit }: RecognisedTable, rows: readonly ForecastRow[]): MoneyUnit {
  const isLarge = rows.some(({ forecast, byMethod }) => Math.max(Math.abs(forecast ?? 0), Math.abs(byMethod ?? 0)) >= LARGEST_IN_KR);
  return unit === "kr" && isLarge ? "tkr" : (unit ?? "tkr");
}

function toForecastTable(table: RecognisedTable, rows: readonly ForecastRow[], methods: readonly StoredMethod[]): ForecastTable {
  const columnOf = (role: string): number | undefined => table.columns.find((column) => column.role === role)?.column;
  const place = tablePlace(table);
  const unit = shownUnit(table, rows);
  const name = maskPersonalNumbers(table.caption === "" ? table.sheet : table.caption);
  return {
    id: table.id,
    sheet: table.sheet,
    heading: new RegExp(`\\b${unit}\\b`, "i").test(name) ? name : `${name}, ${unit}`,
    unit,
    column: columnOf("forecast") ?? columnOf("forecastVariance") ?? table.range.firstColumn,
    hasChange: rows.some(({ change }) => change !== null),
    place,
    method: methods.find((choice) => choice.label === "" && choice.table === place)?.method ?? null,
    rows,
  };
}
