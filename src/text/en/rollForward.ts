import type { RollForwardText } from "../sv/rollForward";
import { formatNumber } from "../formatAmount";

const count = (n: number, one: string, many: string): string => `${formatNumber(n, "en", 0)} ${n === 1 ? one : many}`;

/** The words of the step to a new month in English; loaded when it is opened. */
export const rollForwardEn: RollForwardText = {
  from: "From month",
  to: "To month",
  notLater: "Choose a later month to go to.",
  nothing: "Nothing in the workbook names the old month, and nothing has to be removed or kept.",
  nothingDone: "Nothing changes until you say so. Formulas, protected sheets and filtered lists are never touched.",
  all: "Select all",
  none: "Clear all",
  insteadOf: (text) => `instead of “${text}”`,
  insteadOfNothing: "instead of an empty cell",
  obstacles: {
    noCounterpart: "Has to be rephrased by hand.",
    formula: "The text is part of a formula. Formulas are not changed.",
    hidden: "Stands in a hidden row, a hidden column or on a hidden sheet and is not changed.",
    tooLong: "The new name would be longer than 31 characters. Rename it by hand.",
  },
  headings: { heading: "Headings", lead: "" },
  sentences: { heading: "Sentences", lead: "Only the month is changed. Tick those that still hold, and rewrite the others." },
  sheetNames: { heading: "Sheet names", lead: "Formulas follow. Excel’s own undo does not reach sheet names, but Undo here does." },
  keptSheets: (names) => `${names} are kept beside sheets of other months and stay as they are.`,
  previous: {
    heading: "The column of previous forecasts",
    sources: {
      workbook: "The amounts are the forecasts that stand in the workbook now.",
      kept: "The workbook has changed since, so the amounts are those that were kept with the old month’s summary.",
      none: "The workbook is of the new month already and no forecasts were kept. Take them from last month’s report under Previous forecast.",
    },
    row: (label, amount) => `${label}: ${amount}`,
  },
  keep: {
    heading: "Change since the previous forecast",
    label: (n, month) => `Keep ${count(n, "forecast", "forecasts")} of ${month} in the workbook`,
    lead: "The next review shows the change since then, also without a column of previous forecasts.",
  },
  acceptances: {
    heading: "Acceptances of last month’s amounts",
    lead: "They are removed. Acceptances until further notice stay.",
    item: (rule, reason) => (reason === "" ? rule : `${rule}: ${reason}`),
    by: (signature, day) => (signature === "" ? day : `${signature}, ${day}`),
  },
  outside: {
    heading: "Outside the cells",
    lead: "Avstämt does not reach these. Change them where they stand.",
    notRead: "Page headers, footers and text boxes are not read in this workbook. Look for the old month there.",
    places: { headerFooter: "Page header or footer", shape: "Text box or chart", property: "The file’s properties" },
    where: (place, sheet, text) => `${place}${sheet === null ? "" : `, sheet ${sheet}`}: “${text}”`,
  },
  carryOut: (n) => (n === 0 ? "Carry out" : `Carry out ${count(n, "change", "changes")}`),
  working: "Carrying out…",
};
