/** What a paragraph of a report is: as Word says, or `unknown` where only its words can tell (pasted and plain text). */
export type ParagraphRole =
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "bullet"; readonly level: number }
  | { readonly kind: "plain" }
  /** A table's cell; where the table holds figures its texts are labels, no sentences. */
  | { readonly kind: "cell"; readonly isOfFigures: boolean }
  | { readonly kind: "unknown" };

/** A report's text beside the workbook. */
export interface ReportText {
  /** Every paragraph, list item and table cell that holds something, in order. */
  readonly paragraphs: readonly string[];
  /** What each of them is. */
  readonly roles: readonly ParagraphRole[];
}

/** A row of a table pasted as plain text: its cells stand between tabs. */
const PASTED_ROW = /\S\t.*\S\t.*\S/;

/** A text of which only the words are known, one string a paragraph. */
export function plainReportText(paragraphs: readonly string[]): ReportText {
  return { paragraphs, roles: paragraphs.map((text) => (PASTED_ROW.test(text) ? { kind: "cell", isOfFigures: true } : { kind: "unknown" })) };
}
