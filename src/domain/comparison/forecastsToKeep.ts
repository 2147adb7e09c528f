import type { ComputedRow } from "../budget/ComputedTable";
import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { WorkbookReview } from "../Review";
import { chooseMainTable } from "../summary/chooseMainTable";

/** Two years of monthly reports; older forecasts are of no month's use. */
const MOST_PERIODS = 24;

/**
 * The forecasts that a report states, to be kept in the workbook when its summary is written, so that next month's report can tell what has
 * changed since. Empty where the period is unknown: a forecast without its month is nobody's previous one.
 *
 * @param period overrides the period that the workbook states
 */
export function forecastsToKeep({ recognised, computed }: Pick<WorkbookReview, "recognised" | "computed">, period: Period | null = null): readonly StoredForecast[] {
  const table = chooseMainTable(recognised);
  const of = period ?? table?.period ?? recognised.period;
  const rows = computed.find((one) => one.table === table?.id)?.rows ?? [];
  return of === null ? [] : firstOfEachLabel(rows.flatMap((row) => keptOf(row, of)));
}

function keptOf({ label, forecast, forecastVariance }: ComputedRow, period: Period): readonly StoredForecast[] {
  return forecast === null || label === "" ? [] : [{ label, period, forecast, forecastVariance }];
}

/** Of a label that stands twice nothing tells which is which. */
function firstOfEachLabel(forecasts: readonly StoredForecast[]): readonly StoredForecast[] {
  const seen = new Set<string>();
  return forecasts.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** What was kept before with a report's forecasts added: those of the same period are replaced, the oldest periods fall away. */
export function withForecasts(stored: readonly StoredForecast[], kept: readonly StoredForecast[]): readonly StoredForecast[] {
  const replaced = new Set(kept.map(({ period }) => monthOf(period)));
  const all = [...stored.filter(({ period }) => !replaced.has(monthOf(period))), ...kept];
  const months = [...new Set(all.map(({ period }) => monthOf(period)))].sort((a, b) => b - a);
  const newest = new Set(months.slice(0, MOST_PERIODS));
  return all.filter(({ period }) => newest.has(monthOf(period)));
}

function monthOf({ year, months }: Period): number {
  return year * 12 + months;
}
