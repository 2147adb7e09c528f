import type { NarrativeClaim, NarrativeStatement } from "../../domain/narrative/NarrativeStatement";
import type { Finding } from "../../domain/findings/Finding";
import { formatAmount } from "../formatAmount";
import type { StatementTexts } from "../Messages";

const CLAIMS: Readonly<Record<NarrativeClaim, string>> = {
  allBetter: "Texten säger att alla utom de nämnda går bättre än budget, men det stämmer inte för",
  allWorse: "Texten säger att alla utom de nämnda går sämre än budget, men det stämmer inte för",
  largestDeficit: "Texten säger att underskottet är störst här, men större är det för",
  largestSurplus: "Texten säger att överskottet är störst här, men större är det för",
};

export const narrativeSv: StatementTexts<NarrativeStatement> = {
  sentenceAmountDiffers: ({ quoted, replacement, label, header }, finding) =>
    `Texten säger ${quoted}, tabellen ${figure(finding)} (${place(label, header)}).${difference(finding)}${exchange(quoted, replacement)}`,
  sentenceAmountTruncated: ({ quoted, replacement, label, header }, finding) =>
    `Texten säger ${quoted}, tabellen ${figure(finding)} (${place(label, header)}): beloppet är avkortat, inte avrundat.${exchange(quoted, replacement)}`,
  sentenceUnitDiffers: ({ quoted, replacement, label, header }, finding) =>
    `Texten säger ${quoted}, tabellen ${figure(finding)} (${place(label, header)}): enheten är fel med en faktor tusen.${exchange(quoted, replacement)}`,
  sentenceSignDiffers: ({ quoted, replacement, label, header }, finding) =>
    `Texten säger ”${quoted}”, men beloppet i tabellen är ${figure(finding)} (${place(label, header)}).${exchange(quoted, replacement)}`,
  sentencePartsDiffer: ({ quoted, replacement, parts }) => `Delarna i texten (${parts.join(" + ")}) blir inte ${quoted}.${exchange(quoted, replacement)}`,
  claimDiffers: ({ claim, labels }) => `${CLAIMS[claim]} ${labels.join(", ")}.`,
  claimContradicted: ({ claim, quoted, label, header }, finding) =>
    claim === "budgetKept"
      ? `Texten säger ”${quoted}”, men avvikelsen i tabellen är ${figure(finding)} (${place(label, header)}).`
      : `Texten säger ”${quoted}”, men prognosens avvikelse har gått från ${earlier(finding)} till ${figure(finding)} (${place(label, header)}).`,
  decisionBeforePeriod: ({ date, year }) => `Beslutsdatumet ${date} ligger före den period som rapporten gäller (${String(year)}).`,
};

function figure(finding: Finding): string {
  return finding.expected === null ? "något annat" : formatAmount(finding.expected, finding.figureKind, "sv");
}

/** The variance of the forecast before this one. */
function earlier({ expected, difference, figureKind }: Finding): string {
  return formatAmount((expected ?? 0) - (difference ?? 0), figureKind, "sv");
}

/** A figure that two others of the text give by their difference is told by one label only. */
function difference({ diagnosis }: Finding): string {
  const isDifference = diagnosis?.kind === "elsewhere" && diagnosis.labels.length === 1;
  return isDifference ? " Beloppet är skillnaden mellan två andra belopp i texten, troligen en äldre prognos." : "";
}

function place(label: string, header: string): string {
  return [label, header].filter((part) => part !== "").join(", ");
}

function exchange(quoted: string, replacement: string | null): string {
  return replacement === null ? "" : ` Byt ${quoted} mot ${replacement}.`;
}
