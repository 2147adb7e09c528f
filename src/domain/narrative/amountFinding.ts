import { valueOf } from "../amount/Amount";
import type { Diagnosis, TextSpan } from "../findings/Finding";
import type { FindingDraft } from "../findings/Rule";
import type { CellAddress } from "../workbook/CellAddress";
import { accusableFact } from "./accusable";
import { diagnoseAmount, type NeighbourAmount } from "./diagnoseAmount";
import type { Fact } from "./Fact";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import { replacementText } from "./replacementText";
import { amountsPerOne, isTruncated } from "./statedInterval";
import { directionOf, fitsSize } from "./tieAmount";

/** The amount that is judged, with its sentence's place in the passage. */
export interface JudgedAmount extends NeighbourAmount {
  /** Where the sentence begins in the passage. */
  readonly offset: number;
}

/** Where in the passage a piece of a sentence stands. */
export function spanOf(passage: Passage, offset: number, start: number, end: number): TextSpan {
  return { paragraph: passage.paragraph, start: offset + start, length: end - start };
}

/** The text's cell, or nothing where the text was given beside the workbook; then the contradicted cells. */
export function cellsOf(passage: Passage, contradicted: readonly CellAddress[]): readonly CellAddress[] {
  return passage.cell ? [passage.cell, ...contradicted] : contradicted;
}

/** The finding about an amount that surely disagrees with the table, null where it agrees, or might. */
export function amountFinding(judged: JudgedAmount, passage: Passage, tables: NarrativeTables, neighbours: readonly NeighbourAmount[]): FindingDraft | null {
  const { reading, tie, offset } = judged;
  const fact = accusableFact(reading, tie);
  if (!fact) return null;
  const { mention } = reading;
  const quoted = passage.text.slice(offset + mention.start, offset + mention.end);
  const isOpposite = fitsSize(fact.amount, fact.slack, mention);
  if (isOpposite) return signFinding(judged, passage, fact);
  const place = { label: fact.label, header: fact.header };
  const isCut = isTruncated(mention, Math.abs(fact.amount), fact.slack) && !isAgainstSign(judged, fact);
  if (isCut) {
    const statement = { code: "sentenceAmountTruncated", quoted, replacement: replacementText(quoted, mention, fact.amount), ...place } as const;
    return { ...common(judged, passage, fact, { kind: "truncated", cells: [], labels: [], figure: null, chance: 0 }), severity: "info", statement };
  }
  const diagnosis = diagnoseAmount(reading, fact, tables, neighbours);
  const code = diagnosis?.kind === "unitFactor" ? "sentenceUnitDiffers" : "sentenceAmountDiffers";
  const replacement = isAgainstSign(judged, fact) ? null : replacementText(quoted, mention, fact.amount);
  return { ...common(judged, passage, fact, diagnosis), severity: "error", statement: { code, quoted, replacement, ...place } };
}

function isAgainstSign({ reading }: JudgedAmount, fact: Fact): boolean {
  const direction = directionOf(reading);
  return fact.isSigned && direction !== 0 && Math.sign(fact.amount) === -direction;
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ["underskott", "överskott"],
  ["försämring", "förbättring"],
  ["negativ", "positiv"],
  ["högre", "lägre"],
  ["sämre", "bättre"],
  ["överskrid", "underskrid"],
];

/** The same size on the other side of nought: the word, not the figure, is what contradicts. */
function signFinding(judged: JudgedAmount, passage: Passage, fact: Fact): FindingDraft {
  const { reading, offset } = judged;
  const word = reading.mention.sign === "none" || reading.mention.sign === "dash" ? reading.stated.directionWord : null;
  const quoted = word ?? passage.text.slice(offset + reading.mention.start, offset + reading.mention.end);
  const diagnosis: Diagnosis = { kind: "signFlippedRow", cells: fact.cells, labels: [], figure: null, chance: 0.02 };
  const statement = { code: "sentenceSignDiffers", quoted, replacement: word === null ? null : oppositeOf(word), label: fact.label, header: fact.header } as const;
  return { ...common(judged, passage, fact, diagnosis), severity: "error", statement };
}

function oppositeOf(word: string): string | null {
  for (const [worse, better] of OPPOSITES) {
    if (word.startsWith(worse)) return word.replace(worse, better);
    if (word.startsWith(better)) return word.replace(better, worse);
  }
  return null;
}

/** Expected and stated figure in the unit of the table's cell, the stated one with the sign that its words give it. */
function common({ reading, offset }: JudgedAmount, passage: Passage, fact: Fact, diagnosis: Diagnosis | null): Omit<FindingDraft, "severity" | "statement"> {
  const { mention } = reading;
  const direction = directionOf(reading);
  const sign = fact.isSigned && direction !== 0 ? direction : Math.sign(fact.amount) || 1;
  const expected = valueOf(fact.amount, fact.unit);
  const actual = valueOf(sign * mention.size * amountsPerOne(mention), fact.unit);
  return {
    rule: "narrative-amount",
    cells: cellsOf(passage, fact.cells),
    expected,
    actual,
    difference: roundOff(actual - expected),
    figureKind: fact.unitIsAssumed ? "unknownUnit" : fact.unit,
    diagnosis,
    evidence: [],
    span: spanOf(passage, offset, mention.start, mention.end),
  };
}

/** Figures of a table have at most three decimals; what binary fractions add beyond goes away. */
function roundOff(value: number): number {
  return Math.round(value * 1000) / 1000;
}
