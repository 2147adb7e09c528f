import type { Finding } from "../../findings/Finding";
import type { WorkbookReview } from "../../Review";
import type { WorkbookSnapshot } from "../../workbook/WorkbookSnapshot";
import type { PackageFacts } from "../PackageFacts";
import type { Mend } from "./Mend";
import { planTextNumbers } from "./planTextNumbers";
import { planPrintArea } from "./planPrintArea";

/** What a workbook's open findings can be mended with, in the findings' order; `packageFacts` is null where the file was not read. */
export function planMends(workbook: WorkbookSnapshot, review: WorkbookReview, packageFacts: PackageFacts | null): readonly Mend[] {
  const open = review.findings.filter(({ id }) => !review.accepted.includes(id));
  return open.flatMap((finding) => mendOf(finding, workbook, review, packageFacts) ?? []);
}

function mendOf(finding: Finding, workbook: WorkbookSnapshot, { recognised }: WorkbookReview, packageFacts: PackageFacts | null): Mend | null {
  const { code } = finding.statement;
  if (code === "numberStoredAsText") return planTextNumbers(finding, workbook, recognised.tables);
  if (code === "printAreaCutsTable") return planPrintArea(finding, recognised.tables, packageFacts?.printAreas ?? []);
  if (code !== "summaryOutOfDate") return null;
  return { kind: "summary", finding: finding.id, sheets: workbook.sheets.filter(({ ownSheet }) => ownSheet !== null).map(({ name }) => name) };
}
