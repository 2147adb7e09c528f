import { Checkbox } from "@fluentui/react-components";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { settingsText } from "../../text/settingsText";
import { usePane } from "../state/PaneContext";

interface SheetChoiceProps {
  readonly snapshot: WorkbookSnapshot;
  readonly leftOut: readonly string[];
  readonly onChange: (leftOut: readonly string[]) => void;
}

/** Which of the user's sheets are reviewed; ours never are. */
export function SheetChoice({ snapshot, leftOut, onChange }: SheetChoiceProps) {
  const { text } = usePane(settingsText);
  const sheets = snapshot.sheets.filter(({ ownSheet }) => ownSheet === null);
  return (
    <fieldset className="choice">
      <legend>{text.settings.sheets}</legend>
      {sheets.map(({ name: sheetName }) => maskPersonalNumbers(sheetName)).map((name) => (
        <Checkbox
          key={name}
          label={name}
          checked={!leftOut.includes(name)}
          onChange={(_, { checked }) => onChange(checked === true ? leftOut.filter((sheet) => sheet !== name) : [...leftOut, name])}
        />
      ))}
    </fieldset>
  );
}
