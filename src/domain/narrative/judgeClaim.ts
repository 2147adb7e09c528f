import { valueOf } from "../amount/Amount";
import type { FindingDraft } from "../findings/Rule";
import { cellsOf, spanOf } from "./amountFinding";
import type { Fact, Measure } from "./Fact";
import type { FigurelessClaim } from "./findClaims";
import { isSinceNamed } from "./isSinceNamed";
import { DEFICIT, DEVIATION, FORECAST, RESULT, says, SURPLUS } from "./measureWords";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import type { ClaimReading, AmountReading } from "./readSentence";
import { isReportingVerb } from "./vocabulary";

/** Of the budget: a smaller deficit is what people call keeping it; twice that where it is only expected. */
const KEPT_SHARE = 0.005;
/** Of the budget: a smaller change is what people call none. */
const CHANGE_SHARE = 0.002;
/** New figure by old between which people say halved, and doubled. */
const HALF = { from: 0.3, to: 0.7 };
const DOUBLE = { from: 1.6, to: 2.7 };

/** What a claim is judged by: the fact that contradicts it, and by how much the forecast has changed where the claim is of that. */
interface Contradiction {
  readonly fact: Fact;
  readonly change: Fact | null;
}

/**
 * The finding about a claim without a figure ("ryms inom budget", "oförändrad prognos", "underskottet har halverats") that every table that could
 * decide it contradicts clearly; null where one agrees, none decides, or the words leave open whom, when or what is meant.
 */
export function claimFinding({ claim, reading, start, end }: ClaimReading, offset: number, passage: Passage, tables: NarrativeTables): FindingDraft | null {
  const facts = factsOfClaim(reading, passage, tables);
  const against = facts && isPlain(reading) ? JUDGES[claim](reading, facts) : null;
  if (!against) return null;
  const { fact, change } = against;
  return {
    rule: "narrative-claim",
    severity: "warning",
    cells: cellsOf(passage, [...new Set([...fact.cells, ...(change?.cells ?? [])])]),
    expected: valueOf(fact.amount, fact.unit),
    actual: null,
    difference: change ? valueOf(change.amount, fact.unit) : null,
    figureKind: fact.unitIsAssumed ? "unknownUnit" : fact.unit,
    diagnosis: null,
    evidence: [],
    span: spanOf(passage, offset, start, end),
    statement: { code: "claimContradicted", claim, quoted: passage.text.slice(offset + start, offset + end), label: fact.label, header: fact.header },
  };
}

function isPlain({ time, stated, subject, wordsBefore }: AmountReading): boolean {
  const isAccount = subject.subjects[0]?.kind === "account";
  return !pointsBack(wordsBefore) && !time.elsewhere && !time.priorYear && (stated.account === null || isAccount);
}

/** "Det ryms inom budgeten": what was said before, whatever it was. */
function pointsBack(wordsBefore: readonly string[]): boolean {
  const [first, second] = wordsBefore.filter((word) => /^\p{L}/u.test(word));
  return /^(?:det|den|de|detta|dessa|denna|vilket|som)$/.test(first ?? "") && (second === undefined || isReportingVerb(second));
}

/** The facts of the one whom the claim is surely about, of the report's period; null where it is not sure. */
function factsOfClaim({ subject, period }: AmountReading, passage: Passage, tables: NarrativeTables): readonly Fact[] | null {
  const [only] = subject.subjects;
  if (subject.certainty !== "sure" || subject.subjects.length !== 1 || !only || !JUDGED.has(only.kind)) return null;
  const facts = tables.factsOf(only, passage.cell?.sheet ?? null);
  return facts.filter((fact) => fact.period === null || period === null || (fact.period.year === period.year && fact.period.months === period.months));
}

const JUDGED: ReadonlySet<string> = new Set(["board", "unit", "account"]);

type Judge = (reading: AmountReading, facts: readonly Fact[]) => Contradiction | null;

const JUDGES: Readonly<Record<FigurelessClaim, Judge>> = {
  budgetKept: (reading, facts) => keptContradiction(reading, facts),
  unchanged: (reading, facts) => (saysSincePrevious(reading, true) ? changeContradiction(reading, facts, () => true) : null),
  better: (reading, facts) => (saysSincePrevious(reading, false) ? changeContradiction(reading, facts, ({ amount }) => amount < 0) : null),
  worse: (reading, facts) => (saysSincePrevious(reading, false) ? changeContradiction(reading, facts, ({ amount }) => amount > 0) : null),
  halved: (reading, facts) => (saysVariance(reading) ? ratioContradiction(reading, facts, HALF) : null),
  doubled: (reading, facts) => (saysVariance(reading) ? ratioContradiction(reading, facts, DOUBLE) : null),
};

