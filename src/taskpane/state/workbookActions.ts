import type { Result } from "../../domain/result";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "../../host/HostFailure";
import type { SummaryWritten } from "../../host/WorkbookHost";
import type { StampedSummary } from "../../domain/stamp/planStampedSummary";
import type { PaneDependencies } from "./PaneDependencies";
import type { SummaryState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";
import { runInSlices } from "./runInSlices";
import { unexpectedFailure } from "./unexpectedFailure";

export interface WorkbookActions {
  /** Opens the example as a new workbook beside this one. */
  readonly openSample: () => Promise<void>;
  /** Writes or refills the two sheets from the review that is shown; a second press while one is being written does nothing. */
  readonly writeSummary: () => Promise<void>;
  /** The workbook with our sheets as they stand now; null where it could not be read, which is shown. */
  readonly readAgain: () => Promise<WorkbookSnapshot | null>;
  /** To be called when the ribbon's button has written the summary, or has not; what it wrote is read again. */
  readonly summaryCommandDone: (outcome: Result<SummaryWritten, HostFailure>) => Promise<void>;
}

/** The actions that act on the workbook. */
export function createWorkbookActions(store: PaneStore, dependencies: PaneDependencies, { review }: Pick<ReviewActions, "review">): WorkbookActions {
  async function readAgain(): Promise<WorkbookSnapshot | null> {
    const read = await dependencies.host.readSnapshot();
    store.update({ sideFailure: read.ok ? null : read.error });
    return read.ok ? read.value : null;
  }

  async function openSample(): Promise<void> {
    const opened = await dependencies.host.openNewWorkbook(await dependencies.loadSample());
    store.update({ sideFailure: opened.ok ? null : opened.error });
  }

  async function writeSummary(): Promise<void> {
    const { reviewed, language, summary, preferences } = store.getState();
    if (reviewed === null || summary.kind === "writing") return;
    store.update({ summary: { kind: "writing" } });
    try {
      const engine = await dependencies.loadEngine();
      const grounds = { at: dependencies.wallClock(), signature: preferences.signature };
      const stamped = await runInSlices(engine.planSummary(reviewed.snapshot, reviewed.review, language, grounds), dependencies.pace);
      const written = await dependencies.host.writeSummary(stamped.plan);
      if (written.ok) await keepReceipt(store, dependencies, stamped);
      store.update({ summary: summaryState(written) });
    } catch (error) {
      store.update({ summary: { kind: "failed", failure: unexpectedFailure(error) } });
    }
  }

  async function summaryCommandDone(outcome: Result<SummaryWritten, HostFailure>): Promise<void> {
    store.update({ view: "overview", summary: summaryState(outcome) });
    // The command has read the workbook on its own, and has left sheets and a receipt in it.
    if (outcome.ok) await review();
  }

  return { openSample, readAgain, writeSummary, summaryCommandDone };
}

/** The sheets stand without it: a refusal is told beside them. */
async function keepReceipt(store: PaneStore, { host }: PaneDependencies, { storedState }: StampedSummary): Promise<void> {
  const kept = await host.writeStoredState(storedState);
  const { readStoredState } = await import("../../domain/findings/storedState");
  const { stamp } = readStoredState(storedState);
  const { reviewed } = store.getState();
  if (!kept.ok) store.update({ sideFailure: kept.error });
  else if (reviewed !== null) {
    const comparison = stamp === null ? null : { stamp, isSame: true, changedSheets: [], newSheets: [], missingSheets: [] };
    store.update({ reviewed: { ...reviewed, snapshot: { ...reviewed.snapshot, storedState }, review: { ...reviewed.review, stamp: comparison } } });
  }
}

function summaryState(written: Result<SummaryWritten, HostFailure>): SummaryState {
  if (!written.ok) return { kind: "failed", failure: written.error };
  const { summarySheet, reconciliationSheet, refused } = written.value;
  return { kind: "written", summarySheet, reconciliationSheet, incomplete: refused.length > 0 };
}
