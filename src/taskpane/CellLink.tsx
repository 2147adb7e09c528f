import { Button } from "@fluentui/react-components";
import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { formatCell, formatCellAddress, type CellAddress } from "../domain/workbook/CellAddress";
import { usePane } from "./state/PaneContext";

interface CellLinkProps {
  readonly cell: CellAddress;
  /** Makes the button's words from the address; the address alone where it is left out. */
  readonly label?: (address: string) => string;
  /** A sheet whose name is left out of the words, because it stands above. */
  readonly within?: string;
}

/** A cell one click away; its spoken name holds the shown words, so that it can be called by them, and always the sheet. */
export function CellLink({ cell, label, within }: CellLinkProps) {
  const { pane, text } = usePane();
  const sheet = maskPersonalNumbers(cell.sheet);
  const shown = cell.sheet === within ? formatCell(cell.row, cell.column) : formatCellAddress({ ...cell, sheet });
  const spoken = text.goTo(shown);
  return (
    <Button
      size="small"
      className="cell-link"
      aria-label={cell.sheet === within ? `${spoken}, ${sheet}` : spoken}
      onClick={(event) => {
        event.stopPropagation();
        void pane.goTo(cell);
      }}
    >
      {label === undefined ? shown : label(shown)}
    </Button>
  );
}
