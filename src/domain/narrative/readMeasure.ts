import type { Comparison } from "./comparison";
import type { Measure } from "./Fact";
import {
  accountIn, ACTUAL, BETTER, BUDGET, BUDGETED, DEFICIT, DEVIATION, directionIn, FORECAST, growthIn, HIGHER, levelWordIn, LOWER, OVERRUN, RESULT, says, SURPLUS, UNDERRUN, WORSE, type SaidDirection,
} from "./measureWords";
import type { StatedTime } from "./readTime";

/** What a phrase says that its figure measures. */
export interface StatedMeasure extends SaidDirection {
  readonly family: "variance" | "change" | "actual" | "budget" | "forecast" | "result" | "none";
  /** Whether the words speak of revenue or cost as such ("högre intäkter"). */
  readonly account: "revenue" | "cost" | null;
  /** Whether revenue or cost is only mentioned beside a deficit or surplus, which may be that of the whole. */
  readonly accountIsLoose: boolean;
  /** In "utfallet är 2 mkr högre än budget" the word "högre", which is better or worse by what the row counts; else null. */
  readonly levelWord: string | null;
  /** Whether the words say that budget is what it is held against. */
  readonly isAgainstBudget: boolean;
}

/** What an amount is compared with, whether that has an amount of its own right after, and what the sentence has just spoken of. */
interface Surroundings {
  readonly comparison: Comparison | null;
  readonly leadsToBase: boolean;
  /** The revenue or cost of the amount before, where the clause names nobody. */
  readonly account: StatedMeasure["account"];
}

/** Words that name a figure as such, the most telling first. */
const PLAIN_FAMILIES: readonly (readonly [StatedMeasure["family"], RegExp])[] = [
  ["budget", BUDGETED],
  ["result", RESULT],
  ["forecast", FORECAST],
  ["actual", ACTUAL],
  ["budget", BUDGET],
];

/** Reads what a figure measures from the words around it, nearest first. `after` decides where `before` says nothing. */
export function readMeasure(before: readonly string[], after: readonly string[], surroundings: Surroundings): StatedMeasure {
  const words = [...before, ...after];
  const account = accountOf(words, surroundings);
  if (isGrown(words, surroundings)) return { family: "change", account, accountIsLoose: false, levelWord: null, isAgainstBudget: false, ...growthIn(words) };
  const said = directionIn(words, account);
  const comparison = isOnlyBeside(words, surroundings, said) ? null : surroundings.comparison;
  const isLevel = comparison === "budget" && said.direction === 0 && says(words, ACTUAL, FORECAST);
  return {
    family: familyOf(words, comparison, said.direction !== 0 && account !== null),
    account,
    accountIsLoose: account !== null && says(words, DEFICIT, SURPLUS, DEVIATION),
    levelWord: isLevel ? levelWordIn(words) : null,
    isAgainstBudget: comparison === "budget" || (says(words, OVERRUN, UNDERRUN) && says(words, BUDGET)),
    ...said,
  };
}

/** What a figure states that another is compared with: the budget, the previous forecast or last year's figure. */
export function measureOfBase(base: Exclude<Comparison, "other">, compared: StatedMeasure): StatedMeasure {
  const family = ({ budget: "budget", previousForecast: "forecast", priorYear: "actual" } as const)[base];
  return { family, direction: 0, directionWord: null, account: compared.account, accountIsLoose: compared.accountIsLoose, levelWord: null, isAgainstBudget: false };
}

/** "Kostnaderna uppgår till 118,6 mkr, 3,0 mkr mer än budgeterat": the second figure is the costs' too. */
function accountOf(words: readonly string[], { account }: Surroundings): StatedMeasure["account"] {
  return accountIn(words) ?? (says(words, DEFICIT, SURPLUS, RESULT, ACTUAL, FORECAST) ? null : account);
}

