import { Button } from "@fluentui/react-components";
import { describeOwnResidue } from "../../domain/mailing/describeFile";
import { settingsText } from "../../text/settingsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";

/** What Avstämt has left in this workbook and would take away, and the button for it; nothing where nothing was left. */
export function OwnTraces({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, text } = usePane(settingsText);
  const { hasState, names, sheets } = describeOwnResidue(reviewed.snapshot);
  if (!hasState && names.length === 0) return null;
  return (
    <>
      <p className="quiet">{text.settings.wouldRemove(names.length, sheets.map(({ name }) => name))}</p>
      <Button onClick={() => void pane.forget()}>{text.settings.removeState}</Button>
    </>
  );
}
