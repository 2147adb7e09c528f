import type { AmountMention } from "./AmountMention";
import type { Fact, Measure } from "./Fact";
import type { StatedMeasure } from "./readMeasure";
import type { AmountReading } from "./readSentence";
import { isSinceNamed } from "./isSinceNamed";
import { amountsPerOne } from "./statedInterval";
import type { Tie } from "./tieAmount";

/** A figure this much smaller than the table's is a part's, one this much larger something else's, unless the unit is wrong. */
const FARTHEST_BELOW = 10;
const FARTHEST_ABOVE = 50;
/** A figure this small beside a level is a variance, one this near to it the level itself. */
const VARIANCE_SHARE = 0.25;
const LEVEL_SHARE = 0.5;
const UNIT_FACTOR = 1000;

/**
 * The fact that an amount surely states and surely contradicts; null wherever its words could mean anything else.
 *
 * A false alarm costs the reader's trust, so every doubt is a null: an unknown word, a comparison, another month, a range of meanings.
 */
export function accusableFact(reading: AmountReading, tie: Tie): Fact | null {
  if (tie.agreeing.length > 0 || !isCertain(reading)) return null;
  const fact = FACT_BY_FAMILY[reading.stated.family](reading, (measure) => tie.candidates.find((one) => one.measure === measure));
  return fact && !fact.unitIsAssumed && isOfPeriod(reading, fact) && isNear(reading, fact) && isTold(reading, fact) ? fact : null;
}

const TO_DATE: ReadonlySet<Measure> = new Set(["varianceToDate", "actualToDate", "budgetToDate"]);

/** A table of another year, or of another month for what is booked so far, is not what the sentence is about. */
function isOfPeriod({ period }: AmountReading, fact: Fact): boolean {
  if (fact.period === null || period === null) return true;
  return fact.period.year === period.year && (!TO_DATE.has(fact.measure) || fact.period.months === period.months);
}

/** Whether the words leave no doubt whom the figure is about, how exact it is, that it is this report's and, of revenue and cost, that budget is meant. */
/** What revenue or cost amounts to; when must be said, as the paragraph may have gone over to last year. */
const LEVELS: ReadonlySet<StatedMeasure["family"]> = new Set(["actual", "budget", "forecast"]);

function isCertain({ subject, mention, time, stated, comparison }: AmountReading): boolean {
  const isOne = subject.certainty === "sure" && subject.subjects.length === 1;
  const isTimedLevel = LEVELS.has(stated.family) && time.toDate !== time.fullYear;
  const isAgainst = [stated.account === null, stated.isAgainstBudget, comparison === "priorYear", isTimedLevel].includes(true);
  return isOne && isAgainst && !isVague(mention) && !time.elsewhere && !stated.accountIsLoose;
}

/** A bound, a price, a figure without its own unit or with a dash that may be a pause. */
function isVague({ hedge, isRate, unitIsInherited, sign }: AmountMention): boolean {
  return hedge === "atLeast" || hedge === "atMost" || isRate || unitIsInherited || sign === "dash";
}

type FactOf = (measure: Measure) => Fact | undefined;

/** The fact that each family of words means; null where it could be several. */
const FACT_BY_FAMILY: Readonly<Record<StatedMeasure["family"], (reading: AmountReading, of: FactOf) => Fact | null>> = {
  variance: (reading, of) => {
    const facts = reading.measures.map(of).filter((fact) => fact !== undefined);
    return isAgainstBudget(reading) && (facts.length === reading.measures.length || isOfWholeYear(facts, of)) ? nearest(reading, facts) : null;
  },
  result: (reading, of) => resultFact(reading, of),
  forecast: (reading, of) => levelOrVariance(reading, of("forecast"), of("forecastVariance")),
  actual: (reading, of) => levelOrVariance(reading, firstOf(of, ["actualToDate", "priorYearToDate", "priorYear"]), of("varianceToDate")),
  budget: (reading, of) => (reading.measures.length === 1 ? (firstOf(of, reading.measures) ?? null) : null),
  change: changeFact,
  none: () => null,
};

