import type { Pace } from "./driveReview";

/** Runs a piece of work to its end in slices, so that the pane can draw; it cannot be cancelled. */
export async function runInSlices<T>(work: Generator<unknown, T>, pace: Pace): Promise<T> {
  for (;;) {
    const until = pace.now() + pace.sliceMs;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (pace.now() < until);
    await pace.breathe();
  }
}
