import { monthsElapsed } from "../monthNames";
import type { ReportMessages } from "../ReportMessages";

export const reportEn: ReportMessages = {
  overview: (file, sheets, tables) => `${file}: ${sheets} ${sheets === 1 ? "sheet" : "sheets"}, ${tables} ${tables === 1 ? "table" : "tables"}`,
  period: (year, months) => `Period: ${monthsElapsed(year, months, "en")}`,
  noPeriod: "Period: not stated",
  status: (open) => (open === 0 ? "No open differences" : `${open} to check`),
  checks: (performed, exact, rounding, broken) =>
    `${performed} identities tried: ${exact} hold, ${rounding} hold within rounding, ${broken} do not hold`,
  severity: { error: "To correct", warning: "To check", info: "Worth knowing" },
  expectedAndActual: (expected, actual) => `expected ${expected}, found ${actual}`,
  paragraph: (number) => `paragraph ${number}`,
  diagnosis: {
    rounding: "rounding",
    signFlippedTable: "the whole table has the opposite sign",
    signFlippedRow: "a row has the wrong sign",
    unitFactor: "wrong unit",
    omittedRow: "a row is left out",
    doubledRow: "a row is counted twice",
    memoRowCounted: "an of-which row is counted",
    digitSlip: "digits shifted",
    transposition: "digits swapped",
    singleDigit: "one digit is wrong",
    elsewhere: "the amount stands in another place",
    truncated: "truncated",
    pairOfRows: "two rows together",
    differentScope: "different scope",
    totalCell: "the total itself is wrong",
    staleValue: "out-of-date value",
  },
  likelyCause: (cause, cells) => `likely cause: ${cause}${cells === "" ? "" : ` (${cells})`}`,
  accepted: "accepted",
  gate: (open) => `Mailing: ${open === 0 ? "nothing stands in the way" : `${open} to check first`}`,
  checked: (rules) => `${rules} kinds of checks made`,
  fileStatus: (name, { error, warning }) => {
    const open = [error > 0 ? `${error} to correct` : "", warning > 0 ? `${warning} to check` : ""].filter((part) => part !== "");
    return `${name}  ${open.length === 0 ? "nothing stands in the way of mailing" : open.join(", ")}`;
  },
  fileUnread: (name, reason) => `${name}  could not be read: ${reason}`,
  fileMissing: (name) => `${name}  does not exist`,
  unreadable: {
    notAZip: "The file is no Excel workbook (.xlsx).",
    noWorkbook: "The file is no Excel workbook (.xlsx).",
    oldFormat: "The file is in Excel’s older format (.xls): save it as .xlsx.",
    binary: "The file is in Excel’s binary format (.xlsb): save it as .xlsx.",
    encrypted: "The file is locked by a password: save a copy without a password.",
    damaged: "The file is damaged or was not saved to its end.",
  },
  severalFiles: (files, ready) => `${files} files, ${ready} with nothing in the way of mailing`,
  signedBy: "the command line",
  unsigned: "unsigned",
  unchangedSince: (moment) => `Unchanged since the reconciliation of ${moment}`,
  changedSince: (moment, sheets) => `Changed since the reconciliation of ${moment}${sheets.length === 0 ? "" : `: ${sheets.join(", ")}`}`,
  notChecked: (rules) => `Not checked: ${rules}`,
  comparison: (differences) => `Compared with last month’s workbook (${differences})`,
  summaryWritten: (file) => `The summary is written in ${file}`,
};
