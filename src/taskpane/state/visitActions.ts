import type { CellAddress } from "../../domain/workbook/CellAddress";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";

export interface VisitActions {
  /** Selects a cell in Excel, or its column's cells down to a row; a refusal is shown beside the list. */
  readonly goTo: (address: CellAddress, lastRow?: number) => Promise<void>;
  /** Selects the cell that was selected before the pane led away from it. */
  readonly goBack: () => Promise<void>;
}

/** The actions that lead to a cell and back. */
export function createVisitActions(store: PaneStore, { host }: Pick<PaneDependencies, "host">): VisitActions {
  let shown: CellAddress | null = null;

  async function goTo(address: CellAddress, lastRow?: number): Promise<void> {
    const revealed = await host.revealCell(address, lastRow);
    if (!revealed.ok) {
      store.update({ sideFailure: revealed.error });
      return;
    }
    const before = revealed.value;
    // From a cell that we showed, the way back is still to where the user was before it.
    if (!isSameCell(before, shown)) store.update({ cameFrom: isSameCell(before, address) ? null : before });
    shown = address;
    store.update({ sideFailure: null });
  }

  async function goBack(): Promise<void> {
    const { cameFrom } = store.getState();
    if (cameFrom === null) return;
    const revealed = await host.revealCell(cameFrom);
    shown = null;
    store.update({ cameFrom: null, sideFailure: revealed.ok ? null : revealed.error });
  }

  return { goTo, goBack };
}

function isSameCell(a: CellAddress | null, b: CellAddress | null): boolean {
  return a !== null && b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
