import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { forecastToolsText } from "../text/forecastToolsText";
import { hostFailureText } from "../text/hostFailureText";
import type { HostFailure } from "../host/HostFailure";
import { usePane } from "./state/PaneContext";

interface RefusedSheetsProps {
  /** The sheets that were left as they are, null for the sheets' names, and why. */
  readonly refused: readonly { readonly sheet: string | null; readonly failure: HostFailure }[];
}

/** What the workbook refused while the rest was written: each sheet with a sentence and a next step. */
export function RefusedSheets({ refused }: RefusedSheetsProps) {
  const { state } = usePane();
  const text = forecastToolsText(state.language).rollForward;
  return (
    <>
      {refused.map(({ sheet, failure }) => {
        const { sentence, nextStep } = hostFailureText(failure.code, state.language);
        const what = sheet === null ? text.refusedNames : text.refusedSheet(maskPersonalNumbers(sheet));
        return <p key={sheet ?? ""}>{`${what} ${sentence} ${nextStep}`}</p>;
      })}
    </>
  );
}
