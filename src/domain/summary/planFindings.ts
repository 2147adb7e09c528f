import { acceptanceOf, type Acceptance } from "../findings/acceptance";
import type { Finding } from "../findings/Finding";
import { formatCellAddress } from "../workbook/CellAddress";
import { AUDIT } from "./auditGrid";
import { contentCell, textCell, type SheetRows } from "./SheetRows";
import type { PlannedCell } from "./SummaryPlan";
import type { ReconciliationWords } from "./SummaryWords";

/** Findings listed; a sheet with more is not read by anyone. */
const MOST_LISTED = 200;

/** What is open: one row a finding, in the review's own order. */
export function planOpenFindings(rows: SheetRows, findings: readonly Finding[], words: ReconciliationWords): void {
  if (findings.length === 0) return;
  const { headings } = words;
  planHeading(rows, words.findingsHeading, [headings.severity, headings.sentence, headings.place, headings.expected, headings.stands, headings.difference]);
  for (const finding of findings.slice(0, MOST_LISTED)) rows.add("finding", findingCells(finding, words), finding.id);
  if (findings.length > MOST_LISTED) rows.add("more_findings", [textCell(AUDIT.label, words.more(findings.length - MOST_LISTED), "note")]);
  rows.addSpace();
}

/** What was accepted: the finding, who and why. */
export function planAcceptedFindings(
  rows: SheetRows,
  accepted: readonly Finding[],
  acceptances: readonly Acceptance[],
  words: ReconciliationWords,
): void {
  if (accepted.length === 0) return;
  const { headings } = words;
  planHeading(rows, words.acceptedHeading, [
    headings.severity,
    headings.sentence,
    headings.place,
    headings.expected,
    headings.stands,
    headings.difference,
    headings.signature,
    "",
    headings.reason,
  ]);
  for (const finding of accepted.slice(0, MOST_LISTED)) {
    const acceptance = acceptanceOf(finding, acceptances);
    const by = acceptance ? [textCell(AUDIT.firstFigure + 3, acceptance.signature, "caption"), textCell(AUDIT.firstFigure + 5, acceptance.reason, "caption")] : [];
    rows.add("accepted", [...findingCells(finding, words), ...by], finding.id);
  }
  rows.addSpace();
}

function planHeading(rows: SheetRows, title: string, headings: readonly string[]): void {
  rows.add("section", [textCell(AUDIT.label, title, "sectionHeading")], title);
  rows.add(
    "heading",
    headings.map((heading, column) => textCell(column, heading, column < AUDIT.firstFigure || column > AUDIT.firstFigure + 2 ? "columnHeadingText" : "columnHeading")),
    title,
  );
}

function findingCells(finding: Finding, words: ReconciliationWords): readonly PlannedCell[] {
  const [first] = finding.cells;
  const figures = [finding.expected, finding.actual, finding.difference].map((value, index): PlannedCell =>
    contentCell(
      AUDIT.firstFigure + index,
      value === null ? { type: "text", text: "" } : { type: "number", value },
      value !== null && Number.isInteger(value) ? (index === 2 ? "variance" : "amount") : "figure",
    ),
  );
  return [
    textCell(AUDIT.label, words.severity[finding.severity], "label"),
    textCell(AUDIT.sentence, words.finding(finding), "text", 400),
    textCell(AUDIT.place, first ? formatCellAddress(first) : "", "text"),
    ...figures,
  ];
}
