import type { Finding, TextSpan } from "../../domain/findings/Finding";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { NarrativeAmount } from "../../domain/narrative/NarrativeAmount";
import type { WorkbookReview } from "../../domain/Review";

/** A run of a paragraph: plain text, an amount that the tables bear out, or one that they contradict. */
export interface TextRun {
  readonly text: string;
  readonly kind: "plain" | "tied" | "contradicted";
  /** The finding of a contradicted run. */
  readonly finding: Finding | null;
}

/** A paragraph of the report that holds an amount or a contradiction; counted from 1 as in the report. */
export interface MarkedParagraph {
  readonly number: number;
  readonly runs: readonly TextRun[];
  /** Everything that is found in it; two may mark the same words. */
  readonly findings: readonly Finding[];
}

interface Mark {
  readonly span: TextSpan;
  readonly kind: "tied" | "contradicted";
  readonly finding: Finding | null;
}

/** The paragraphs that say something of the tables, with their amounts marked. */
export function markedParagraphs(paragraphs: readonly string[], review: WorkbookReview): readonly MarkedParagraph[] {
  const marks = marksByParagraph(review);
  return paragraphs.flatMap((paragraph, index) => {
    const own = marks.get(index + 1);
    return own === undefined ? [] : [{ number: index + 1, runs: cutIntoRuns(paragraph, own), findings: own.flatMap(({ finding }) => (finding === null ? [] : [finding])) }];
  });
}

/** The amounts of the report's text, and how many of them stand in the tables. */
export function amountsInText(review: WorkbookReview): { readonly amounts: number; readonly tied: number } {
  const inReport = review.narrative.filter(({ span }) => span.paragraph !== null);
  return { amounts: inReport.length, tied: inReport.filter(({ ties }) => ties.length > 0).length };
}

/** The findings about the report's text. */
export function findingsInText(review: WorkbookReview): readonly Finding[] {
  return review.findings.filter(({ span }) => span !== null && span.paragraph !== null);
}

/** The findings about amounts that the tables contradict; persons who can be recognised contradict nothing. */
export function contradictionsInText(review: WorkbookReview): readonly Finding[] {
  return findingsInText(review).filter(({ rule }) => rule !== "small-count" && rule !== "personal-number");
}

function marksByParagraph(review: WorkbookReview): ReadonlyMap<number, readonly Mark[]> {
  const contradicted = findingsInText(review).flatMap((finding): readonly Mark[] => (finding.span === null ? [] : [{ span: finding.span, kind: "contradicted", finding }]));
  const tied = review.narrative.filter(isTiedInReport).map(({ span }): Mark => ({ span, kind: "tied", finding: null }));
  const marks = new Map<number, Mark[]>();
  for (const mark of [...contradicted, ...tied]) {
    const { paragraph } = mark.span;
    if (paragraph !== null) marks.set(paragraph, [...(marks.get(paragraph) ?? []), mark]);
  }
  return marks;
}

function isTiedInReport({ span, ties }: NarrativeAmount): boolean {
  return span.paragraph !== null && ties.length > 0;
}

/** Marks may overlap; the first by place wins, a contradiction before an amount that is borne out. */
function cutIntoRuns(paragraph: string, marks: readonly Mark[]): readonly TextRun[] {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || Number(a.kind === "tied") - Number(b.kind === "tied"));
  const runs: TextRun[] = [];
  const shown = (from: number, to: number): string => maskPersonalNumbers(paragraph.slice(from, to), paragraph);
  let at = 0;
  for (const { span, kind, finding } of ordered) {
    if (span.start < at) continue;
    if (span.start > at) runs.push({ text: shown(at, span.start), kind: "plain", finding: null });
    runs.push({ text: shown(span.start, span.start + span.length), kind, finding });
    at = span.start + span.length;
  }
  if (at < paragraph.length) runs.push({ text: shown(at, paragraph.length), kind: "plain", finding: null });
  return runs;
}
