import type { CellAddress } from "../workbook/CellAddress";
import type { Fact, Measure } from "./Fact";
import { ACTUAL, BUDGET, DEFICIT, DEVIATION, FORECAST, OVERRUN, says, SURPLUS, UNDERRUN } from "./measureWords";
import type { NarrativeTables } from "./NarrativeTables";
import type { AmountReading } from "./readSentence";
import { statedInterval } from "./statedInterval";

/** A percentage that the tables give: of one fact by another of its row, in percent, with what rounding allows around it. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cells: readonly CellAddress[];
  readonly label: string;
  readonly header: string;
}

/** What a percentage is of: a variance, what has been used or is forecast, or a change since last year. */
type Part = "variance" | "used" | "forecast" | "change";

const USED = /^(?:förbruk|upparbet|nyttja|utnyttja|använt$)/;
const SAME = /^(?:motsvar|utgör|utgjorde|vilket|eller|dvs)/;

/** What a percentage is of, by its own words or, in "ett överskott om 3,5 mkr, vilket motsvarar 2,4 procent", by the amount before it; null where it may be something else. */
export function partOf(reading: AmountReading, before: AmountReading | null): Part | null {
  const { comparison, wordsAfter } = reading;
  const words = [...reading.wordsBefore, ...wordsAfter];
  if (isOfElse(wordsAfter) || comparison === "previousForecast" || comparison === "other") return null;
  if (comparison === "priorYear") return says(words, ACTUAL) ? "change" : null;
  if (comparison === "budget" || says(words, DEFICIT, SURPLUS, DEVIATION, OVERRUN, UNDERRUN)) return "variance";
  return levelOf(words) ?? (goesOn(words, before) ? "variance" : null);
}

/** "79 procent av underskottet". */
function isOfElse(wordsAfter: readonly string[]): boolean {
  return wordsAfter[0] === "av" && !says(wordsAfter.slice(0, LONGEST_BASE), BUDGET);
}

/** "..., vilket motsvarar 2,4 procent": of the variance before it. */
function goesOn(words: readonly string[], before: AmountReading | null): boolean {
  return says(words, SAME) && before?.stated.family === "variance";
}

function levelOf(words: readonly string[]): Part | null {
  if (!says(words, BUDGET) && !says(words, USED)) return null;
  if (says(words, USED)) return "used";
  if (says(words, FORECAST)) return "forecast";
  return says(words, ACTUAL) ? "used" : null;
}

/** "Av nämndens beslutade årsbudget". */
const LONGEST_BASE = 5;
const OF_PERIOD = /^period/;
const OF_YEAR = /^(?:års|helårs|årets|helårets)/;

/** The shares that a reading's words may mean, of the facts about whom it speaks. */
export function sharesOf(part: Part, reading: AmountReading, before: AmountReading | null, tables: NarrativeTables, sheet: string | null): readonly Share[] {
  const [subject] = reading.subject.subjects;
  if (!subject) return [];
  const facts = tables.factsOf(subject, sheet).filter((fact) => fact.period === null || reading.period === null || (fact.period.year === reading.period.year && fact.period.months === reading.period.months));
  return pairsOf(part, reading, before).flatMap(([numerator, denominator]) => facts.flatMap((fact) => (fact.measure === numerator ? (shareOf(fact, facts, denominator) ?? []) : [])));
}

type Pair = readonly [numerator: Measure, denominator: Measure];

function pairsOf(part: Part, reading: AmountReading, before: AmountReading | null): readonly Pair[] {
  const words = [...reading.wordsBefore, ...reading.wordsAfter];
  if (part === "change") return [["changeOfYear", "priorYearToDate"]];
  if (part === "forecast") return [["forecast", "annualBudget"]];
  if (part === "used") return bySaid(words, [["actualToDate", "annualBudget"]], [["actualToDate", "budgetToDate"]]);
  const time = reading.time.toDate || reading.time.fullYear ? reading.time : (before?.time ?? reading.time);
  const toDate = bySaid(words, [["varianceToDate", "annualBudget"]], [["varianceToDate", "budgetToDate"]]);
  const ofYear: readonly Pair[] = [["forecastVariance", "annualBudget"]];
  if (time.toDate !== time.fullYear) return time.toDate ? toDate : ofYear;
  return [...ofYear, ...toDate];
}

/** The year's budget, the period's, or either where the words do not say. */
function bySaid(words: readonly string[], ofYear: readonly Pair[], ofPeriod: readonly Pair[]): readonly Pair[] {
  if (says(words, OF_PERIOD)) return ofPeriod;
  return says(words, OF_YEAR) ? ofYear : [...ofYear, ...ofPeriod];
}

function shareOf(fact: Fact, facts: readonly Fact[], denominator: Measure): Share | null {
  const base = facts.find((other) => other.measure === denominator && other.table === fact.table && other.row === fact.row);
  if (!base || Math.abs(base.amount) <= base.slack) return null;
  const [part, whole] = [Math.abs(fact.amount), Math.abs(base.amount)];
  const low = (100 * Math.max(0, part - fact.slack)) / (whole + base.slack);
  const high = (100 * (part + fact.slack)) / (whole - base.slack);
  return { value: (100 * part) / whole, low, high, cells: [...fact.cells, ...base.cells], label: fact.label, header: fact.header };
}

/** Whether a percentage as worded is one that the share allows. */
export function allowsShare(reading: AmountReading, { low, high }: Share): boolean {
  const stated = statedInterval(reading.mention);
  return stated.high >= low - TOLERANCE && stated.low <= high + TOLERANCE;
}

/** Binary fractions. */
const TOLERANCE = 1e-9;
