import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { pastedReportText, readReportText, type ReportTextError } from "../../files/readReportText";
import { reportTextWords } from "../../text/reportTextWords";
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

  async function openFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.currentTarget.files ?? [];
    if (file === undefined) return;
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
        <FileButton label={text.reportText.open} onChange={(event) => void openFile(event)} />
      </div>
      <p className="quiet">{text.reportText.openHint}</p>
      {error === null ? null : <p role="alert">{text.reportText.errors[error]}</p>}
    </>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** A button that opens the browser's file dialog; the field itself cannot be styled or named in our words. */
function FileButton({ label, onChange }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => field.current?.click()}>{label}</Button>
      <input ref={field} type="file" accept=".docx,.txt" hidden aria-label={label} onChange={onChange} />
    </>
  );
}
