import type { WorkbookDifference } from "../domain/comparison/WorkbookComparison";
import type { Finding, Severity } from "../domain/findings/Finding";
import { describeFile } from "../domain/mailing/describeFile";
import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import type { StampComparison } from "../domain/stamp/Stamp";
import { formatCellAddress } from "../domain/workbook/CellAddress";
import { differenceText } from "../text/differenceText";
import { reportEn } from "../text/en/report";
import { fileText } from "../text/fileText";
import { findingText } from "../text/findingText";
import { formatAmount } from "../text/formatAmount";
import type { Language } from "../text/Messages";
import type { ReportMessages } from "../text/ReportMessages";
import { reportSv } from "../text/sv/report";
import { summaryWords } from "../text/summaryWords";
import { timeStamp } from "../text/timeStamp";
import type { ReviewedFile } from "./reviewFile";

const MESSAGES: Readonly<Record<Language, ReportMessages>> = { sv: reportSv, en: reportEn };
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A review as a reader wants it in a terminal: status first, then each finding with its place and likely cause. */
export function readableReport(reviewed: ReviewedFile, language: Language): string {
  const words = MESSAGES[language];
  const { review, snapshot } = reviewed;
  const { period, tables } = review.recognised;
  const { performed, exact, rounding, broken } = review.checks;
  const lines = [
    words.overview(reviewed.name, snapshot.sheets.length, tables.length),
    period === null ? words.noPeriod : words.period(period.year, period.months),
    words.checks(performed, exact, rounding, broken),
    words.status(review.gate.open),
    ...SEVERITIES.flatMap((severity) => section(severity, reviewed, language)),
  ];
  if (review.comparison !== null) lines.push(...comparisonLines(review.comparison.differences, language));
  lines.push("", ...gateLines(reviewed, language));
  return `${lines.map((line) => maskPersonalNumbers(line)).join("\n")}\n`;
}

/** The gate: what stands in the way, what was not checked, what goes with the file, and whether it is still the workbook that was checked. */
function gateLines({ review, snapshot, packageFacts }: ReviewedFile, language: Language): string[] {
  const words = MESSAGES[language];
  const { gate, stamp } = review;
  const ruleWords = summaryWords(language).reconciliation.rule;
  const lines = [`${words.gate(gate.open)} (${words.checked(gate.checked.length)})`];
  if (gate.notChecked.length > 0) lines.push(words.notChecked(gate.notChecked.map((rule) => ruleWords[rule]).join(", ")));
  if (packageFacts !== null) lines.push(fileText(describeFile(snapshot, packageFacts), language));
  if (stamp !== null) lines.push(stampLine(stamp, words, language));
  return lines;
}

function stampLine({ stamp, isSame, changedSheets, newSheets, missingSheets }: StampComparison, words: ReportMessages, language: Language): string {
  const at = Date.parse(stamp.time);
  const moment = `${Number.isNaN(at) ? stamp.time : timeStamp(at, language)}, ${stamp.signature === "" ? words.unsigned : stamp.signature}`;
  return isSame ? words.unchangedSince(moment) : words.changedSince(moment, [...changedSheets, ...newSheets, ...missingSheets]);
}

function section(severity: Severity, { review }: ReviewedFile, language: Language): string[] {
  const findings = review.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const heading = `${MESSAGES[language].severity[severity]} (${findings.length})`;
  return ["", heading, ...findings.flatMap((finding) => findingLines(finding, review.accepted, language))];
}

function comparisonLines(differences: readonly WorkbookDifference[], language: Language): string[] {
  const place = (difference: WorkbookDifference): string => ("cell" in difference ? `${formatCellAddress(difference.cell)}  ` : "");
  return ["", MESSAGES[language].comparison(differences.length), ...differences.map((difference) => `  ${place(difference)}${differenceText(difference, language)}`)];
}

function findingLines(finding: Finding, accepted: readonly string[], language: Language): string[] {
  const words = MESSAGES[language];
  const [place] = finding.cells;
  const paragraph = finding.span?.paragraph ?? null;
  const where = paragraph === null ? (place === undefined ? "" : formatCellAddress(place)) : words.paragraph(paragraph);
  const mark = accepted.includes(finding.id) ? ` [${words.accepted}]` : "";
  const facts = [figures(finding, language), cause(finding, words)].filter((fact) => fact !== "");
  return [`  ${where}${mark}  ${findingText(finding, language)}`, ...facts.map((fact) => `      ${fact}`)];
}

function figures(finding: Finding, language: Language): string {
  if (finding.expected === null || finding.actual === null) return "";
  const inUnit = (value: number): string => formatAmount(value, finding.figureKind, language);
  return MESSAGES[language].expectedAndActual(inUnit(finding.expected), inUnit(finding.actual));
}

function cause({ diagnosis }: Finding, words: ReportMessages): string {
  if (diagnosis === null) return "";
  return words.likelyCause(words.diagnosis[diagnosis.kind], diagnosis.cells.map(formatCellAddress).join(", "));
}
