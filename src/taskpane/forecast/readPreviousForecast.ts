import type { MoneyUnit } from "../../domain/amount/Amount";
import { readPastedSummary, type PastedSummaryRefusal } from "../../domain/comparison/readPastedSummary";
import type { StoredForecast } from "../../domain/findings/StoredForecast";
import type { Period } from "../../domain/recognition/Period";
import { err, ok, type Result } from "../../domain/result";
import type { WorkbookReview } from "../../domain/Review";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";

/** An earlier report's forecasts, their month, and how many of them have a row of the same name in the workbook. */
export interface PreviousForecasts {
  readonly period: Period;
  readonly forecasts: readonly StoredForecast[];
  readonly matched: number;
}

/** Why no earlier forecast was read; `notEarlier` tells the month that the text is of. */
export type PreviousRefusal = { readonly code: PastedSummaryRefusal } | { readonly code: "notEarlier"; readonly period: Period };

/**
 * Reads the forecasts of an earlier report from its pasted table, to be kept in the workbook.
 *
 * @param chosen the month that the user says, which goes before the text's own; null for the text's
 * @param unit the unit of a text that states none
 */
export function readPreviousForecast(pasted: string, chosen: Period | null, unit: MoneyUnit, review: WorkbookReview): Result<PreviousForecasts, PreviousRefusal> {
  const read = readPastedSummary(pasted, { period: chosen, unit });
  if (!read.ok) return err({ code: read.error });
  const forecasts = read.value.map((forecast): StoredForecast => ({ ...forecast, period: chosen ?? forecast.period, origin: "pasted" }));
  const period = forecasts[0]?.period;
  if (period === undefined) return err({ code: "noForecast" });
  const current = chooseMainTable(review.recognised)?.period ?? review.recognised.period;
  if (current !== null && monthOf(period) >= monthOf(current)) return err({ code: "notEarlier", period });
  const labels = new Set(review.computed.flatMap(({ rows }) => rows.map(({ label }) => label)));
  return ok({ period, forecasts, matched: forecasts.filter(({ label }) => labels.has(label)).length });
}

function monthOf({ year, months }: Period): number {
  return year * 12 + months;
}
