import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/** The workbook without the sheets that Avstämt wrote: their figures are the workbook's own. */
export function usersSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.ownSheet === null) };
}
