import { monthsElapsed } from "../monthNames";
import type { ReportMessages } from "../ReportMessages";

export const reportEn: ReportMessages = {
  overview: (file, sheets, tables) => `${file}: ${sheets} sheets, ${tables} tables`,
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
  notChecked: (rules) => `Not checked: ${rules}`,
  summaryWritten: (file) => `The summary is written in ${file}`,
};
