import type { AmountMention } from "./AmountMention";
import type { Fact, Measure } from "./Fact";
import type { NarrativeTables } from "./NarrativeTables";
import type { AmountReading } from "./readSentence";
import { statedInterval } from "./statedInterval";
import type { TableRow } from "../recognition/RecognisedTable";
import { nameWords } from "./nameWords";
import { sameWord } from "./sameWord";
import type { Subject, SubjectRow } from "./Subject";

/** The facts that an amount may state, and the one or ones that it agrees with. */
export interface Tie {
  /** Facts of the subject that the words may mean, the likeliest first. */
  readonly candidates: readonly Fact[];
  /** What agrees: one fact, or several whose sum the sentence gives; none where nothing agrees. */
  readonly agreeing: readonly Fact[];
}

export const NO_TIE: Tie = { candidates: [], agreeing: [] };

/** -1 worse, 1 better, 0 unknown: the written sign where there is one, else the words. */
export function directionOf(reading: AmountReading): -1 | 0 | 1 {
  const { sign } = reading.mention;
  const words = reading.stated.direction;
  if (sign === "minus") return words === 1 ? 0 : -1;
  return sign === "plus" ? (words === -1 ? 0 : 1) : words;
}

/** Looks for the cells that state what an amount says. */
export function tieAmount(reading: AmountReading, tables: NarrativeTables, sheet: string | null, ownerOfSheet: (sheet: string) => string): Tie {
  const insideName = tieName(reading, tables, sheet);
  if (insideName) return insideName;
  const rowsOf = (subject: Subject): readonly SubjectRow[] => subjectRows(subject, reading, tables, ownerOfSheet);
  for (const subject of reading.subject.subjects) {
    const rows = rowsOf(subject);
    const facts = tables.factsOf({ ...subject, rows }, sheet);
    const candidates = ofPeriod(inOrder(facts, measuresFor(subject, reading)), reading);
    const one = candidates.find((fact) => unitScales(fact).some((scale) => agrees(fact.amount * scale, fact.slack * scale, fact.isSigned, reading)));
    if (one) return { candidates, agreeing: [one] };
    const pair = pairOfRows(rows, candidates, reading, tables);
    if (pair) return { candidates, agreeing: pair };
    if (candidates.length > 0) return { candidates, agreeing: [] };
  }
  return NO_TIE;
}

/** Last month's tab states last month's facts: it counts only where no table of the period does. */
function ofPeriod(facts: readonly Fact[], { period }: AmountReading): readonly Fact[] {
  const own = facts.filter((fact) => fact.period === null || period === null || (fact.period.year === period.year && fact.period.months === period.months));
  return own.length > 0 ? own : facts;
}

/** A table that does not say its unit may count in any. */
function unitScales(fact: Fact): readonly number[] {
  return fact.unitIsAssumed ? [1, 1 / 1000, 1000] : [1];
}

/** In "fiktiva 26 mkr" the amount is a part of a row's name and states one of its figures, whichever. */
function tieName(reading: AmountReading, tables: NarrativeTables, sheet: string | null): Tie | null {
  const subject = reading.nameBefore?.subjects[0];
  const figure = reading.mention.size.toString().replace(".", ",");
  if (!subject?.label.includes(figure)) return null;
  const facts = tables.factsOf(subject, sheet);
  const rank = (fact: Fact): number => (fact.measure === "annualBudget" ? 0 : 1);
  const fitting = facts.filter((fact) => fitsSize(fact.amount, fact.slack, reading.mention)).sort((a, b) => rank(a) - rank(b))[0];
  return { candidates: [], agreeing: fitting ? [fitting] : [] };
}

function subjectRows(subject: Subject, reading: AmountReading, tables: NarrativeTables, ownerOfSheet: (sheet: string) => string): readonly SubjectRow[] {
  const { account, family } = reading.stated;
  const isWhole = subject.kind === "board" || subject.kind === "unit";
  if (account === null || !isWhole || family === "none") return subject.rows;
  const row = tables.accountRow(subject.key, account, ownerOfSheet);
  return [...(reading.stated.accountIsLoose ? subject.rows : []), ...(row ? [row] : [])];
}

