import type { Finding, TextSpan } from "../../domain/findings/Finding";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { findingsText } from "../../text/findingsText";
import { CopyButton } from "../CopyButton";
import { usePane } from "../state/PaneContext";
import type { PaneState } from "../state/PaneState";
import { sentenceAround } from "./sentenceAround";

/** The sentence that a text finding is about, with the figure marked and what to write instead one click away. */
export function QuotedSentence({ finding }: { readonly finding: Finding }) {
  const { state, text } = usePane(findingsText);
  const { span } = finding;
  const whole = span === null ? null : textOf(finding, span, state);
  if (span === null || whole === null) return null;
  const quote = sentenceAround(whole, span.start, span.length);
  const replacement = replacementOf(finding);
  return (
    <figure className="quote">
      {span.paragraph === null ? null : <figcaption className="quiet">{text.findings.inReportText(span.paragraph)}</figcaption>}
      <blockquote>
        {maskPersonalNumbers(quote.before, whole)}
        <mark>{maskPersonalNumbers(quote.marked, whole)}</mark>
        {maskPersonalNumbers(quote.after, whole)}
      </blockquote>
      {replacement === null ? null : (
        <CopyButton label={text.findings.copyFigure(replacement)} copied={text.failure.copied} content={replacement} />
      )}
    </figure>
  );
}

function replacementOf({ statement }: Finding): string | null {
  return "replacement" in statement ? statement.replacement : null;
}

function textOf(finding: Finding, span: TextSpan, { reviewed, reportText }: PaneState): string | null {
  if (span.paragraph !== null) return reportText?.paragraphs[span.paragraph - 1] ?? null;
  return reviewed === null ? null : cellText(finding, reviewed.snapshot);
}

function cellText({ cells: [cell] }: Finding, snapshot: WorkbookSnapshot): string | null {
  const sheet = snapshot.sheets.find(({ name }) => name === cell?.sheet);
  if (cell === undefined || sheet === undefined) return null;
  const value = sheet.values[cell.row - sheet.origin.row]?.[cell.column - sheet.origin.column];
  return typeof value === "string" ? value : null;
}
