import type { FindingDraft } from "../findings/Rule";
import type { CellAddress } from "../workbook/CellAddress";
import { cellsOf, spanOf } from "./amountFinding";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import type { AmountReading } from "./readSentence";
import { allowsShare, partOf, sharesOf, type Share } from "./shareOf";

/** A percentage of a sentence as judged: the cells that it follows from, and the share that it surely contradicts. */
export interface JudgedShare {
  readonly reading: AmountReading;
  readonly offset: number;
  readonly ties: readonly CellAddress[];
  readonly against: Share | null;
}

/** A percentage further from the table's than this many times is of something else. */
const FARTHEST = 4;

/** Holds "41,5 procent av budgeten" and "motsvarande 2,4 procent" against what two columns of the row give; null where no table decides it. */
export function judgeShare(reading: AmountReading, offset: number, before: AmountReading | null, passage: Passage, tables: NarrativeTables): JudgedShare | null {
  const part = partOf(reading, before);
  if (part === null || reading.mention.unit !== "percent" || reading.time.elsewhere) return null;
  const shares = sharesOf(part, reading, before, tables, passage.cell?.sheet ?? null);
  const agreeing = shares.find((share) => allowsShare(reading, share));
  if (agreeing) return { reading, offset, ties: agreeing.cells, against: null };
  const [first] = shares;
  if (!first || !isCertain(reading) || !isNear(reading, first)) return null;
  return { reading, offset, ties: first.cells, against: first };
}

function isCertain({ subject, mention, stated, time }: AmountReading): boolean {
  const isPlain = mention.hedge !== "atLeast" && mention.hedge !== "atMost" && !mention.unitIsInherited;
  return subject.certainty === "sure" && subject.subjects.length === 1 && stated.account === null && isPlain && !time.priorYear;
}

function isNear({ mention }: AmountReading, { value }: Share): boolean {
  const ratio = mention.size / Math.max(value, Number.MIN_VALUE);
  return ratio >= 1 / FARTHEST && ratio <= FARTHEST;
}

/** The finding about a percentage that two columns of a row contradict. */
export function shareFinding({ reading, offset, against }: JudgedShare, passage: Passage): FindingDraft | null {
  if (!against) return null;
  const { mention } = reading;
  const quoted = passage.text.slice(offset + mention.start, offset + mention.end);
  const expected = Number(against.value.toFixed(Math.max(mention.decimals, 1)));
  const figure = /\d.*\d|\d/.exec(quoted)?.[0] ?? "";
  return {
    rule: "narrative-amount",
    severity: "error",
    cells: cellsOf(passage, against.cells),
    expected,
    actual: mention.size,
    difference: Math.round((mention.size - expected) * 1000) / 1000,
    figureKind: "percent",
    diagnosis: null,
    evidence: [],
    span: spanOf(passage, offset, mention.start, mention.end),
    statement: { code: "sentenceAmountDiffers", quoted, replacement: quoted.replace(figure, against.value.toFixed(mention.decimals).replace(".", ",")), label: against.label, header: against.header },
  };
}
