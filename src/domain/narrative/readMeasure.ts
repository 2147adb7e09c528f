import type { Comparison } from "./comparison";
import type { Measure } from "./Fact";
import type { StatedTime } from "./readTime";

/** What a phrase says that its figure measures. */
export interface StatedMeasure {
  readonly family: "variance" | "change" | "actual" | "budget" | "forecast" | "result" | "none";
  /** -1 worse, 1 better, 0 where the words do not say. */
  readonly direction: -1 | 0 | 1;
  /** The word that says so, for a finding about the sign. */
  readonly directionWord: string | null;
  /** Whether the words speak of revenue or cost as such ("högre intäkter"). */
  readonly account: "revenue" | "cost" | null;
  /** Whether revenue or cost is only mentioned beside a deficit or surplus, which may be that of the whole. */
  readonly accountIsLoose: boolean;
}

const DEFICIT = /^(?:budget|netto|års|prognos)?(?:underskott|överskridande|överdrag|minusresultat|budgetöverskridande)/;
const SURPLUS = /^(?:budget|netto|års|prognos)?(?:överskott|plusresultat|underskridande)/;
const DEVIATION = /^(?:budget|prognos|års|period|netto|helårs)?(?:budget)?(?:avvikelse|avvikelsen|avvikelser|avviker|diff|differens|differensen)$/;
const OVERRUN = /^(?:överskrid|överstig)/;
const UNDERRUN = /^(?:underskrid|understig)/;
const WORSE = /^(?:försämr|sämre)/;
const BETTER = /^(?:förbättr|bättre)/;
const RESULT = /^(?:netto|period|budget|års)?resultat(?:et|ets)?$/;
const ACTUAL = /^(?:period)?utfall(?:et)?$|^nettokostnad|^förbruk|^bruttokostnad|^nettoutfall/;
const BUDGET = /^(?:års|helårs|period|driftbudget|netto|total)?budget(?:en|ens|ram|ramen|omslutning|omslutningen|eras|erat|erad)?$|^(?:budget)?omslutning(?:en)?$/;
const BUDGETED = /^budgetera/;
const FORECAST = /^(?:hel|års|helårs)*prognos(?:en|er|erna|ens)?$|^(?:prognostic|prognostis)/;
const REVENUE = /^(?:\p{L}*)intäkt(?:er|en|erna|ernas|s)?$/u;
const COST = /^(?!netto)(?:\p{L}*)kostnad(?:er|en|erna|ernas|s)?$/u;
const HIGHER = /^(?:högre|ökad|ökade|ökat|ökar|större|fler|mer|dyrare)$/;
const LOWER = /^(?:lägre|minskad|minskade|minskat|minskar|mindre|färre|billigare|uteblivna)$/;

/** Words that name a figure as such, the most telling first. */
const PLAIN_FAMILIES: readonly (readonly [StatedMeasure["family"], RegExp])[] = [
  ["budget", BUDGETED],
  ["result", RESULT],
  ["forecast", FORECAST],
  ["actual", ACTUAL],
  ["budget", BUDGET],
];

/** Reads what a figure measures from the words around it, nearest first. `after` decides where `before` says nothing. */
export function readMeasure(before: readonly string[], after: readonly string[], comparison: Comparison | null): StatedMeasure {
  const words = [...before, ...after];
  const account = accountOf(words);
  const direction = directionOf(words, account);
  const accountIsLoose = account !== null && words.some((word) => DEFICIT.test(word) || SURPLUS.test(word) || DEVIATION.test(word));
  return { family: familyOf(words, comparison, direction.direction !== 0 && account !== null), account, accountIsLoose, ...direction };
}

function familyOf(words: readonly string[], comparison: Comparison | null, isAccountVariance: boolean): StatedMeasure["family"] {
  const has = (...patterns: readonly RegExp[]): boolean => words.some((word) => patterns.some((pattern) => pattern.test(word)));
  if (has(DEFICIT, SURPLUS, DEVIATION, OVERRUN, UNDERRUN)) return "variance";
  if (has(WORSE, BETTER)) return comparison === "budget" ? "variance" : "change";
  if (comparison === "previousForecast" || comparison === "priorYear") return "change";
  if (comparison === "budget" || isAccountVariance) return "variance";
  return plainFamily(words);
}

/** The family of a figure that no word sets against another. */
function plainFamily(words: readonly string[]): StatedMeasure["family"] {
  return PLAIN_FAMILIES.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? "none";
}

function accountOf(words: readonly string[]): StatedMeasure["account"] {
  if (words.some((word) => REVENUE.test(word) || word === "intäktssidan")) return "revenue";
  return words.some((word) => COST.test(word) || word === "kostnadssidan") ? "cost" : null;
}

type Direction = Pick<StatedMeasure, "direction" | "directionWord">;

/** A deficit is worse, a surplus better; higher is worse of costs and better of revenue. Words that say both say nothing. */
function directionOf(words: readonly string[], account: StatedMeasure["account"]): Direction {
  const worse = words.find((word) => DEFICIT.test(word) || WORSE.test(word)) ?? accountWord(words, account, "cost") ?? signWord(words, "negativ");
  const better = words.find((word) => SURPLUS.test(word) || BETTER.test(word)) ?? accountWord(words, account, "revenue") ?? signWord(words, "positiv");
  if (worse !== undefined && better === undefined) return { direction: -1, directionWord: worse };
  if (better !== undefined && worse === undefined) return { direction: 1, directionWord: better };
  return { direction: 0, directionWord: null };
}

function accountWord(words: readonly string[], account: StatedMeasure["account"], kind: "cost" | "revenue"): string | undefined {
  if (account === null) return kind === "cost" ? words.find((word) => OVERRUN.test(word)) : words.find((word) => UNDERRUN.test(word));
  const isUp = account === kind;
  return words.find((word) => (isUp ? HIGHER.test(word) || OVERRUN.test(word) : LOWER.test(word) || UNDERRUN.test(word)));
}

/** "negativ avvikelse", "positivt resultat". */
function signWord(words: readonly string[], stem: "negativ" | "positiv"): string | undefined {
  return words.find((word) => word.startsWith(stem));
}

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
