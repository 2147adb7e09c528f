import { formatNumber } from "../formatAmount";
import type { PaneText } from "../sv/pane";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const count = (n: number): string => formatNumber(n, "en", 0);

/** What the pane says in English around its views, loaded first; each view has its own words. */
export const paneEn: PaneText = {
  productName: "Avstämt",
  views: { overview: "Overview", findings: "Check", forecast: "Forecast", mailing: "Mailing", text: "Report text", settings: "Settings" },
  viewsLabel: "Views",
  period: (year, months) => (months === 12 ? `the year ${String(year)}` : `to ${MONTHS[months - 1] ?? ""} ${String(year)}`),
  unknownPeriod: "the period is not stated",
  signRule: "Minus = worse than budget",
  goTo: (cell) => `Go to ${cell}`,
  goBack: (cell) => `Back to ${cell}`,
  unsavedWorkbook: "The workbook (not saved yet)",
  progress: {
    reading: "Reading the workbook",
    tables: "Looking for tables",
    values: "Computing variances and forecasts",
    identities: "Comparing figures",
    sentences: "Reading the texts",
    mailing: "Checking before mailing",
    cells: (done, of) => `${count(done)} of ${count(of)} cells`,
    writing: "Writing the summary…",
    cellEdited: "Excel is waiting: a cell is being edited. End it with Enter or Esc.",
    cancel: "Cancel",
    cancelled: "The review was cancelled.",
    cancelledHelp: "Nothing has changed. Review when you like.",
    done: (n) => (n === 0 ? "The review is done. No open differences." : `The review is done. ${count(n)} to check.`),
  },
  stale: {
    changed: "The workbook has changed since the review.",
    again: "Review again",
    refreshing: "Reviewing again…",
    reviewed: (time) => `Reviewed ${time}`,
  },
  openSample: "Open an example",
  openSettings: "Settings",
  firstRun: {
    heading: "The whole workbook is read, nothing is sent",
    points: [
      "Avstämt reads all sheets, finds the budget tables and recomputes variances, totals and forecasts.",
      "Every finding is one sentence, with the cell one click away. Rounding is never called an error.",
      "Nothing is changed in your sheets. The summary is written on sheets of its own, when you ask for it.",
    ],
    start: "Show the result",
    sheets: (names) => `Sheets that are read: ${names}.`,
  },
  outside: {
    heading: "Avstämt works in Excel",
    text: "This page is the task pane of an Excel add-in. Open a workbook in Excel and choose Avstämt on the Home tab.",
    missingHeading: "Excel does not answer",
    missingText: "Close the pane and open it again. If that does not help, the network or the antivirus program may block Microsoft’s script (appsforoffice.microsoft.com): show this text to your IT department.",
    tooOldHeading: "Excel is too old",
    tooOldText: "Avstämt needs Excel 2021, Microsoft 365 or Excel on the web.",
  },
  failure: {
    copyDetails: "Copy details",
    copied: "Copied",
    retry: "Try again",
    close: "Close",
    ourBug: "Something went wrong in Avstämt.",
    ourBugNext: "The workbook is unchanged. Try again, and send the details to the support if it happens again.",
  },
};
