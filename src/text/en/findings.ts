import type { Severity } from "../../domain/findings/Finding";
import { formatNumber } from "../formatAmount";
import type { FindingsText } from "../sv/findings";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "To correct",
  warning: "To check",
  info: "Good to know",
};

const count = (n: number): string => formatNumber(n, "en", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the view of findings and questions says in English. */
export const findingsEn: FindingsText = {
  severities: SEVERITIES,
  findings: {
    heading: "To check",
    search: "Search the text",
    filter: "Show",
    all: "All",
    open: "Left to look at",
    acceptedFilter: "Accepted",
    clearFilter: "Show all",
    none: "Nothing to check.",
    noneMatching: "Nothing matches.",
    shown: (n, of) => `Showing ${count(n)} of ${count(of)}`,
    allShown: (toCheck, toKnow) => `${count(toCheck)} to check${toKnow === 0 ? "" : `, ${count(toKnow)} good to know`}`,
    expected: "Expected",
    found: "Found",
    difference: "Difference",
    likely: "Likely cause",
    certain: "The formula shows it.",
    odds: (percent) => `The probability that this is chance is ${percent}%.`,
    rule: "Rule",
    restsOn: "Rests on",
    accept: "Accept",
    acceptReason: "Why is it right?",
    acceptReasonHint: "Written on the sheet Avstämning and kept in the workbook.",
    acceptScope: "Holds for",
    acceptThisFigure: "this figure",
    acceptUntilFurther: "until further notice",
    signature: "Signature",
    signatureHint: "Kept on this computer.",
    save: "Save",
    cancel: "Cancel",
    reasonMissing: "Write why it is right.",
    acceptedBy: (by, reason) => (by === "" ? `Accepted: ${reason}` : `Accepted by ${by}: ${reason}`),
    acceptedForThese: "Holds for this figure.",
    acceptedUntilFurther: "Holds until further notice.",
    withdraw: "Undo the acceptance",
    justAccepted: "Accepted, and saved in the workbook.",
    inReportText: (paragraph) => `The report’s text, paragraph ${String(paragraph)}`,
    checkText: "Check the report text",
    copyFigure: (figure) => `Copy ${figure}`,
    keyboardHelp: "Down and up arrow change row, Enter shows the proof, Alt+Enter goes to the cell.",
    listLabel: "Findings",
  },
  questions: {
    heading: "Questions",
    lead: (n) => `${plural(n, "column", "columns")} can be understood in several ways.`,
    question: (header, sheet) => `What does the column ${header} on the sheet ${sheet} show?`,
    suggested: "suggested",
    save: "Remember",
  },
};