/** A change since the last forecast, or of net costs since the same months last year, counted from the figure that the words name. */
function changeFact(reading: AmountReading, of: FactOf): Fact | null {
  if (reading.comparison === "priorYear") return saysNet(reading) && reading.words.includes("period") ? (of("changeOfYear") ?? null) : null;
  const fact = reading.comparison === "previousForecast" ? of("changeOfForecast") : undefined;
  return fact && isSinceNamed(reading.words, fact.baseHeader) ? fact : null;
}

/** "Kostnaderna" may be gross; the table's figures are net. */
function saysNet({ words }: AmountReading): boolean {
  return words.some((word) => /^(?:nettokostnad|nettoutfall|utfall|förbruk|resultat)/.test(word));
}

/** In the accounts of a whole year, where nothing is forecast and the annual budget is what the year is held against, there is one variance. */
function isOfWholeYear(facts: readonly Fact[], of: FactOf): boolean {
  return facts.length === 1 && facts[0]?.measure === "varianceToDate" && !of("forecast") && facts[0].isOfWholeYear;
}

function firstOf(of: FactOf, measures: readonly Measure[]): Fact | undefined {
  return measures.map(of).find((fact) => fact !== undefined);
}

/** A deficit compared with last year's or the last forecast's may be theirs. */
function isAgainstBudget({ comparison }: AmountReading): boolean {
  return comparison === null || comparison === "budget";
}

/** In a result row the result is the figure itself or, where the words say better or worse than budget, its variance. */
function resultFact(reading: AmountReading, of: FactOf): Fact | null {
  if (reading.measures.includes("varianceToDate") && reading.measures.includes("forecastVariance")) return null;
  const level = firstOf(of, ["actualToDate", "forecast", "priorYearToDate"]);
  const variance = firstOf(of, ["varianceToDate", "forecastVariance"]);
  const isResult = /resultat/i.test((level ?? variance)?.label ?? "");
  return isResult ? levelOrVariance(reading, level, variance) : null;
}

function levelOrVariance(reading: AmountReading, level: Fact | undefined, variance: Fact | undefined): Fact | null {
  if (!level) return saysDirection(reading) ? (variance ?? null) : null;
  const share = sizeOf(reading) / Math.abs(level.amount);
  if ((share >= LEVEL_SHARE && share <= 1 / LEVEL_SHARE) || isUnitSlip(share)) return level;
  return share <= VARIANCE_SHARE && saysDirection(reading) ? (variance ?? null) : null;
}

/** A level is written without a sign; a variance has one, or a word for it. */
function saysDirection({ mention, stated }: AmountReading): boolean {
  return mention.sign !== "none" || stated.direction !== 0;
}

function sizeOf(reading: AmountReading): number {
  return reading.mention.size * amountsPerOne(reading.mention);
}

function nearest(reading: AmountReading, facts: readonly Fact[]): Fact | null {
  const distance = (fact: Fact): number => Math.abs(Math.abs(fact.amount) - sizeOf(reading));
  const least = Math.min(...facts.map(distance));
  return facts.find((fact) => distance(fact) === least) ?? null;
}

function isNear(reading: AmountReading, fact: Fact): boolean {
  const ratio = sizeOf(reading) / Math.max(Math.abs(fact.amount), 1);
  return isUnitSlip(ratio) || (ratio >= 1 / FARTHEST_BELOW && ratio <= FARTHEST_ABOVE);
}

/** Whether a figure is a thousand times too large or too small. */
function isUnitSlip(ratio: number): boolean {
  return [ratio / UNIT_FACTOR, ratio * UNIT_FACTOR].some((slip) => slip > 0.9 && slip < 1.1);
}

const HEADER_NOISE = /^(?:\d+|utfall|bokslut|föregående|fg|år|ack|period|jan|tkr)$/;

/** Last year's figures are accused only where the sentence names their column or says "samma period". */
function isTold(reading: AmountReading, fact: Fact): boolean {
  if (fact.measure !== "priorYear" && fact.measure !== "priorYearToDate") return true;
  const header = fact.header.toLowerCase().split(/[\s.,/-]+/).filter((word) => word !== "" && !HEADER_NOISE.test(word));
  const isNamed = header.some((word) => reading.words.some((other) => other.startsWith(word)));
  return isNamed || (fact.measure === "priorYearToDate" && reading.words.includes("samma") && reading.words.includes("period"));
}
