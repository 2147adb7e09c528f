import { Button, Checkbox } from "@fluentui/react-components";
import type { CellAddress } from "../../domain/workbook/CellAddress";
import { rollForwardText } from "../../text/rollForwardText";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";

/** One change that can be ticked, or what cannot be changed with the reason. */
export interface Choice {
  readonly key: string;
  /** What it would become; for what cannot be changed, as it stands. */
  readonly label: string;
  /** What it stands instead of, or what else there is to say. */
  readonly note: string;
  readonly cell: CellAddress | null;
  readonly isPossible: boolean;
}

interface ChoiceGroupProps {
  readonly heading: string;
  readonly lead: string;
  readonly choices: readonly Choice[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], isTicked: boolean) => void;
}

/** One step of the way to a new month: its changes one by one, all or none at a press; nothing where there are none. */
export function ChoiceGroup({ heading, lead, choices, ticked, onTick }: ChoiceGroupProps) {
  const { text } = usePane(rollForwardText);
  if (choices.length === 0) return null;
  const possible = choices.filter(({ isPossible }) => isPossible).map(({ key }) => key);
  const isAll = possible.every((key) => ticked.has(key));
  return (
    <fieldset className="choice roll-forward-step">
      <legend>{`${heading} (${String(choices.length)})`}</legend>
      {lead === "" ? null : <p className="quiet">{lead}</p>}
      {possible.length < 2 ? null : (
        <div className="row">
          <Button size="small" appearance="subtle" onClick={() => onTick(possible, !isAll)}>{isAll ? text.none : text.all}</Button>
        </div>
      )}
      <ul className="changes">
        {choices.map((choice) => (
          <ChoiceItem key={choice.key} choice={choice} isTicked={ticked.has(choice.key)} onTick={(isTicked) => onTick([choice.key], isTicked)} />
        ))}
      </ul>
    </fieldset>
  );
}

interface ChoiceItemProps {
  readonly choice: Choice;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function ChoiceItem({ choice: { label, note, cell, isPossible }, isTicked, onTick }: ChoiceItemProps) {
  return (
    <li className="change">
      {isPossible ? <Checkbox label={label} checked={isTicked} onChange={(_, { checked }) => onTick(checked === true)} /> : <span className="change-left">{label}</span>}
      <span className="change-note">
        {note === "" ? null : <span className="quiet">{note}</span>}
        {cell === null ? null : <CellLink cell={cell} />}
      </span>
    </li>
  );
}