/** A deficit in everything that the claim is about; where it names both the period and the year, in one of them. */
function keptContradiction(reading: AmountReading, facts: readonly Fact[]): Contradiction | null {
  const { toDate, fullYear } = reading.time;
  const measures: readonly Measure[] = toDate === fullYear ? ["forecastVariance", "varianceToDate"] : [toDate ? "varianceToDate" : "forecastVariance"];
  const share = reading.words.some((word) => EXPECTED.test(word)) ? 2 * KEPT_SHARE : KEPT_SHARE;
  const stated = measures.map((measure) => facts.filter((fact) => fact.measure === measure)).filter((some) => some.length > 0);
  const broken = stated.filter((some) => some.every((fact) => fact.amount < 0 && isClear(fact, facts, share)));
  const isBroken = toDate && fullYear && says(reading.words, BOTH) ? broken.length > 0 : broken.length === stated.length;
  const fact = isBroken ? broken[0]?.[0] : undefined;
  return fact ? { fact, change: null } : null;
}

const BOTH = /^(?:såväl|både)$/;
const EXPECTED = /^(?:bedöm|beräkn|vänta|förvänta|uppskatta|räkna|prognost|prognosti)/;

/** Whether a fact is larger than rounding and than a small share of its row's budget. */
function isClear(fact: Fact, facts: readonly Fact[], share: number): boolean {
  const budget = facts.find((other) => other.table === fact.table && other.row === fact.row && BUDGETS.has(other.measure));
  return budget !== undefined && budget.amount !== 0 && Math.abs(fact.amount) > Math.max(2 * fact.slack, share * Math.abs(budget.amount));
}

const BUDGETS: ReadonlySet<Measure> = new Set(["annualBudget", "budgetToDate", "forecast"]);

/** A claim of the forecast is against the last one, when that is said; "prognosen är oförändrad" can be against no other. */
function saysSincePrevious(reading: AmountReading, mayBeSilent: boolean): boolean {
  const { comparison, stated } = reading;
  if (!says(tellingWords(reading), FORECAST, DEFICIT, SURPLUS, DEVIATION, RESULT)) return false;
  return comparison === "previousForecast" || (mayBeSilent && comparison === null && stated.family === "forecast");
}

/** The words of the claim's own clause; where it has none ("..., oförändrat sedan förra prognosen") those of the sentence. */
function tellingWords({ wordsBefore, wordsAfter, words }: AmountReading): readonly string[] {
  const own = [...wordsBefore, ...wordsAfter].filter((word) => /^\p{L}/u.test(word));
  return own.length > 0 ? own : words;
}

function saysVariance({ comparison, words }: AmountReading): boolean {
  return comparison === "previousForecast" && says(words, DEFICIT, SURPLUS);
}

function changeContradiction({ words }: AmountReading, facts: readonly Fact[], isAgainst: (change: Fact) => boolean): Contradiction | null {
  const changes = facts.filter((fact) => fact.measure === "changeOfForecast" && isSinceNamed(words, fact.baseHeader));
  const [change] = changes;
  return change && changes.every((one) => isAgainst(one) && isClear(one, facts, CHANGE_SHARE)) ? { fact: varianceBeside(change, facts), change } : null;
}

function varianceBeside(change: Fact, facts: readonly Fact[]): Fact {
  return facts.find((fact) => fact.measure === "forecastVariance" && fact.table === change.table && fact.row === change.row) ?? change;
}

/** The deficit by what it was in the last forecast, outside what the word allows. */
function ratioContradiction(reading: AmountReading, facts: readonly Fact[], allowed: { readonly from: number; readonly to: number }): Contradiction | null {
  const sign = says(reading.words, DEFICIT) ? -1 : 1;
  const changes = facts.filter((fact) => fact.measure === "changeOfForecast" && isSinceNamed(reading.words, fact.baseHeader));
  const judged = changes.map((change) => {
    const fact = varianceBeside(change, facts);
    const before = fact.amount - change.amount;
    const ratio = fact.amount / before;
    return { fact, change, isAgainst: fact !== change && sign * before > 0 && sign * fact.amount > 0 && (ratio < allowed.from || ratio > allowed.to) };
  });
  const [first] = judged;
  return first && judged.every(({ isAgainst }) => isAgainst) ? first : null;
}
