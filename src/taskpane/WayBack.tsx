import { Button } from "@fluentui/react-components";
import { formatCellAddress } from "../domain/workbook/CellAddress";
import { usePane } from "./state/PaneContext";

/** After the pane has led to a cell: one click back to where the user was. */
export function WayBack() {
  const { pane, state, text } = usePane();
  if (state.cameFrom === null) return null;
  return (
    <div className="way-back">
      <Button size="small" appearance="subtle" className="cell-link" onClick={() => void pane.goBack()}>{`← ${text.goBack(formatCellAddress(state.cameFrom))}`}</Button>
    </div>
  );
}
