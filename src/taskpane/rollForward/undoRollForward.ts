import { err, ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { WorkbookHost } from "../../host/WorkbookHost";
import type { RollForwardDone } from "./RollForwardDone";

/** How many cells have their old content again, and how many were left because they have been changed since. */
export interface UndoneRollForward {
  readonly undone: number;
  readonly kept: number;
}

/** Takes a rolling forward back: the cells, then the sheets' names, then what we keep, where nobody has changed it since. */
export async function undoRollForward(host: WorkbookHost, { written, renamed, stateBefore, stateAfter }: RollForwardDone): Promise<Result<UndoneRollForward, HostFailure>> {
  const cells = await host.undoCells(written);
  if (!cells.ok) return err(cells.error);
  const names = renamed.length === 0 ? ok(undefined) : await host.renameSheets(renamed.map(({ from, to }) => ({ from: to, to: from })));
  if (!names.ok) return err(names.error);
  const standing = await host.readStoredState();
  if (!standing.ok) return err(standing.error);
  const state = standing.value === stateAfter && stateBefore !== stateAfter ? await host.writeStoredState(stateBefore) : ok(undefined);
  if (!state.ok) return err(state.error);
  return ok({ undone: cells.value.undone.length, kept: cells.value.kept.length });
}