/** "Simhallen visar 245 tkr" may be any figure of its row; one that agrees is it. */
const ANY_MEASURE: readonly Measure[] = ["forecastVariance", "varianceToDate", "forecast", "actualToDate", "annualBudget"];

/** A cause is a part of the forecast's variance; of anything else only what the words say. */
function measuresFor(subject: Subject, reading: AmountReading): readonly Measure[] {
  if (subject.kind === "measures") return ["effect"];
  if (subject.kind === "board") return reading.measures;
  if (subject.kind !== "cause") return reading.measures.length === 0 && reading.isNamed ? ANY_MEASURE : reading.measures;
  const isVariance = reading.stated.family === "variance" || reading.stated.family === "forecast" || reading.stated.family === "result";
  return isVariance ? ["cause"] : [];
}

function inOrder(facts: readonly Fact[], measures: readonly Measure[]): readonly Fact[] {
  return measures.flatMap((measure) => facts.filter((fact) => fact.measure === measure));
}

/** "-11,5 mkr från insatser": the sum of the causes whose labels begin with the word. */
export function tieCauses(reading: AmountReading, tables: NarrativeTables, causes: readonly Subject[]): Tie {
  for (const word of reading.wordsAfter.filter((one) => one.length >= SHORTEST_CAUSE_WORD)) {
    const rows = causes.filter((cause) => sameWord(cause.label.toLowerCase().split(/\s/)[0] ?? "", word));
    const facts = rows.flatMap((cause) => tables.factsOf(cause, null));
    const sum = facts.reduce((total, fact) => total + fact.amount, 0);
    const slack = facts.reduce((total, fact) => total + fact.slack, 0);
    if (rows.length > 1 && agrees(sum, slack, true, reading)) return { candidates: [], agreeing: facts };
  }
  return NO_TIE;
}

const SHORTEST_CAUSE_WORD = 5;

/** Whether a figure of a table is one that the amount's wording allows, sign included where both have one. */
export function agrees(amount: number, slack: number, isSigned: boolean, reading: AmountReading): boolean {
  if (!fitsSize(amount, slack, reading.mention)) return false;
  const direction = directionOf(reading);
  return !isSigned || direction === 0 || Math.abs(amount) <= slack || Math.sign(amount) === direction;
}

/** Whether a figure's size is one that the wording allows. */
export function fitsSize(amount: number, slack: number, mention: AmountMention): boolean {
  const { low, high } = statedInterval(mention);
  const size = Math.abs(amount);
  return size + slack >= low && size - slack <= high;
}

/** A row without a code among rows with codes, or one of a like name, is no unit of its own. */
function belongsTo(neighbour: TableRow, row: TableRow): boolean {
  const names = nameWords(row.label);
  return (neighbour.code === null && row.code !== null) || nameWords(neighbour.label).some((word) => names.some((name) => sameWord(name, word)));
}

/** A sentence about a unit often adds the row beside it that belongs to it ("politik" with "fiktiva 26 mkr"). */
function pairOfRows(rows: readonly SubjectRow[], candidates: readonly Fact[], reading: AmountReading, tables: NarrativeTables): readonly Fact[] | null {
  for (const place of rows) {
    const at = place.table.rows.findIndex((row) => row.row === place.row.row);
    for (const neighbour of [place.table.rows[at + 1], place.table.rows[at - 1]]) {
      if (neighbour?.kind !== "item" || place.row.kind !== "item" || !belongsTo(neighbour, place.row)) continue;
      const facts = tables.factsOfRow({ table: place.table, row: neighbour });
      for (const fact of candidates.filter((one) => one.row === place.row.row && one.table === place.table.id && one.isSigned)) {
        const other = facts.find((one) => one.measure === fact.measure);
        if (other && agrees(fact.amount + other.amount, fact.slack + other.slack, true, reading)) return [fact, other];
      }
    }
  }
  return null;
}
