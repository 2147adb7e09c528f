import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import { votesOfTitles } from "../recognition/readPeriod";
import type { SheetGrid } from "../workbook/SheetGrid";
import { monthCount } from "./monthCount";

/** What shows that a new month has begun. */
export interface RollForwardSigns {
  /** The workbook's file name, null where it was never saved. */
  readonly fileName: string | null;
  /** The user's sheets by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  /** The month that the workbook is of by its tables and titles; null where they do not say. */
  readonly period: Period | null;
  /** What earlier summaries kept. */
  readonly forecasts: readonly StoredForecast[];
}

/** From which month to which a workbook goes on, and by which sign. */
export interface RollForwardProposal {
  readonly from: Period;
  readonly to: Period;
  /** The file was saved under a later month's name, or the last summary was written for an earlier month than the workbook now says. */
  readonly sign: "fileName" | "keptForecasts";
}

/** From which month to which a workbook goes on; null where nothing shows that a new month has begun. */
export function proposeRollForward({ fileName, grids, period, forecasts }: RollForwardSigns): RollForwardProposal | null {
  const inside = votesOfTitles(null, [...grids.values()]).period ?? period;
  const outside = votesOfTitles(fileName, []);
  if (inside === null) return null;
  const named = outside.months === null ? null : { year: outside.year ?? inside.year, months: outside.months };
  if (named !== null && monthCount(named) > monthCount(inside)) return { from: inside, to: named, sign: "fileName" };
  const kept = latestMonth(forecasts);
  return kept !== null && monthCount(kept) < monthCount(inside) ? { from: kept, to: inside, sign: "keptForecasts" } : null;
}

function latestMonth(forecasts: readonly StoredForecast[]): Period | null {
  let latest: Period | null = null;
  for (const { period } of forecasts) if (latest === null || monthCount(period) > monthCount(latest)) latest = period;
  return latest;
}
