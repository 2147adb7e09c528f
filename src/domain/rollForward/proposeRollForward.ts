import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { ColumnRole, RecognisedTable } from "../recognition/RecognisedTable";
import { votesOfTitles } from "../recognition/readPeriod";
import { readTimeExpression } from "../recognition/TimeExpression";
import type { SheetGrid } from "../workbook/SheetGrid";
import { monthCount } from "./monthCount";

/** What shows that a new month has begun. */
export interface RollForwardSigns {
  /** The workbook's file name, null where it was never saved. */
  readonly fileName: string | null;
  /** The user's sheets by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  /** The board's own table, null where there is none. */
  readonly board: RecognisedTable | null;
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
export function proposeRollForward({ fileName, grids, board, forecasts }: RollForwardSigns): RollForwardProposal | null {
  const inside = periodInside(grids, board);
  const outside = votesOfTitles(fileName, []);
  if (inside === null) return null;
  const named = outside.months === null ? null : { year: outside.year ?? inside.year, months: outside.months };
  if (named !== null && monthCount(named) > monthCount(inside)) return { from: inside, to: named, sign: "fileName" };
  const kept = latestMonth(forecasts);
  return kept !== null && monthCount(kept) < monthCount(inside) ? { from: kept, to: inside, sign: "keptForecasts" } : null;
}

/** The month of the board's table by its own headings, else by what the sheets' titles say; the file's name has no vote. */
function periodInside(grids: ReadonlyMap<string, SheetGrid>, board: RecognisedTable | null): Period | null {
  const titles = votesOfTitles(null, [...grids.values()]);
  const stated = board?.period ?? null;
  const months = board === null ? null : monthsOfHeadings(board);
  const year = titles.year ?? stated?.year ?? null;
  return months === null || year === null ? (titles.period ?? stated) : { year, months };
}

function monthsOfHeadings({ columns }: RecognisedTable): number | null {
  const [first] = columns.filter(({ role }) => OF_PERIOD.has(role)).flatMap(({ header }) => readTimeExpression(header).monthsToDate ?? []);
  return first ?? null;
}

const OF_PERIOD: ReadonlySet<ColumnRole> = new Set(["actualToDate", "budgetToDate", "varianceToDate"]);

function latestMonth(forecasts: readonly StoredForecast[]): Period | null {
  let latest: Period | null = null;
  for (const { period } of forecasts) if (latest === null || monthCount(period) > monthCount(latest)) latest = period;
  return latest;
}
