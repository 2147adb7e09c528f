import type { FindingDraft } from "../findings/Rule";
import { cellsOf, spanOf } from "./amountFinding";
import type { Fact } from "./Fact";
import type { NarrativeClaim } from "./NarrativeStatement";
import type { Passage } from "./Passage";
import type { Sentence } from "./splitSentences";

/** The finding about a claim over several rows, at the words that claim. */
export function claimFinding(passage: Passage, sentence: Sentence, match: RegExpExecArray, claim: NarrativeClaim, against: readonly Fact[], severity: "info" | "warning"): FindingDraft {
  return {
    rule: "narrative-claim",
    severity,
    cells: cellsOf(passage, against.flatMap((fact) => fact.cells)),
    expected: null,
    actual: null,
    difference: null,
    figureKind: "none",
    diagnosis: null,
    evidence: [],
    span: spanOf(passage, sentence.start, match.index, match.index + match[0].length),
    statement: { code: "claimDiffers", claim, quoted: match[0], labels: against.map((fact) => fact.label) },
  };
}
