import type { ReviewProgress, WorkbookReview } from "../../domain/Review";
import type { CancelSignal } from "../../host/WorkbookHost";

/** How the caller of a long run keeps the pane alive. */
export interface Pace {
  /** Lets the browser draw and handle input. */
  readonly breathe: () => Promise<void>;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** How long the review may hold the thread before it breathes. */
  readonly sliceMs: number;
}

/**
 * Runs a review to its end in slices, so that the pane can draw and cancel; null when it was cancelled.
 *
 * `onProgress` is called at most once a slice, with the latest step.
 */
export async function driveReview(
  steps: Generator<ReviewProgress, WorkbookReview>,
  pace: Pace,
  onProgress: (progress: ReviewProgress) => void,
  signal: CancelSignal,
): Promise<WorkbookReview | null> {
  for (;;) {
    const slice = runSlice(steps, pace);
    if (slice.review !== null) return slice.review;
    if (slice.progress !== null) onProgress(slice.progress);
    await pace.breathe();
    if (signal.aborted) return null;
  }
}

interface Slice {
  readonly review: WorkbookReview | null;
  readonly progress: ReviewProgress | null;
}

function runSlice(steps: Generator<ReviewProgress, WorkbookReview>, pace: Pace): Slice {
  const until = pace.now() + pace.sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { review: step.value, progress: null };
    if (pace.now() >= until) return { review: null, progress: step.value };
  }
}
