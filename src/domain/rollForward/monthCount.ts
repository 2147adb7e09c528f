import type { Period } from "../recognition/Period";

/** A month as a number that grows by one a month, for comparing. */
export function monthCount({ year, months }: Period): number {
  return year * 12 + months;
}
