import type { Amount } from "../../amount/Amount";

/** A likely cause that chance explains as well as this is not given. */
export const MOST_CHANCE = 0.05;

/** Differences within this factor of the one seen count as ones that might have been seen instead. */
const WINDOW = 3;

/**
 * How many of the candidates a difference that has nothing to do with them would hit by accident.
 *
 * Candidates are the differences that the hypotheses would make. Those of about the seen size are spread over the window
 * [difference / 3, 3 × difference] of either sign, and each covers twice the tolerance and one step.
 *
 * | difference | candidates of that size | tolerance | chance |
 * | --- | --- | --- | --- |
 * | 2 306 | 2 | 1 | 0.0005 |
 * | 9 | 6 | 4 | 1.1: says nothing |
 */
export function accidentalHits(difference: Amount, candidates: readonly Amount[], tolerance: Amount, step: Amount): number {
  const size = Math.abs(difference);
  if (size === 0) return Infinity;
  const near = candidates.filter((candidate) => {
    const candidateSize = Math.abs(candidate);
    return candidateSize >= size / WINDOW && candidateSize <= size * WINDOW;
  }).length;
  const range = 2 * (WINDOW - 1 / WINDOW) * size;
  return (Math.max(1, near) * (2 * tolerance + step)) / range;
}
