import type { ForecastMethod } from "./ComputedTable";
import { forecastByMethod, type ForecastInputs } from "./forecastByMethod";

/** A method proposed for a row, with the figures that speak for it; shown beside the stated forecast, never applied unasked. */
export interface ForecastProposal {
  readonly method: Exclude<ForecastMethod, "stated" | "previousForecast">;
  readonly reason: ForecastReason;
}

/** Percentages are shares of the whole year, 0 to 100 and beyond. */
export type ForecastReason =
  /** Last year's months took another share of the year than months alone would: the row has seasons. */
  | { readonly code: "seasons"; readonly percentUsed: number | null; readonly months: number; readonly priorPercent: number }
  /** The budget is laid out in even twelfths and three months or more have gone. */
  | { readonly code: "evenMonths"; readonly percentUsed: number | null; readonly months: number }
  /** The budget is laid out by month in another way, which is trusted for what remains. */
  | { readonly code: "laidOutBudget"; readonly percentUsed: number | null; readonly months: number; readonly budgetPercent: number }
  /** Too early in the year for the actual to say much. */
  | { readonly code: "earlyInYear"; readonly percentUsed: number | null; readonly months: number };

/** Malmö's own check: a share that differs by more than this from what the months say is a pattern. */
const PATTERN_PERCENTAGE_POINTS = 3;
const FEWEST_MONTHS = 3;

/** The method that a row's own figures speak for; null where the period is unknown or no method has its inputs. */
export function proposeForecastMethod(inputs: ForecastInputs): ForecastProposal | null {
  const { months } = inputs;
  if (months === null) return null;
  const candidates = months < FEWEST_MONTHS ? [earlyInYear(inputs, months)] : [seasons(inputs, months), laidOutBudget(inputs, months), evenMonths(inputs, months)];
  return candidates.find((proposal) => proposal !== null && forecastByMethod(proposal.method, inputs).ok) ?? null;
}

function earlyInYear(inputs: ForecastInputs, months: number): ForecastProposal {
  return { method: "remainingBudget", reason: { code: "earlyInYear", percentUsed: percentUsedOf(inputs), months } };
}

function seasons(inputs: ForecastInputs, months: number): ForecastProposal | null {
  const priorPercent = percentOf(inputs.priorYearToDate, inputs.priorYear);
  if (priorPercent === null || !differsFromMonths(priorPercent, months)) return null;
  return { method: "priorYearProfile", reason: { code: "seasons", percentUsed: percentUsedOf(inputs), months, priorPercent } };
}

function laidOutBudget(inputs: ForecastInputs, months: number): ForecastProposal | null {
  const budgetPercent = percentOf(inputs.budgetToDate, inputs.annualBudget);
  if (budgetPercent === null || !differsFromMonths(budgetPercent, months)) return null;
  return { method: "remainingBudget", reason: { code: "laidOutBudget", percentUsed: percentUsedOf(inputs), months, budgetPercent } };
}

function evenMonths(inputs: ForecastInputs, months: number): ForecastProposal {
  return { method: "linear", reason: { code: "evenMonths", percentUsed: percentUsedOf(inputs), months } };
}

function differsFromMonths(percent: number, months: number): boolean {
  return Math.abs(percent - (100 * months) / 12) > PATTERN_PERCENTAGE_POINTS;
}

function percentUsedOf({ actualToDate, annualBudget }: ForecastInputs): number | null {
  return percentOf(actualToDate, annualBudget);
}

function percentOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}
