import { formatNumber } from "../formatAmount";
import type { LastMonthText } from "../sv/lastMonth";

const rows = (n: number): string => `${formatNumber(n, "en", 0)} ${n === 1 ? "row" : "rows"}`;

/** What the pane says of the previous forecast and of last month's workbook in English. */
export const lastMonthEn: LastMonthText = {
  heading: "Previous forecast",
  lead: "Open last month’s workbook to see the change since then row by row, and what differs. The file is read here on your computer and sent nowhere.",
  open: "Open last month’s workbook",
  openAnother: "Open another workbook",
  reading: (file) => `Reading ${file} …`,
  opened: (file) => `${file} has been read.`,
  refusals: {
    notAWorkbook: "The file is no Excel workbook. Choose last month’s file in the .xlsx format.",
    oldFormat: "The file is in Excel’s older format (.xls). Open it in Excel, save it as .xlsx and choose the new file.",
    binaryFormat: "The file is in Excel’s binary format (.xlsb). Open it in Excel, save it as .xlsx and choose the new file.",
    encrypted: "The file is locked by a password. Open it in Excel, save a copy without a password and choose the copy.",
    damaged: "The file is damaged or was not saved to the end. Open it in Excel, save it again and try once more.",
    tooLarge: "The file is larger than can be read here. Paste the table from it instead.",
    unreadable: "The file could not be read from the computer. Close it in other programs, or copy it to a folder of your own, and try again.",
    sameWorkbook: "The file has exactly the content of the workbook that is open. Choose last month’s file.",
  },
  sources: "Sources",
  workbook: (file) => `The workbook ${file}`,
  column: (header) => `The column “${header}” of the table`,
  kept: {
    summary: "Kept when the summary was written",
    pasted: "Pasted table",
    workbook: "Kept from last month’s workbook",
  },
  unknownPeriod: "the month is not stated",
  linked: (n) => `${rows(n)} linked`,
  used: "used",
  notUsed: "not used: another source goes first",
  noneLinked: "not used: no row could be linked",
  withoutPrevious: (labels) => `Without a previous forecast: ${labels}.`,
  withoutRow: (labels) => `Without a row here: ${labels}.`,
  andMore: (n) => `and ${formatNumber(n, "en", 0)} more`,
  notEarlier: (period) => `The file is of ${period}, which is not before the open workbook’s month. Check that it is the right file.`,
  uncalculated: (n) => `${formatNumber(n, "en", 0)} ${n === 1 ? "formula has" : "formulas have"} no saved value and count as blank. Open the file in Excel, save it and choose it again.`,
  close: "Remove",
  closeNamed: (source) => `Remove: ${source}`,
  keep: "Keep in the workbook",
  keepHelp: "Keep the forecasts in this workbook, and the change shows the next time you open it too.",
  paste: "Paste the table instead",
};
