import type { NarrativeClaim, NarrativeStatement } from "../../domain/narrative/NarrativeStatement";
import type { Finding } from "../../domain/findings/Finding";
import { formatAmount } from "../formatAmount";
import type { StatementTexts } from "../Messages";

const CLAIMS: Readonly<Record<NarrativeClaim, string>> = {
  allBetter: "The text says that all but those named do better than budget, which does not hold for",
  allWorse: "The text says that all but those named do worse than budget, which does not hold for",
  largestDeficit: "The text says that the deficit is largest here, but it is larger for",
  largestSurplus: "The text says that the surplus is largest here, but it is larger for",
};

export const narrativeEn: StatementTexts<NarrativeStatement> = {
  sentenceAmountDiffers: ({ quoted, replacement, label, header }, finding) =>
    `The text says ${quoted}, the table ${figure(finding)} (${place(label, header)}).${difference(finding)}${exchange(quoted, replacement)}`,
  sentenceAmountTruncated: ({ quoted, replacement, label, header }, finding) =>
    `The text says ${quoted}, the table ${figure(finding)} (${place(label, header)}): the amount is truncated, not rounded.${exchange(quoted, replacement)}`,
  sentenceUnitDiffers: ({ quoted, replacement, label, header }, finding) =>
    `The text says ${quoted}, the table ${figure(finding)} (${place(label, header)}): the unit is wrong by a factor of a thousand.${exchange(quoted, replacement)}`,
  sentenceSignDiffers: ({ quoted, replacement, label, header }, finding) =>
    `The text says “${quoted}”, but the amount in the table is ${figure(finding)} (${place(label, header)}).${exchange(quoted, replacement)}`,
  sentencePartsDiffer: ({ quoted, replacement, parts }) => `The parts in the text (${parts.join(" + ")}) do not add up to ${quoted}.${exchange(quoted, replacement)}`,
  claimDiffers: ({ claim, labels }) => `${CLAIMS[claim]} ${labels.join(", ")}.`,
  claimContradicted: ({ claim, quoted, label, header }, finding) =>
    claim === "budgetKept"
      ? `The text says “${quoted}”, but the variance in the table is ${figure(finding)} (${place(label, header)}).`
      : `The text says “${quoted}”, but the forecast’s variance has gone from ${earlier(finding)} to ${figure(finding)} (${place(label, header)}).`,
  decisionBeforePeriod: ({ date, year }) => `The decision date ${date} precedes the period that the report is about (${String(year)}).`,
};

function figure(finding: Finding): string {
  return finding.expected === null ? "something else" : formatAmount(finding.expected, finding.figureKind, "en");
}

/** The variance of the forecast before this one. */
function earlier({ expected, difference, figureKind }: Finding): string {
  return formatAmount((expected ?? 0) - (difference ?? 0), figureKind, "en");
}

/** A figure that two others of the text give by their difference is told by one label only. */
function difference({ diagnosis }: Finding): string {
  const isDifference = diagnosis?.kind === "elsewhere" && diagnosis.labels.length === 1;
  return isDifference ? " The amount is the difference of two other amounts of the text, probably an older forecast." : "";
}

function place(label: string, header: string): string {
  return [label, header].filter((part) => part !== "").join(", ");
}

function exchange(quoted: string, replacement: string | null): string {
  return replacement === null ? "" : ` Replace ${quoted} with ${replacement}.`;
}
