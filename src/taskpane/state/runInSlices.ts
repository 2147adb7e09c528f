import type { CancelSignal } from "../../host/WorkbookHost";
import type { Pace } from "./Pace";

/** Who follows a long run and may stop it. */
export interface Watch<P> {
  /** Called at most once a slice, with the latest step. */
  readonly onProgress: (progress: P) => void;
  readonly signal: CancelSignal;
}

/** Runs a piece of work to its end in slices, so that the pane can draw; null where it was cancelled, which takes a watch. */
export function runInSlices<T>(work: Generator<unknown, T>, pace: Pace): Promise<T>;
export function runInSlices<P, T>(work: Generator<P, T>, pace: Pace, watch: Watch<P>): Promise<T | null>;
export async function runInSlices<P, T>(work: Generator<P, T>, pace: Pace, watch?: Watch<P>): Promise<T | null> {
  let until = pace.now() + pace.sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (pace.now() < until) continue;
    watch?.onProgress(step.value);
    await pace.breathe();
    if (watch?.signal.aborted === true) return null;
    until = pace.now() + pace.sliceMs;
  }
}
