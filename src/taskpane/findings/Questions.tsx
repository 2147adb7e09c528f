import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { ColumnQuestion, ColumnRole, RecognisedTable } from "../../domain/recognition/RecognisedTable";
import { columnRoleName } from "../../text/columnRoleName";
import { findingsText } from "../../text/findingsText";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";

/** What could not be known of the tables; each question is asked once and the answer kept in the workbook. */
export function Questions({ reviewed }: { readonly reviewed: Reviewed }) {
  const { text } = usePane(findingsText);
  const { questions, tables } = reviewed.review.recognised;
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions-heading">
      <h3 id="questions-heading" className="section-heading">{`${text.questions.heading} (${String(questions.length)})`}</h3>
      <p className="quiet">{text.questions.lead(questions.length)}</p>
      {questions.map((question) => {
        const table = tables.find(({ id }) => id === question.table);
        return table === undefined ? null : <Question key={`${question.table}-${String(question.column)}`} question={question} table={table} />;
      })}
    </section>
  );
}

function Question({ question, table }: { readonly question: ColumnQuestion; readonly table: RecognisedTable }) {
  const { pane, state, text } = usePane(findingsText);
  const [guess = "unknown"] = question.candidates;
  const [role, setRole] = useState<ColumnRole>(guess);
  const header = table.columns.find(({ column }) => column === question.column)?.header ?? "";
  const name = (candidate: ColumnRole): string => columnRoleName(candidate, state.language);
  return (
    <div className="question">
      <Field label={text.questions.question(header, maskPersonalNumbers(table.sheet))}>
        <Select size="small" value={role} onChange={(_, { value }) => setRole(question.candidates.find((candidate) => candidate === value) ?? guess)}>
          {question.candidates.map((candidate) => (
            <option key={candidate} value={candidate}>{candidate === guess ? `${name(candidate)} (${text.questions.suggested})` : name(candidate)}</option>
          ))}
        </Select>
      </Field>
      <div className="row">
        <Button size="small" onClick={() => void pane.answer(question, role)}>{text.questions.save}</Button>
        <CellLink cell={{ sheet: table.sheet, row: table.headerRows[0] ?? table.range.firstRow, column: question.column }} />
      </div>
    </div>
  );
}