/** "Underskottet har ökat med 2 mkr sedan föregående prognos". */
function isGrown(words: readonly string[], { comparison }: Surroundings): boolean {
  return comparison === "previousForecast" && says(words, DEFICIT, SURPLUS) && says(words, HIGHER, LOWER);
}

/** In "utfallet är 34,7 mkr jämfört med budgeterade 33,1 mkr" neither figure is the difference. */
function isOnlyBeside(words: readonly string[], { leadsToBase }: Surroundings, { direction }: SaidDirection): boolean {
  return leadsToBase && direction === 0 && !says(words, DEFICIT, SURPLUS, DEVIATION, OVERRUN, UNDERRUN, WORSE, BETTER, HIGHER, LOWER);
}

function familyOf(words: readonly string[], comparison: Comparison | null, isAccountVariance: boolean): StatedMeasure["family"] {
  if (says(words, DEFICIT, SURPLUS, DEVIATION, OVERRUN, UNDERRUN)) return "variance";
  if (says(words, WORSE, BETTER)) return comparison === "budget" ? "variance" : "change";
  if (comparison === "previousForecast" || comparison === "priorYear") return "change";
  if (comparison === "budget" || isAccountVariance) return "variance";
  return words.includes("med") && says(words, GROWING) ? "none" : plainFamily(words);
}

/** "Nettokostnaderna har ökat med 13 mkr": since when is not said. */
const GROWING = /^(?:öka|minska|stig|sjunk|växe|vuxi|krymp)/;

/** The family of a figure that no word sets against another. */
function plainFamily(words: readonly string[]): StatedMeasure["family"] {
  const named = PLAIN_FAMILIES.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
  return named ?? (isAccountLevel(words) ? "actual" : "none");
}

/** "Lokalkostnaderna uppgår till 15,4 mkr"; what comes with "med" is a difference. */
function isAccountLevel(words: readonly string[]): boolean {
  return accountIn(words) !== null && says(words, AMOUNTS_TO) && !words.includes("med");
}

const AMOUNTS_TO = /^(?:uppgår|uppgick|uppgå|är|var|blev|blir|ligger|landar)$/;

const LAST_YEAR: readonly Measure[] = ["priorYearToDate", "priorYear"];

const MEASURES: Readonly<Record<StatedMeasure["family"], (time: StatedTime, comparison: Comparison | null) => readonly Measure[]>> = {
  variance: (time) => byTime(time, ["varianceToDate"], ["forecastVariance"]),
  result: (time) => byTime(time, ["varianceToDate", "actualToDate"], ["forecastVariance", "forecast"]),
  forecast: () => ["forecastVariance", "forecast"],
  actual: (time) => (time.fullYear ? ["forecast", "forecastVariance"] : ["actualToDate", "varianceToDate"]),
  budget: (time) => byTime(time, ["budgetToDate"], ["annualBudget"]),
  change: (_time, comparison) => (comparison === "priorYear" ? ["changeOfYear"] : ["changeOfForecast"]),
  none: () => [],
};

/** The facts that a phrase may mean, the likeliest first. */
export function measuresOf(stated: StatedMeasure, time: StatedTime, comparison: Comparison | null): readonly Measure[] {
  const { family } = stated;
  const mayBeLastYears = family === "variance" || family === "result" || family === "actual";
  return time.priorYear && mayBeLastYears ? LAST_YEAR : MEASURES[family](time, comparison);
}

/** What a signed figure without a word for what it is must be, if anything: a variance. */
export function measuresOfSigned(time: StatedTime): readonly Measure[] {
  return time.toDate || time.fullYear ? byTime(time, ["varianceToDate"], ["forecastVariance"]) : [];
}

function byTime(time: StatedTime, toDate: readonly Measure[], fullYear: readonly Measure[]): readonly Measure[] {
  if (time.fullYear && !time.toDate) return fullYear;
  if (time.toDate && !time.fullYear) return toDate;
  return [...toDate, ...fullYear];
}
