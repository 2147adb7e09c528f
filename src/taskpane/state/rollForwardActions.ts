import type { Result } from "../../domain/result";
import type { RollForwardPlan } from "../../domain/rollForward/RollForwardPlan";
import type { HostFailure } from "../../host/HostFailure";
import type { RollForwardState } from "../rollForward/RollForwardDone";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";
import { unexpectedFailure } from "./unexpectedFailure";

export interface RollForwardActions {
  /** Does the ticked part of a plan and reviews again; does nothing while one is being done or once the workbook has changed. */
  readonly rollForward: (plan: RollForwardPlan) => Promise<void>;
  /** Takes the last rolling forward back and reviews again. */
  readonly undoRollForward: () => Promise<void>;
}

/** The actions that take a workbook to a new month and back; their work is loaded when it is asked for. */
export function createRollForwardActions(store: PaneStore, { host }: PaneDependencies, { review }: Pick<ReviewActions, "review">): RollForwardActions {
  async function run(work: () => Promise<Result<RollForwardState, HostFailure>>): Promise<void> {
    const before = store.getState().rollForward;
    store.update({ rollForward: { kind: "writing" }, sideFailure: null });
    let failure: HostFailure | null = null;
    try {
      const done = await work();
      // The sheet that the user came from may have another name by now.
      if (done.ok) store.update({ rollForward: done.value, cameFrom: null });
      else failure = done.error;
    } catch (error) {
      failure = unexpectedFailure(error);
    }
    if (failure !== null) store.update({ rollForward: before });
    await review();
    // Reviewing clears what was refused beside it.
    if (failure !== null) store.update({ sideFailure: failure });
  }

  async function rollForward(plan: RollForwardPlan): Promise<void> {
    const { rollForward: before, isStale, reviewed } = store.getState();
    if (before.kind === "writing" || isStale || reviewed === null) return;
    await run(async () => {
      const { carryOutRollForward } = await import("../rollForward/carryOutRollForward");
      const done = await carryOutRollForward(host, reviewed.review, plan);
      return done.ok ? { ok: true, value: { kind: "done", done: done.value } } : done;
    });
  }

  async function undoRollForward(): Promise<void> {
    const { rollForward: before } = store.getState();
    if (before.kind !== "done") return;
    await run(async () => {
      const { undoRollForward: undo } = await import("../rollForward/undoRollForward");
      const undone = await undo(host, before.done);
      return undone.ok ? { ok: true, value: { kind: "undone", ...undone.value } } : undone;
    });
  }

  return { rollForward, undoRollForward };
}
