import type { PlannedCopy } from "../../domain/summary/planSummaryCopy";
import { err, ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { SummaryCopied } from "../../host/WorkbookHost";
import type { PaneDependencies } from "../state/PaneDependencies";
import type { PaneStore } from "../state/PaneStore";
import { runInSlices } from "../state/runInSlices";
import { unexpectedFailure } from "../state/unexpectedFailure";

/** What can be done with the copy of the page with values; no action throws. */
export interface SummaryCopyActions {
  /** The copy as it would stand, of the page as it stands now; null where the page is not the one that the review gives. */
  readonly plan: () => Promise<Result<PlannedCopy | null, HostFailure>>;
  readonly write: (copy: PlannedCopy) => Promise<Result<SummaryCopied, HostFailure>>;
  /** Whether there was one. */
  readonly remove: () => Promise<Result<boolean, HostFailure>>;
}

/** Loaded with the view that offers the copy. */
export function createSummaryCopyActions(store: PaneStore, { host, loadEngine, pace, wallClock }: PaneDependencies): SummaryCopyActions {
  async function plan(): Promise<Result<PlannedCopy | null, HostFailure>> {
    const { reviewed, language, preferences } = store.getState();
    if (reviewed === null) return ok(null);
    const [engine, now] = [await loadEngine(), await host.readSnapshot()];
    if (!now.ok) return now;
    const grounds = { at: wallClock(), signature: preferences.signature };
    const stamped = await runInSlices(engine.planSummary(reviewed.snapshot, reviewed.review, language, grounds), pace);
    return ok(engine.planCopy(stamped.plan, now.value, language));
  }

  return {
    plan: () => safely(plan),
    write: (copy) => safely(() => host.copySummaryAsValues(copy.plan)),
    remove: () => safely(() => host.removeSummaryCopy()),
  };
}

async function safely<T>(run: () => Promise<Result<T, HostFailure>>): Promise<Result<T, HostFailure>> {
  try {
    return await run();
  } catch (error) {
    return err(unexpectedFailure(error));
  }
}
