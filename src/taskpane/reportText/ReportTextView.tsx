import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../state/PaneContext";

/** The report's text beside the workbook: paste it, and its sentences are compared with the tables. */
export default function ReportTextView() {
  const { pane, state, text } = usePane();
  const [draft, setDraft] = useState(state.reportText?.join("\n") ?? "");
  return (
    <div className="report-text">
      <h2 className="section-heading">{text.views.text}</h2>
      <p className="quiet">{text.reportText.lead}</p>
      <Field label={text.reportText.label}>
        <Textarea rows={10} resize="vertical" placeholder={text.reportText.placeholder} value={draft} onChange={(_, { value }) => setDraft(value)} />
      </Field>
      <div className="row">
        <Button appearance="primary" disabled={draft.trim() === ""} onClick={() => void pane.checkText(paragraphs(draft))}>{text.reportText.check}</Button>
        {state.reportText === null ? null : <Button onClick={() => void pane.checkText(null)}>{text.reportText.clear}</Button>}
      </div>
    </div>
  );
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
