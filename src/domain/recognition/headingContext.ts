import type { TableTime } from "./assignColumns";
import { FLOWS, readHeader, type HeaderMeaning, type Notion } from "./HeaderMeaning";
import type { HeadingSurroundings } from "./HeadingSurroundings";
import { ACCUMULABLE, monthsOf } from "./proposeRoles";
import type { DraftColumn } from "./TableDraft";

/**
 * What a table's headings say only together.
 *
 * The table's year is the newest of its actuals, forecasts and first budget, else the title's; annual accounts alone ("Bokslut 2023"
 * beside a plain "Budget") are last year's unless nothing else is there to compare them with.
 */
export function headingContext(columns: readonly DraftColumn[], time: TableTime, caption: string): HeadingSurroundings {
  const meanings = columns.map((column) => column.meaning);
  const yearsOf = (holds: (at: number) => boolean): readonly number[] => meanings.flatMap((meaning, at) => (holds(at) ? meaning.time.years : []));
  const actual = yearsOf((at) => hasAny(meanings[at]?.notions, "actual", "forecast"));
  const budget = yearsOf((at) => hasAny(meanings[at]?.notions, "budget"));
  const accounts = yearsOf((at) => hasAny(meanings[at]?.notions, "accounts"));
  const plain = yearsOf((at) => meanings[at]?.time.monthsToDate !== null);
  const { year: titleYear, months } = time;
  const hasAmounts = meanings.some((meaning) => hasAny(meaning.notions, "budget", "actual", "accounts") && !meaning.notions.has("variance"));
  const hasActual = meanings.some((meaning) => hasAny(meaning.notions, "actual", "forecast", "toDate") || meaning.time.monthsToDate !== null);
  return {
    year: tableYear([...actual, ...budget.slice(0, 1), ...plain], titleYear) ?? tableYear(accounts, null),
    ...orderOfForecasts(meanings, months),
    accumulated: new Set(ACCUMULABLE.filter((notion) => meanings.some((meaning) => meaning.notions.has(notion) && isAccumulated(meaning)))),
    holdsDeviations: !hasAmounts && readHeader(caption).notions.has("variance"),
    isPartOfYear: months !== null && months < 12,
    isWholeYearOnly: !hasActual && accounts.length <= 1 && meanings.some((meaning) => meaning.notions.has("accounts")),
    split: new Set(SPLIT.filter((measure) => isSplit(measure, meanings))),
    hasRevision: meanings.some((meaning) => hasAny(meaning.notions, "added") || (meaning.notions.has("budget") && meaning.notions.has("including"))),
    hasMonths: new Set(meanings.flatMap((meaning) => meaning.time.month ?? [])).size >= 3,
  };
}

type ForecastOrder = Pick<HeadingSurroundings, "lastForecastNumber" | "previousForecastNumber" | "lastForecastMonths" | "previousForecastMonths">;

function orderOfForecasts(meanings: readonly HeaderMeaning[], reported: number | null): ForecastOrder {
  const numbers = meanings.flatMap((meaning) => meaning.forecastNumber ?? []);
  const lastForecastNumber = numbers.length > 1 ? Math.max(...numbers) : null;
  const forecasts = meanings.filter(({ notions }) => notions.has("forecast") && !notions.has("change"));
  const lastMonths = lastForecastMonths(forecasts, reported);
  return {
    lastForecastNumber,
    previousForecastNumber: latestBefore(numbers, lastForecastNumber),
    lastForecastMonths: lastMonths,
    previousForecastMonths: latestBefore(forecasts.flatMap((meaning) => monthsOf(meaning) ?? []), lastMonths),
  };
}

/** The latest of several forecasts: the newest month that one is named after, or the report's own where another is named after none. */
function lastForecastMonths(forecasts: readonly HeaderMeaning[], reported: number | null): number | null {
  const named = new Set(forecasts.flatMap((meaning) => monthsOf(meaning) ?? []));
  const hasUndated = forecasts.some((meaning) => monthsOf(meaning) === null);
  if (named.size === 0 || (named.size === 1 && !hasUndated)) return null;
  return Math.max(...named, hasUndated ? (reported ?? 0) : 0);
}

function latestBefore(values: readonly number[], last: number | null): number | null {
  const earlier = values.filter((value) => last !== null && value < last);
  return earlier.length === 0 ? null : Math.max(...earlier);
}

/** What may stand for revenue, for cost and for their net. */
const SPLIT: readonly Notion[] = ["budget", "forecast", "variance", "percent", "remaining"];

/** Whether a measure stands for more than one of revenue, cost and net (a heading that names none of them is the net's). */
function isSplit(measure: Notion, meanings: readonly HeaderMeaning[]): boolean {
  const own = meanings.filter(({ notions }) => notions.has(measure));
  return new Set(own.map(({ notions }) => FLOWS.find((flow) => flow !== "net" && notions.has(flow) && !notions.has("net")) ?? "net")).size > 1;
}

function isAccumulated({ notions, time }: HeaderMeaning): boolean {
  return !notions.has("month") && !notions.has("lifetime") && !notions.has("prior") && (notions.has("toDate") || time.monthsToDate !== null);
}

function hasAny(notions: ReadonlySet<string> | undefined, ...wanted: readonly string[]): boolean {
  return wanted.some((notion) => notions?.has(notion) === true);
}

/** The newest year, but the title's where it stands among them (forecasts of later years stand beside this year's) or is newer than all. */
function tableYear(years: readonly number[], titleYear: number | null): number | null {
  if (years.length === 0) return titleYear;
  const newest = Math.max(...years);
  return titleYear !== null && (years.includes(titleYear) || titleYear > newest) ? titleYear : newest;
}
