import type { HeaderMeaning, Notion } from "./HeaderMeaning";
import type { HeadingSurroundings } from "./HeadingSurroundings";
import type { ColumnRole, MonthRole } from "./RecognisedTable";
import type { DraftColumn } from "./TableDraft";

/** A role that a heading's words make plausible, and how much: 3 is said outright, 1 is possible. */
export interface Proposal {
  readonly role: ColumnRole;
  readonly weight: number;
}

const MONTH_ROLES: readonly MonthRole[] = [
  "month01", "month02", "month03", "month04", "month05", "month06",
  "month07", "month08", "month09", "month10", "month11", "month12",
];

/** The plausible roles of an amount column by its heading, heaviest first; empty where the words say nothing. */
export function proposeRoles(column: DraftColumn, context: HeadingSurroundings): readonly Proposal[] {
  const meaning = column.meaning;
  const weights = new Map<ColumnRole, number>();
  const add = (role: ColumnRole, weight: number): void => void weights.set(role, Math.max(weight, weights.get(role) ?? 0));
  for (const propose of PROPOSERS) if (propose(meaning, context, add, column)) break;
  return [...weights].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}

type Add = (role: ColumnRole, weight: number) => void;
/** Adds what it knows of a heading and says whether that settles the matter. */
type Proposer = (meaning: HeaderMeaning, context: HeadingSurroundings, add: Add, column: DraftColumn) => boolean;

function has(meaning: HeaderMeaning, ...notions: readonly Notion[]): boolean {
  return notions.some((notion) => meaning.notions.has(notion));
}

/** Whether a heading speaks of a year before (-1), the table's own (0) or one after it (1). */
function yearOffset(meaning: HeaderMeaning, context: HeadingSurroundings): -1 | 0 | 1 {
  if (meaning.notions.has("next")) return 1;
  if (meaning.notions.has("prior")) return -1;
  const { years } = meaning.time;
  if (years.length === 0 || context.year === null) return 0;
  if (years.every((year) => year < (context.year ?? 0))) return -1;
  return years.every((year) => year > (context.year ?? 0)) ? 1 : 0;
}

const proposeMonth: Proposer = (meaning, context, add) => {
  const { month, monthsToDate } = meaning.time;
  if (!context.hasMonths || month === null || monthsToDate !== null) return false;
  if (has(meaning, "toDate", "budget", "forecast", "variance", "prior")) return false;
  const role = MONTH_ROLES[month - 1];
  if (role) add(role, 3);
  return true;
};

/** What a project has cost since it began is neither this year's nor last year's. */
const proposeLifetime: Proposer = (meaning, _context, add) => has(meaning, "lifetime") && addUnknown(add);

/** "Månaden | Ackumulerat | Helår": the month's own columns have no role beside the accumulated ones. */
const proposeSingleMonth: Proposer = (meaning, context, add) => {
  const isOfMonth = has(meaning, "month") || (meaning.time.month !== null && meaning.time.monthsToDate === null && !has(meaning, "toDate"));
  return isOfMonth && !context.hasMonths && ACCUMULABLE.some((notion) => has(meaning, notion) && context.accumulated.has(notion)) && addUnknown(add);
};

/** What a table may show both for a month and accumulated. */
export const ACCUMULABLE: readonly Notion[] = ["actual", "budget", "variance"];

const proposeEffect: Proposer = (meaning, context, add) => {
  if (!has(meaning, "realisedEffect", "expectedEffect")) return false;
  if (yearOffset(meaning, context) > 0) return addUnknown(add);
  if (has(meaning, "realisedEffect")) add("realisedEffect", 3);
  // What a measure gives in a whole year stands beside what it gives this year.
  else add("expectedEffect", isWholeYear(meaning) ? 2.4 : 3);
  return true;
};

const proposePercent: Proposer = (meaning, context, add, column) => {
  if (!has(meaning, "percent") && column.percentFormats < 0.5) return false;
  if (isPart(meaning, "percent", context)) return addUnknown(add);
  if (has(meaning, "change") && !has(meaning, "budget", "variance")) return addUnknown(add);
  const ofVariance = has(meaning, "variance", "change", "result");
  add("variancePercent", ofVariance ? 2.5 : 0.6);
  add("percentUsed", ofVariance ? 0.5 : 2.5);
  return true;
};

const proposeRemaining: Proposer = (meaning, context, add) => {
  if (!has(meaning, "remaining")) return false;
  if (isPart(meaning, "remaining", context)) return addUnknown(add);
  add("remaining", 3);
  add("varianceToDate", 0.3);
  return true;
};

const proposeChange: Proposer = (meaning, context, add) => {
  const isAgainstPrior = has(meaning, "variance") && comparesWithPrior(meaning, context);
  if (!isAgainstPrior && !has(meaning, "change")) return false;
  const namesBudget = has(meaning, "budget");
  add("change", namesBudget ? 1.5 : 3);
  if (namesBudget && has(meaning, "variance")) proposeVariance(meaning, context, add);
  return true;
};

