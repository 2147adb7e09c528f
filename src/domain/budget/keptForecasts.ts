import { pairRows, type PairableRow } from "../comparison/pairRows";
import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";

/** The newest forecasts that the workbook keeps of an earlier report, linked to the rows of the board's table. */
export interface KeptForecasts {
  readonly period: Period;
  /** By row index in the sheet. */
  readonly byRow: ReadonlyMap<number, StoredForecast>;
  /** Those without a row of their name. */
  readonly unlinked: readonly StoredForecast[];
}

/**
 * The forecasts kept of the last report before this one; null where there is none. All are of one report: a row that it does not have gets no
 * older one, since a change since different months could not be read.
 *
 * @param period this report's; null takes the newest that are kept
 */
export function keptForecasts(stored: readonly StoredForecast[], table: RecognisedTable, period: Period | null): KeptForecasts | null {
  const earlier = stored.filter((one) => period === null || monthOf(one.period) < monthOf(period));
  const latest = earlier.reduce<Period | null>((newest, one) => (newest === null || monthOf(one.period) > monthOf(newest) ? one.period : newest), null);
  if (latest === null) return null;
  const forecasts = earlier.filter((one) => monthOf(one.period) === monthOf(latest));
  const rows = table.rows.filter(({ kind, label }) => kind !== "heading" && kind !== "blank" && label.trim() !== "");
  const pairs = pairRows(rows.map(pairable), forecasts.map(({ label }, index) => pairable({ label, code: null }, index)));
  const linked = new Set(pairs.map(({ previous }) => previous.index));
  return {
    period: latest,
    byRow: new Map(pairs.flatMap(({ current, previous }) => entryOf(rows[current.index]?.row, forecasts[previous.index]))),
    unlinked: forecasts.filter((_one, index) => !linked.has(index)),
  };
}

interface IndexedRow extends PairableRow {
  readonly index: number;
}

function pairable({ label, code }: Pick<PairableRow, "label" | "code">, index: number): IndexedRow {
  return { label, code, budget: null, index };
}

function entryOf(row: number | undefined, forecast: StoredForecast | undefined): readonly (readonly [number, StoredForecast])[] {
  return row === undefined || forecast === undefined ? [] : [[row, forecast]];
}

function monthOf({ year, months }: Period): number {
  return year * 12 + months;
}
