import { formatNumber } from "../formatAmount";
import type { ReportTextText } from "../sv/reportText";

const count = (n: number): string => formatNumber(n, "en", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the view of the report's text says in English. */
export const reportTextEn: ReportTextText = {
  reportText: {
    lead: "Paste the report’s text or open it, and the amounts in its sentences are compared with the workbook.",
    label: "The report’s text",
    placeholder: "Paste from Word or Stratsys",
    open: "Open a file",
    openHint: "Word (.docx) or text (.txt). The file is read here and sent nowhere.",
    check: "Check the text",
    clear: "Remove the text",
    amounts: (n, tied) => `${plural(n, "amount", "amounts")} in the text, ${count(tied)} stand in the tables.`,
    contradicted: (n) => (n === 0 ? "Nothing in the text is contradicted." : `${plural(n, "statement does", "statements do")} not agree.`),
    back: "To the list",
    errors: {
      unknownFormat: "Choose a file that ends with .docx or .txt.",
      unreadable: "The file could not be read. It may be damaged or have a password. Save it anew and try again.",
      empty: "The file has no text.",
      tooLarge: "The file is larger than any report. Paste the text instead.",
    },
  },
};