function comparesWithPrior(meaning: HeaderMeaning, context: HeadingSurroundings): boolean {
  const years = new Set(meaning.time.years).size;
  return has(meaning, "prior", "accounts") || years >= 2 || yearOffset(meaning, context) < 0;
}

function proposeVariance(meaning: HeaderMeaning, context: HeadingSurroundings, add: Add): void {
  if (yearOffset(meaning, context) > 0) add("unknown", 2);
  else if (has(meaning, "forecast") && isEarlierForecast(meaning, context)) {
    add("unknown", 1);
    add("forecastVariance", 0.8);
  } else if (has(meaning, "forecast")) {
    add("forecastVariance", 3);
    add("varianceToDate", 0.2);
  } else if (has(meaning, "actual") || isToDate(meaning)) {
    add("varianceToDate", 3);
    add("forecastVariance", 0.4);
  } else {
    const isYear = isWholeYear(meaning) || has(meaning, "accounts");
    add("forecastVariance", isYear ? 2.2 : 1.6);
    add("varianceToDate", isYear ? 1 : 1.7);
    add("change", 0.3);
  }
}

function isToDate(meaning: HeaderMeaning): boolean {
  return has(meaning, "toDate") || monthsOf(meaning) !== null;
}

function isWholeYear(meaning: HeaderMeaning): boolean {
  return has(meaning, "wholeYear") || meaning.time.isWholeYear;
}

const proposeVarianceColumn: Proposer = (meaning, context, add) => {
  if (!has(meaning, "variance") && meaning.order === null) return false;
  if (isPart(meaning, "variance", context)) return addUnknown(add);
  proposeVariance(meaning, context, add);
  return true;
};

const proposeForecast: Proposer = (meaning, context, add) => {
  if (!has(meaning, "forecast")) return false;
  if (isPart(meaning, "forecast", context) || yearOffset(meaning, context) > 0) return addUnknown(add);
  const isPrevious = isEarlierForecast(meaning, context);
  if (context.holdsDeviations) add(isPrevious ? "unknown" : "forecastVariance", 3);
  else {
    add("forecast", isPrevious ? 0.5 : 3);
    add("previousForecast", isPrevious ? (isLongAgo(meaning, context) ? 1.5 : 3) : 0.6);
    if (!isPrevious) add("forecastVariance", 0.7);
  }
  return true;
};

function isEarlierForecast(meaning: HeaderMeaning, context: HeadingSurroundings): boolean {
  if (has(meaning, "prior") || isBefore(meaning.forecastNumber, context.lastForecastNumber)) return true;
  return isBefore(monthsOf(meaning), context.lastForecastMonths);
}

/** Of several earlier forecasts only the latest is the previous one. */
function isLongAgo(meaning: HeaderMeaning, context: HeadingSurroundings): boolean {
  return isBefore(meaning.forecastNumber, context.previousForecastNumber) || isBefore(monthsOf(meaning), context.previousForecastMonths);
}

function isBefore(value: number | null, last: number | null): boolean {
  return value !== null && last !== null && value < last;
}

/** The month that a heading names, alone or as the end of a span. */
export function monthsOf(meaning: HeaderMeaning): number | null {
  return meaning.time.monthsToDate ?? meaning.time.month;
}

const proposeBudget: Proposer = (meaning, context, add) => {
  if (!has(meaning, "budget")) return false;
  if (isPart(meaning, "budget", context) || yearOffset(meaning, context) !== 0 || isAddition(meaning)) return addUnknown(add);
  if (isWholeYear(meaning)) {
    add("annualBudget", isFirstBudget(meaning, context) ? 1.4 : 3);
    add("budgetToDate", has(meaning, "toDate") ? 1.5 : 0.3);
  } else if (isToDate(meaning)) {
    add("budgetToDate", 3);
    add("annualBudget", 0.4);
  } else {
    add("annualBudget", annualWeight(meaning, context));
    add("budgetToDate", periodWeight(meaning, context));
  }
  return true;
};

/** A budget that names neither the year nor a part of it. */
function periodWeight(meaning: HeaderMeaning, context: HeadingSurroundings): number {
  if (context.hasRevision && has(meaning, "original", "including")) return 0.4;
  return meaning.time.years.length === 0 && context.isPartOfYear ? 1.8 : 1.4;
}

/** A budget of no part of the year: the one in force counts more than the first one beside it. */
function annualWeight(meaning: HeaderMeaning, context: HeadingSurroundings): number {
  if (isFirstBudget(meaning, context)) return 1.2;
  if (context.hasRevision && has(meaning, "including", "total")) return 2.8;
  return meaning.time.years.length === 0 ? 1.6 : 2;
}

