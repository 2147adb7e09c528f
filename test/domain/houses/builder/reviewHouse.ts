import type { Finding } from "../../../../src/domain/findings/Finding";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../../../src/domain/Review";
import { reviewWorkbook } from "../../../../src/domain/reviewWorkbook";
import { formatCellAddress, parseCellAddress } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue, WorkbookSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";

/** Everything Avstämt says of a workbook. */
export function reviewHouse(workbook: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(workbook, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The findings that a user would be asked to look at, one line each. */
export function alarmsOf(review: WorkbookReview): readonly string[] {
  return review.findings.filter((finding) => finding.severity !== "info").map(lineOf);
}

/** A finding as one line: what, where, expected and actual. */
export function lineOf(finding: Finding): string {
  const [cell] = finding.cells;
  const place = cell === undefined ? "?" : formatCellAddress(cell);
  return `${finding.severity} ${finding.rule} ${place} expected ${String(finding.expected)} stands ${String(finding.actual)} ${finding.diagnosis?.kind ?? ""}`.trim();
}

/** The workbook with some cells changed, as typed by hand. */
export function withEdits(workbook: WorkbookSnapshot, edits: readonly (readonly [cell: string, value: CellValue])[]): WorkbookSnapshot {
  return edits.reduce((edited, [cell, value]) => {
    const at = parseCellAddress(cell);
    if (at === null) throw new Error(`${cell} is no address`);
    const before = edited.sheets.find(({ name }) => name === at.sheet)?.values[at.row]?.[at.column] ?? "";
    if (before === "" || before === value) throw new Error(`${cell} has nothing to change`);
    const put = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
      rows.map((row, r) => row.map((old, c) => (r === at.row && c === at.column ? value : old)));
    return {
      ...edited,
      sheets: edited.sheets.map((sheet) => (sheet.name === at.sheet ? { ...sheet, values: put(sheet.values), formulas: put(sheet.formulas) } : sheet)),
    };
  }, workbook);
}
