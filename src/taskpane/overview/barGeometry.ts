/** Where a bar and the common zero stand, in percent of the track. */
export interface BarGeometry {
  readonly left: number;
  readonly width: number;
  readonly zero: number;
}

/**
 * A bar from the common zero of all amounts; the track spans from the smallest to the largest, zero included.
 *
 * | amount | all | left | width | zero |
 * | --- | --- | --- | --- | --- |
 * | -50 | -50, 50 | 0 | 50 | 50 |
 * | 25 | -75, 25 | 75 | 25 | 75 |
 */
export function barGeometry(amount: number, all: readonly number[]): BarGeometry {
  const low = Math.min(0, ...all);
  const span = Math.max(0, ...all) - low;
  if (span === 0) return { left: 0, width: 0, zero: 0 };
  const percent = (value: number): number => ((value - low) / span) * 100;
  const zero = percent(0);
  const end = percent(amount);
  return { left: Math.min(zero, end), width: Math.abs(end - zero), zero };
}
