import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useId } from "react";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { LONGEST_COLUMN_NAME, proposeColumns } from "../../domain/summary/proposeColumns";
import { MOST_SUMMARY_COLUMNS, SUMMARY_COLUMNS, type SummaryColumnChoice } from "../../domain/summary/SummaryColumn";
import { summaryColumnsText } from "../../text/summaryColumnsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { moved } from "./moved";

interface SummaryColumnsProps {
  readonly reviewed: Reviewed;
  readonly choices: readonly SummaryColumnChoice[];
  readonly onChange: (choices: readonly SummaryColumnChoice[]) => void;
}

/** Which columns the summary has, in which order and under which names: the house's own, else the standard. */
export function SummaryColumns({ reviewed, choices, onChange }: SummaryColumnsProps) {
  const { text } = usePane(summaryColumnsText);
  const table = chooseMainTable(reviewed.review.recognised);
  const left = SUMMARY_COLUMNS.filter((column) => !choices.some((choice) => choice.column === column));
  return (
    <fieldset className="choice">
      <legend>{text.heading}</legend>
      <p className="quiet">{text.help}</p>
      <div className="row">
        {table === null ? null : <Button size="small" onClick={() => onChange(proposeColumns(table))}>{text.propose}</Button>}
        <Button size="small" disabledFocusable={choices.length === 0} onClick={() => onChange([])}>{text.standard}</Button>
      </div>
      {choices.map((choice, index) => (
        <ChosenColumn key={choice.column} choices={choices} index={index} onChange={onChange} />
      ))}
      {left.map((column) => (
        <Checkbox
          key={column}
          label={text.column[column]}
          checked={false}
          disabled={choices.length >= MOST_SUMMARY_COLUMNS}
          onChange={() => onChange([...choices, { column, name: "" }])}
        />
      ))}
    </fieldset>
  );
}

interface ChosenColumnProps {
  readonly choices: readonly SummaryColumnChoice[];
  readonly index: number;
  readonly onChange: SummaryColumnsProps["onChange"];
}

function ChosenColumn({ choices, index, onChange }: ChosenColumnProps) {
  const { text } = usePane(summaryColumnsText);
  const id = useId();
  const choice = choices[index];
  if (choice === undefined) return null;
  const label = text.column[choice.column];
  return (
    <div className="row" role="group" aria-labelledby={id}>
      <Checkbox id={id} label={label} checked onChange={() => onChange(choices.filter((other) => other !== choice))} />
      <Input
        size="small"
        aria-label={text.name(label)}
        placeholder={label}
        maxLength={LONGEST_COLUMN_NAME}
        value={choice.name}
        onChange={(_, { value }) => onChange(choices.map((other) => (other === choice ? { ...other, name: value } : other)))}
      />
      <Button size="small" appearance="subtle" aria-label={text.earlier(label)} disabledFocusable={index === 0} onClick={() => onChange(moved(choices, index, -1))}>{"←"}</Button>
      <Button size="small" appearance="subtle" aria-label={text.later(label)} disabledFocusable={index === choices.length - 1} onClick={() => onChange(moved(choices, index, 1))}>{"→"}</Button>
    </div>
  );
}
