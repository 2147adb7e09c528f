import type { FindingDraft } from "../../findings/Rule";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/**
 * M16 `stale-calculation`: our own sheets stand in the workbook, but the cells that they were written from have changed since.
 *
 * Their figures follow the cells; what is said to be checked, open and accepted does not. Example: an amount on Drift mended after the summary was
 * written is one warning that names Drift. A stamped workbook whose sheets were taken away again says nothing.
 */
export function staleSummaryFindings({ workbook, stamp }: MailingContext): FindingDraft[] {
  const ours = workbook.sheets.find(({ ownSheet }) => ownSheet === "reconciliation") ?? workbook.sheets.find(({ ownSheet }) => ownSheet !== null);
  if (stamp === null || stamp.isSame || ours === undefined) return [];
  const sheets = [...stamp.changedSheets, ...stamp.newSheets, ...stamp.missingSheets];
  const place = { sheet: ours.name, row: 0, column: 0 };
  return [mailingDraft("stale-calculation", "warning", [place], { code: "summaryOutOfDate", sheets, time: stamp.stamp.time })];
}
