import type { PrintAreaMend, TextNumberMend } from "../../domain/mailing/mends/Mend";
import { ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { MendState, MendUndo } from "../mailing/MendState";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";
import { unexpectedFailure } from "./unexpectedFailure";

export interface MendActions {
  /** Mends what the user has seen planned and reviews the workbook again; does nothing while one is being mended or once the workbook has changed. */
  readonly mend: (mend: TextNumberMend | PrintAreaMend) => Promise<void>;
  /** Takes the last mend back, but for cells that were changed since, and reviews the workbook again. */
  readonly undoMend: () => Promise<void>;
}

/** The actions that mend from the gate and take it back. */
export function createMendActions(store: PaneStore, { host }: PaneDependencies, { review }: Pick<ReviewActions, "review">): MendActions {
  async function carryOut(before: MendState, work: () => Promise<Result<MendState, HostFailure>>): Promise<void> {
    store.update({ mend: { kind: "mending" }, sideFailure: null });
    try {
      const done = await work();
      store.update(done.ok ? { mend: done.value } : { mend: before, sideFailure: done.error });
    } catch (error) {
      store.update({ mend: before, sideFailure: unexpectedFailure(error) });
    }
    // Also after a refusal: the answer may be all that was lost.
    const { sideFailure } = store.getState();
    await review();
    if (sideFailure !== null) store.update({ sideFailure });
  }

  async function mended(mend: TextNumberMend | PrintAreaMend): Promise<Result<MendState, HostFailure>> {
    if (mend.kind === "printArea") {
      const set = await host.setPrintArea(mend.sheet, mend.after);
      return set.ok ? ok({ kind: "mended", undo: { kind: "printArea", sheet: mend.sheet, before: mend.before } }) : set;
    }
    const written = await host.writeCells(mend.cells);
    return written.ok ? ok({ kind: "mended", undo: { kind: "cells", cells: written.value } }) : written;
  }

  async function undone(undo: MendUndo): Promise<Result<MendState, HostFailure>> {
    if (undo.kind === "printArea") {
      const set = await host.setPrintArea(undo.sheet, undo.before);
      return set.ok ? ok({ kind: "undone", kept: 0 }) : set;
    }
    const cells = await host.undoCells(undo.cells);
    return cells.ok ? ok({ kind: "undone", kept: cells.value.kept.length }) : cells;
  }

  return {
    async mend(mend) {
      const { mend: before, isStale } = store.getState();
      if (before.kind !== "mending" && !isStale) await carryOut(before, () => mended(mend));
    },
    async undoMend() {
      const { mend: before } = store.getState();
      if (before.kind === "mended") await carryOut(before, () => undone(before.undo));
    },
  };
}
