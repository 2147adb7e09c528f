import { Button } from "@fluentui/react-components";
import { findingsText } from "../../text/findingsText";
import { findingText } from "../../text/findingText";
import { reportTextWords } from "../../text/reportTextWords";
import type { Finding } from "../../domain/findings/Finding";
import type { WorkbookReview } from "../../domain/Review";
import { CellLink } from "../CellLink";
import { CopyButton } from "../CopyButton";
import { usePane } from "../state/PaneContext";
import { amountsInText, contradictionsInText, markedParagraphs, type MarkedParagraph, type TextRun } from "./markedParagraphs";

interface CheckedTextProps {
  readonly paragraphs: readonly string[];
  readonly review: WorkbookReview;
}

/** The report's text after it has been compared: how many amounts are borne out, and each contradicted one with its correction. */
export function CheckedText({ paragraphs, review }: CheckedTextProps) {
  const { pane, text } = usePane(reportTextWords);
  const { amounts, tied } = amountsInText(review);
  return (
    <>
      <p role="status">{`${text.reportText.amounts(amounts, tied)} ${text.reportText.contradicted(contradictionsInText(review).length)}`}</p>
      <div>
        <Button size="small" onClick={() => void pane.checkText(null)}>{text.reportText.clear}</Button>
      </div>
      {markedParagraphs(paragraphs, review).map((paragraph) => (
        <Paragraph key={paragraph.number} paragraph={paragraph} />
      ))}
    </>
  );
}

function Paragraph({ paragraph }: { readonly paragraph: MarkedParagraph }) {
  const { text } = usePane(findingsText);
  return (
    <section className="paragraph" aria-label={text.findings.inReportText(paragraph.number)}>
      <p className="paragraph-text">
        {paragraph.runs.map((run, index) => (
          <Run key={index} run={run} />
        ))}
      </p>
      {paragraph.findings.map((finding) => (
        <Correction key={finding.id} finding={finding} />
      ))}
    </section>
  );
}

function Run({ run }: { readonly run: TextRun }) {
  switch (run.kind) {
    case "plain":
      return run.text;
    case "tied":
      return <span className="tied">{run.text}</span>;
    case "contradicted":
      return <mark>{run.text}</mark>;
  }
}

function Correction({ finding }: { readonly finding: Finding }) {
  const { state, text } = usePane(findingsText);
  const replacement = "replacement" in finding.statement ? finding.statement.replacement : null;
  const [cell] = finding.cells;
  return (
    <div className="correction">
      <p>{findingText(finding, state.language)}</p>
      <div className="row">
        {replacement === null ? null : <CopyButton label={text.findings.copyFigure(replacement)} copied={text.failure.copied} content={replacement} />}
        {cell === undefined ? null : <CellLink cell={cell} />}
      </div>
    </div>
  );
}
