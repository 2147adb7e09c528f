import { Button } from "@fluentui/react-components";
import { formatCellAddress, type CellAddress } from "../domain/workbook/CellAddress";
import { usePane } from "./state/PaneContext";

interface CellLinkProps {
  readonly cell: CellAddress;
  /** Makes the button's words from the address; the address alone where it is left out. */
  readonly label?: (address: string) => string;
}

/** A cell one click away. */
export function CellLink({ cell, label }: CellLinkProps) {
  const { pane, text } = usePane();
  const address = formatCellAddress(cell);
  return (
    <Button
      size="small"
      className="cell-link"
      aria-label={text.findings.goToNamed(address)}
      onClick={(event) => {
        event.stopPropagation();
        void pane.goTo(cell);
      }}
    >
      {label === undefined ? address : label(address)}
    </Button>
  );
}
