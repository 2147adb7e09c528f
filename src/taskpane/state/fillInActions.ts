import type { PlannedCell } from "../../domain/fillIn/FillInPlan";
import type { HostFailure } from "../../host/HostFailure";
import type { PaneDependencies } from "./PaneDependencies";
import type { FillInState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";
import { unexpectedFailure } from "./unexpectedFailure";
import { writeSheetBySheet } from "./writeSheetBySheet";

export interface FillInActions {
  /** Writes the cells that the user has seen planned, sheet by sheet, and reads the tables again; does nothing while they are being written or once the workbook has changed. */
  readonly fillIn: (cells: readonly PlannedCell[]) => Promise<void>;
  /** Empties the cells that were written last and have not been changed since, and reads the tables again. */
  readonly undoFillIn: () => Promise<void>;
}

/** The actions that write into the user's own cells and take it back. */
export function createFillInActions(store: PaneStore, { host }: PaneDependencies, { review }: Pick<ReviewActions, "review">): FillInActions {
  const refused = (fillIn: FillInState, sideFailure: HostFailure): void => store.update({ fillIn, sideFailure });

  async function done(fillIn: FillInState): Promise<void> {
    store.update({ fillIn });
    await review();
  }

  async function fillIn(cells: readonly PlannedCell[]): Promise<void> {
    const { fillIn: before, isStale } = store.getState();
    if (before.kind === "writing" || isStale) return;
    store.update({ fillIn: { kind: "writing" }, sideFailure: null });
    try {
      const outcome = await writeSheetBySheet(host, cells);
      const [first] = outcome.refused;
      if (first !== undefined && outcome.written.length === 0) refused(before, first.failure);
      else await done({ kind: "written", cells: outcome.written, refused: outcome.refused });
    } catch (error) {
      refused(before, unexpectedFailure(error));
    }
  }

  async function undoFillIn(): Promise<void> {
    const { fillIn: before } = store.getState();
    if (before.kind !== "written") return;
    store.update({ fillIn: { kind: "writing" }, sideFailure: null });
    try {
      const undone = await host.undoCells(before.cells);
      if (undone.ok) await done({ kind: "undone", undone: undone.value.undone.length, kept: undone.value.kept.length });
      else refused(before, undone.error);
    } catch (error) {
      refused(before, unexpectedFailure(error));
    }
  }

  return { fillIn, undoFillIn };
}
