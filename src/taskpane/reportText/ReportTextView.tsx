import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { pastedReportText, readReportText, type ReportTextError } from "../../files/readReportText";
import { reportTextWords } from "../../text/reportTextWords";
import { FileButton } from "../FileButton";
import { usePane } from "../state/PaneContext";
import { CheckedText } from "./CheckedText";

/** The report's text beside the workbook: paste or open it, and its sentences are compared with the tables. */
export default function ReportTextView() {
  const { pane, state, text } = usePane(reportTextWords);
  const { reportText, reviewed } = state;
  return (
    <div className="report-text">
      <button type="button" className="plain-link back-link" onClick={() => pane.show("findings")}>{`‹ ${text.reportText.back}`}</button>
      <h2 className="section-heading">{text.views.text}</h2>
      {reportText === null ? <TextEntry /> : null}
      {reportText !== null && reviewed !== null ? <CheckedText paragraphs={reportText.paragraphs} review={reviewed.review} /> : null}
    </div>
  );
}

function TextEntry() {
  const { pane, text } = usePane(reportTextWords);
  const [draft, setDraft] = useState("");
  const [error, setError] = useState<ReportTextError | null>(null);

  async function openFile(file: File): Promise<void> {
    const read = await readReportText(new Uint8Array(await file.arrayBuffer()), file.name);
    setError(read.ok ? null : read.error);
    if (read.ok) await pane.checkText(read.value);
  }

  return (
    <>
      <p className="quiet">{text.reportText.lead}</p>
      <Field label={text.reportText.label}>
        <Textarea rows={8} resize="vertical" placeholder={text.reportText.placeholder} value={draft} onChange={(_, { value }) => setDraft(value)} />
      </Field>
      <div className="row">
        <Button appearance="primary" disabledFocusable={draft.trim() === ""} onClick={() => void pane.checkText(pastedReportText(draft))}>{text.reportText.check}</Button>
        <FileButton label={text.reportText.open} accept=".docx,.txt" onOpen={(file) => void openFile(file)} />
      </div>
      <p className="quiet">{text.reportText.openHint}</p>
      {error === null ? null : <p role="alert">{text.reportText.errors[error]}</p>}
    </>
  );
}
