import type { Amount } from "./Amount";

/**
 * Every amount that a displayed figure may stand for, both ends closed (XBRL Calculations 1.1, round to nearest).
 *
 * Closed ends are no detail: four of nineteen figures in one real report lie exactly on a half.
 */
export interface RoundingInterval {
  readonly low: Amount;
  readonly high: Amount;
}

/** The interval of a figure that is known to the nearest `step` (an amount; 0 where it is exact). */
export function intervalAround(amount: Amount, step: Amount): RoundingInterval {
  return { low: amount - step / 2, high: amount + step / 2 };
}

/** The interval of a weighted sum: bounds swap where the weight is negative. */
export function sumIntervals(
  terms: readonly { readonly weight: number; readonly interval: RoundingInterval }[],
): RoundingInterval {
  let low = 0;
  let high = 0;
  for (const { weight, interval } of terms) {
    low += weight * (weight >= 0 ? interval.low : interval.high);
    high += weight * (weight >= 0 ? interval.high : interval.low);
  }
  return { low, high };
}

/** What both intervals allow, null where they do not meet. */
export function intersect(a: RoundingInterval, b: RoundingInterval): RoundingInterval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}

/** Whether two figures may stand for the same amount. */
export function meet(a: RoundingInterval, b: RoundingInterval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
