import type { Amount } from "./Amount";

/**
 * How an identity between rounded figures comes out (RULES.md C.3): `exact`, explained by ordinary rounding, only by
 * unusually large rounding, or not at all.
 */
export type RoundingGrade = "exact" | "rounding" | "largeRounding" | "broken";

/** What rounding may explain of one identity: the worst case, the standard deviation, and one unit of its result. */
export interface RoundingAllowance {
  /** Half of every figure's step, added up; both ends belong to it. */
  readonly worst: Amount;
  /** The standard deviation of the residual where every figure was rounded to nearest: √(Σ step² / 12). */
  readonly deviation: Amount;
  /** The step of the stated result; a miss of one of it is ordinary whatever the deviation. */
  readonly resultStep: Amount;
  /** What arithmetic itself may leave; no more than this is exact. */
  readonly noise: Amount;
}

/** Amounts are whole thousandths of a krona, so that many figures may miss each other by that many halves of one. */
const AMOUNT_NOISE = 1;

/** The allowance of an identity with one result and terms whose steps, weights already multiplied in, are given. */
export function roundingAllowance(resultStep: Amount, termSteps: readonly Amount[]): RoundingAllowance {
  let worst = resultStep / 2 + AMOUNT_NOISE;
  let squares = resultStep * resultStep;
  for (const step of termSteps) {
    worst += step / 2 + AMOUNT_NOISE;
    squares += step * step;
  }
  return { worst, deviation: Math.sqrt(squares / 12), resultStep, noise: AMOUNT_NOISE * (termSteps.length + 1) };
}

/** The allowance of a sum of `terms` figures of one step with a total of the same step. */
export function sumAllowance(step: Amount, terms: number): RoundingAllowance {
  return {
    worst: ((terms + 1) * step) / 2 + (terms + 1) * AMOUNT_NOISE,
    deviation: step * Math.sqrt((terms + 1) / 12),
    resultStep: step,
    noise: AMOUNT_NOISE * (terms + 1),
  };
}

/**
 * Grades what an identity misses by.
 *
 * | residual | addends (whole tkr) | grade |
 * | --- | --- | --- |
 * | 0 | 8 | exact |
 * | 2 tkr | 8 | rounding |
 * | 4 tkr | 8 | largeRounding |
 * | 5 tkr | 8 | broken |
 */
export function gradeResidual(residual: Amount, allowance: RoundingAllowance): RoundingGrade {
  const size = Math.abs(residual);
  if (size > allowance.worst) return "broken";
  if (size <= allowance.noise) return "exact";
  const ordinary = Math.max(allowance.resultStep, 3 * allowance.deviation) + allowance.noise;
  return size <= ordinary ? "rounding" : "largeRounding";
}
