import type { HostFailure } from "../../host/HostFailure";
import type { StateEdit } from "./editStoredState";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";
import { unexpectedFailure } from "./unexpectedFailure";

/** Writes an edit of what the workbook keeps of us, and shows it once it is there; whether the workbook took it. */
export async function keepInWorkbook(store: PaneStore, dependencies: PaneDependencies, edit: StateEdit): Promise<boolean> {
  try {
    const refusal = await tryKeeping(store, dependencies, edit);
    store.update({ sideFailure: refusal });
    return refusal === null;
  } catch (error) {
    store.update({ sideFailure: unexpectedFailure(error) });
    return false;
  }
}

async function tryKeeping(store: PaneStore, dependencies: PaneDependencies, edit: StateEdit): Promise<HostFailure | null> {
  const { reviewed } = store.getState();
  if (reviewed === null) return null;
  // Not the state that was read with the cells: the ribbon's button or a colleague may have written since.
  const standing = await dependencies.host.readStoredState();
  if (!standing.ok) return standing.error;
  const { editStoredState } = await import("./editStoredState");
  const { xml, accepted } = editStoredState(standing.value, edit, reviewed.review);
  const kept = await (xml === null ? dependencies.host.removeTraces() : dependencies.host.writeStoredState(xml));
  if (!kept.ok) return kept.error;
  const snapshot = { ...reviewed.snapshot, storedState: xml };
  store.update({ reviewed: { ...reviewed, snapshot, review: { ...reviewed.review, accepted } } });
  return null;
}
