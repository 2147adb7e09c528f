import type { HostFailureCode } from "../../host/HostFailure";
import type { FailureText } from "../hostFailureText";

export const failuresEn: Readonly<Record<HostFailureCode, FailureText>> = {
  cellEditMode: { sentence: "A cell is being edited.", nextStep: "Finish the edit with Enter or Esc and Avstämt goes on." },
  sheetProtected: { sentence: "The sheet is protected.", nextStep: "Remove the protection under Review, or ask whoever set it." },
  workbookProtected: { sentence: "The workbook’s structure is protected, so sheets cannot be added or renamed.", nextStep: "Remove it under Review > Protect Workbook and try again." },
  readOnly: { sentence: "The workbook is open as read-only.", nextStep: "Save a copy or choose Edit Anyway, and try again." },
  tooLarge: { sentence: "The workbook is larger than Excel hands over at once.", nextStep: "Remove empty formatted rows and columns, or split the workbook." },
  notFound: { sentence: "The sheet or cell is no longer there.", nextStep: "Review the workbook again." },
  nameTaken: { sentence: "There is already a sheet of that name.", nextStep: "Rename the other sheet and try again." },
  filteredRange: { sentence: "The range is filtered.", nextStep: "Clear the filter and try again." },
  mergedRange: { sentence: "The range has merged cells.", nextStep: "Unmerge them and try again." },
  cellsFilled: { sentence: "One of the cells now holds something else than when they were shown, so nothing was written.", nextStep: "Review again and see what can be written." },
  lastVisibleSheet: { sentence: "The sheet is the only one shown in the workbook.", nextStep: "Show another sheet (right-click a tab, Unhide) and try again." },
  inactiveWorkbook: { sentence: "Another workbook is active.", nextStep: "Click in this workbook and try again." },
  timeout: { sentence: "Excel did not answer in time.", nextStep: "Wait until Excel is idle and try again." },
  cancelled: { sentence: "The review was cancelled.", nextStep: "Start it again when you like." },
  unsupported: { sentence: "This version of Excel cannot do what is needed.", nextStep: "Open the workbook in a newer Excel." },
  notAWorkbook: { sentence: "The file is no readable Excel workbook (.xlsx).", nextStep: "Check that it is an .xlsx without a password that opens in Excel." },
  fileMissing: { sentence: "The file is missing or may not be read.", nextStep: "Check the path and that the file is not locked." },
  unexpected: { sentence: "Something unexpected went wrong in Excel.", nextStep: "Try again. If it happens once more, copy the details and send them to support." },
};
