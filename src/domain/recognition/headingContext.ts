import type { TableTime } from "./assignColumns";
import { readHeader, type HeaderMeaning } from "./HeaderMeaning";
import { ACCUMULABLE, monthsOf, type HeadingContext } from "./proposeRoles";
import type { DraftColumn } from "./TableDraft";

/**
 * What a table's headings say only together.
 *
 * The table's year is the newest of its actuals, forecasts and first budget, else the title's; annual accounts alone ("Bokslut 2023"
 * beside a plain "Budget") are last year's unless nothing else is there to compare them with.
 */
export function headingContext(columns: readonly DraftColumn[], time: TableTime, caption: string): HeadingContext {
  const meanings = columns.map((column) => column.meaning);
  const yearsOf = (holds: (at: number) => boolean): readonly number[] => meanings.flatMap((meaning, at) => (holds(at) ? meaning.time.years : []));
  const actual = yearsOf((at) => hasAny(meanings[at]?.notions, "actual", "forecast"));
  const budget = yearsOf((at) => hasAny(meanings[at]?.notions, "budget"));
  const accounts = yearsOf((at) => hasAny(meanings[at]?.notions, "accounts"));
  const plain = yearsOf((at) => meanings[at]?.time.monthsToDate !== null);
  const numbers = meanings.flatMap((meaning) => meaning.forecastNumber ?? []);
  const { year: titleYear, months } = time;
  const hasAmounts = meanings.some((meaning) => hasAny(meaning.notions, "budget", "actual", "accounts") && !meaning.notions.has("variance"));
  const forecastMonths = new Set(meanings.flatMap((meaning) => (meaning.notions.has("forecast") && !meaning.notions.has("variance") ? (monthsOf(meaning) ?? []) : [])));
  const hasActual = meanings.some((meaning) => hasAny(meaning.notions, "actual", "forecast", "toDate") || meaning.time.monthsToDate !== null);
  return {
    year: tableYear([...actual, ...budget.slice(0, 1), ...plain], titleYear) ?? tableYear(accounts, null),
    lastForecastMonths: forecastMonths.size > 1 ? Math.max(...forecastMonths) : null,
    accumulated: new Set(ACCUMULABLE.filter((notion) => meanings.some((meaning) => meaning.notions.has(notion) && isAccumulated(meaning)))),
    holdsDeviations: !hasAmounts && readHeader(caption).notions.has("variance"),
    isPartOfYear: months !== null && months < 12,
    lastForecastNumber: numbers.length > 1 ? Math.max(...numbers) : null,
    isWholeYearOnly: !hasActual && accounts.length <= 1 && meanings.some((meaning) => meaning.notions.has("accounts")),
    hasMonths: new Set(meanings.flatMap((meaning) => meaning.time.month ?? [])).size >= 3,
  };
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