/** "Tilläggsanslag", "Ombudgetering": what was added to a budget, not the budget with it. */
export function isAddition(meaning: HeaderMeaning): boolean {
  return has(meaning, "added") && !has(meaning, "including", "total");
}

/** The council's or the original budget beside the one that was revised. */
function isFirstBudget(meaning: HeaderMeaning, context: HeadingSurroundings): boolean {
  return context.hasRevision && has(meaning, "original") && !has(meaning, "including");
}

/** A revenue or cost part of what has a role only as a net. */
function isPart(meaning: HeaderMeaning, measure: Notion, context: HeadingSurroundings): boolean {
  return isGross(meaning) && context.split.has(measure);
}

function addUnknown(add: Add): true {
  add("unknown", 1);
  return true;
}

const proposeAccounts: Proposer = (meaning, context, add) => {
  if (!has(meaning, "accounts")) return false;
  const offset = yearOffset(meaning, context);
  if (isGross(meaning)) return offset < 0 ? addUnknown(add) : proposeGross(meaning, add);
  const isOwnYear = offset === 0 && (meaning.time.years.length > 0 || context.isWholeYearOnly);
  add("actualToDate", isOwnYear ? 2.4 : 0.4);
  add("priorYear", isOwnYear ? 0.5 : isYearsAgo(meaning, context) ? 1.2 : 3);
  add("priorYearToDate", has(meaning, "toDate") ? 3.2 : 0.5);
  return true;
};

/** The year before last and earlier ones: last year's is the prior year where both stand there. */
function isYearsAgo(meaning: HeaderMeaning, context: HeadingSurroundings): boolean {
  const { years } = meaning.time;
  return context.year !== null && years.length > 0 && Math.max(...years) < context.year - 1;
}

/** Revenue alone or cost alone, not their net. */
function isGross(meaning: HeaderMeaning): boolean {
  return has(meaning, "revenue", "cost") && !has(meaning, "net");
}

function proposeGross(meaning: HeaderMeaning, add: Add): true {
  add(has(meaning, "revenue") ? "actualRevenueToDate" : "actualCostToDate", 2.6);
  return true;
}

const proposeActual: Proposer = (meaning, context, add) => {
  const isPeriodOnly = meaning.time.monthsToDate !== null && meaning.notions.size <= 1;
  if (!has(meaning, "actual", "revenue", "cost", "net", "toDate") && !isPeriodOnly) return false;
  if (yearOffset(meaning, context) < 0) return proposePrior(meaning, add);
  if (isGross(meaning)) proposeGross(meaning, add);
  else proposeNetActual(meaning, add);
  if (!has(meaning, "actual") && !isPeriodOnly) add("unknown", 0.5);
  return true;
};

function proposeNetActual(meaning: HeaderMeaning, add: Add): void {
  add("actualToDate", has(meaning, "actual") ? 3 : 1.5);
  // "Förbrukat" alone may be an amount or a share; the figures tell.
  if (has(meaning, "used")) add("percentUsed", 1);
  add("priorYearToDate", 0.5);
  add("priorYear", 0.3);
}

function proposePrior(meaning: HeaderMeaning, add: Add): true {
  if (isGross(meaning)) return addUnknown(add);
  const isYear = isWholeYear(meaning);
  const toDate = isToDate(meaning);
  add("priorYear", isYear ? 3 : toDate ? 0.4 : 1.6);
  add("priorYearToDate", isYear ? 0.4 : toDate ? 3 : 1.8);
  return true;
}

const proposeYear: Proposer = (meaning, context, add) => {
  if (meaning.time.years.length === 0 && !meaning.time.isWholeYear) return false;
  if (yearOffset(meaning, context) < 0) {
    add("priorYear", meaning.time.isWholeYear ? 2.4 : 0.6);
    add("unknown", 0.5);
  }
  return yearOffset(meaning, context) < 0;
};

const proposeResult: Proposer = (meaning, context, add) => {
  if (!has(meaning, "result")) return false;
  proposeVariance(meaning, context, (role, weight) => add(role, weight * 0.7));
  add("actualToDate", 0.8);
  return true;
};

const proposeAmount: Proposer = (meaning, _context, add) => {
  if (!has(meaning, "amount", "unit")) return false;
  add("amount", has(meaning, "amount") ? 2 : 1);
  return true;
};

/** Asked in turn until one settles the matter: the narrower notions before the wider. */
const PROPOSERS: readonly Proposer[] = [
  proposeLifetime,
  proposeSingleMonth,
  proposeMonth,
  proposeEffect,
  proposePercent,
  proposeRemaining,
  proposeChange,
  proposeVarianceColumn,
  proposeForecast,
  proposeBudget,
  proposeAccounts,
  proposeActual,
  proposeResult,
  proposeYear,
  proposeAmount,
];
