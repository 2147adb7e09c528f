import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import type { Finding } from "../../src/domain/findings/Finding";
import { formatCell } from "../../src/domain/workbook/CellAddress";
import { runToEnd } from "../../src/cli/reviewFile";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { EMPTY_FACTS } from "../builders/packageFacts";
import { HARMLESS_SHEETS, IDENTIFYING_SHEETS, type AdversarialSheet } from "./adversarialSheets";
import { MORE_HARMLESS_SHEETS, MORE_IDENTIFYING_SHEETS } from "./adversarialSheetsMore";
import { THIRD_HARMLESS_SHEETS, THIRD_IDENTIFYING_SHEETS } from "./adversarialSheetsThird";

function mailingFindings({ rows, sheet = "Underlag 1" }: AdversarialSheet): readonly Finding[] {
  const review = runToEnd(reviewWorkbook(workbookOf([sheetOf(sheet, rows)]), { ...DEFAULT_REVIEW_OPTIONS, packageFacts: EMPTY_FACTS }));
  return review.findings.filter(({ rule }) => rule === "personal-number" || rule === "small-count");
}

const outline = ({ rule, cells: [cell], statement }: Finding): string => `${rule} ${cell === undefined ? "–" : formatCell(cell.row, cell.column)} ${statement.code}`;

describe("sheets written to mislead", () => {
  test.each([...HARMLESS_SHEETS, ...MORE_HARMLESS_SHEETS, ...THIRD_HARMLESS_SHEETS].map((sheet) => [sheet.title, sheet] as const))("[M30] harmless: %s", (_, sheet) => {
    expect(mailingFindings(sheet).map(outline)).toEqual([]);
  });

  test.each([...IDENTIFYING_SHEETS, ...MORE_IDENTIFYING_SHEETS, ...THIRD_IDENTIFYING_SHEETS].map((sheet) => [sheet.title, sheet] as const))("[M31] identifying: %s", (_, sheet) => {
    expect(mailingFindings(sheet).map((finding) => outline(finding).split(" ").slice(0, 2).join(" "))).toContain(`${sheet.rule} ${sheet.cell}`);
  });
});
