import type { FindingDraft } from "../findings/Rule";
import { cellsOf, spanOf } from "./amountFinding";
import type { Passage } from "./Passage";
import type { CountTie } from "./tieCount";

/** A count that ties to a cell, with its sentence's place in the passage. */
export interface PlacedCount {
  readonly tie: CountTie;
  /** Where the sentence begins in the passage. */
  readonly offset: number;
}

/** The finding about a count or percentage that its table contradicts, or that was cut off instead of rounded; null where it agrees. */
export function countFinding({ tie, offset }: PlacedCount, passage: Passage): FindingDraft | null {
  if (tie.outcome === "agrees") return null;
  const { mention, value } = tie;
  const isCut = tie.outcome === "truncated";
  const quoted = passage.text.slice(offset + mention.start, offset + mention.end);
  const figure = /\d.*\d|\d/.exec(quoted)?.[0] ?? "";
  const rounded = value.toFixed(mention.decimals === 0 && isCut ? 0 : Math.max(mention.decimals, decimalsOf(value))).replace(".", ",");
  return {
    rule: "narrative-amount",
    severity: isCut ? "info" : "error",
    cells: cellsOf(passage, [tie.cell]),
    expected: value,
    actual: mention.value,
    difference: Math.round((mention.value - value) * 1000) / 1000,
    figureKind: mention.unit,
    diagnosis: isCut ? { kind: "truncated", cells: [], labels: [], figure: null, chance: 0 } : null,
    evidence: [],
    span: spanOf(passage, offset, mention.start, mention.end),
    statement: {
      code: isCut ? "sentenceAmountTruncated" : "sentenceAmountDiffers",
      quoted,
      replacement: quoted.replace(figure, rounded),
      label: tie.label,
      header: tie.header,
    },
  };
}

/** Decimals of a table's figure as it is shown in a sentence, one at the most. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
