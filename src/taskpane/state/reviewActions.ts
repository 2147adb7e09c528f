import type { WorkbookReview } from "../../domain/Review";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { checkFile } from "./checkFile";
import type { PaneDependencies } from "./PaneDependencies";
import type { Reviewed } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { reviewOptions } from "./reviewOptions";
import { runInSlices } from "./runInSlices";
import { unexpectedFailure } from "./unexpectedFailure";

/** A review that took no longer than this is repeated by itself when the workbook changes. */
export const QUICK_REVIEW_MS = 1_500;

/** How long the workbook must be left alone before a review starts by itself. */
export const QUIET_BEFORE_REVIEW_MS = 700;

export interface ReviewActions {
  /** Reads and reviews the workbook; a run that is under way is dropped. */
  readonly review: () => Promise<void>;
  readonly cancel: () => void;
  /** To be called after every change of the workbook: marks the review as stale and, where it is quick, repeats it. */
  readonly workbookChanged: () => void;
}

interface Run {
  aborted: boolean;
  readonly isByItself: boolean;
}

/** The actions that read and review; one run at a time. */
export function createReviewActions(store: PaneStore, dependencies: PaneDependencies): ReviewActions {
  let run: Run = { aborted: true, isByItself: false };
  let forget: () => void = () => undefined;

  async function start(isByItself: boolean): Promise<void> {
    forget();
    run.aborted = true;
    const mine: Run = { aborted: false, isByItself };
    run = mine;
    store.update({ activity: { kind: "reading", done: 0, of: 0, isByItself }, isStale: false, sideFailure: null });
    try {
      await readAndReview(store, dependencies, mine);
    } catch (error) {
      if (!mine.aborted) store.update({ activity: { kind: "failed", failure: unexpectedFailure(error) } });
    }
    mine.aborted = true;
  }

  function cancel(): void {
    if (run.aborted) return;
    run.aborted = true;
    store.update({ activity: { kind: "cancelled" }, isStale: store.getState().reviewed !== null });
  }

  function workbookChanged(): void {
    forget();
    const { reviewed } = store.getState();
    store.update({ isStale: true });
    if (isQuick(reviewed) || !run.aborted) forget = dependencies.later(() => void start(true), QUIET_BEFORE_REVIEW_MS);
  }

  return { review: () => start(false), cancel, workbookChanged };
}

/** Whether a review is so quick that it is repeated by itself when the workbook changes. */
export function isQuick(reviewed: Reviewed | null): boolean {
  return reviewed !== null && reviewed.took <= QUICK_REVIEW_MS;
}

async function readAndReview(store: PaneStore, dependencies: PaneDependencies, run: Run): Promise<void> {
  const started = dependencies.pace.now();
  const engineLoading = dependencies.loadEngine();
  const read = await dependencies.host.readSnapshot((done, of) => {
    if (!run.aborted) store.update({ activity: { kind: "reading", done, of, isByItself: run.isByItself } });
  }, run);
  const engine = await engineLoading;
  if (run.aborted) return;
  if (!read.ok) {
    store.update({ activity: { kind: "failed", failure: read.error } });
    return;
  }
  const { isByItself } = run;
  store.update({ activity: { kind: "reviewing", progress: null, isByItself } });
  const review = await runInSlices(engine.reviewWorkbook(read.value, reviewOptions(store.getState())), dependencies.pace, {
    onProgress: (progress) => store.update({ activity: { kind: "reviewing", progress, isByItself } }),
    signal: run,
  });
  if (review === null) return;
  showReview(store, dependencies, read.value, review, dependencies.pace.now() - started);
  const { file, view } = store.getState();
  // Not waited for: what stands in the cells is shown already.
  if (file.kind === "unread" || view === "mailing") void checkFile(store, dependencies);
}

function showReview(
  store: PaneStore,
  dependencies: PaneDependencies,
  snapshot: WorkbookSnapshot,
  review: WorkbookReview,
  took: number,
): void {
  const { openFinding } = store.getState();
  const stillThere = review.findings.some(({ id }) => id === openFinding);
  store.update({
    activity: { kind: "none" },
    reviewed: { snapshot, review, at: dependencies.wallClock(), took },
    openFinding: stillThere ? openFinding : null,
  });
}
