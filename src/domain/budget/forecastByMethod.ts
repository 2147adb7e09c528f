import type { Amount } from "../amount/Amount";
import { err, ok, type Result } from "../result";
import type { ForecastMethod } from "./ComputedTable";

/** What a row knows of itself, each with the row's own sign; null where the workbook does not say. */
export interface ForecastInputs {
  readonly actualToDate: Amount | null;
  readonly budgetToDate: Amount | null;
  readonly annualBudget: Amount | null;
  readonly priorYearToDate: Amount | null;
  readonly priorYear: Amount | null;
  readonly statedForecast: Amount | null;
  readonly previousForecast: Amount | null;
  /** Months elapsed, 1 to 12; null where the period is unknown. */
  readonly months: number | null;
}

/** Why a method gives no forecast for a row. */
export type ForecastRefusal =
  /** An amount that the method needs is not in the workbook. */
  | "missingInput"
  | "unknownPeriod"
  /** The period budget is less than 5 % of the year's, or has another sign than the actual: a ratio would say nothing. */
  | "unusableBudgetProfile"
  /** Last year's share of the year lies outside 5 % to 120 %. */
  | "unusablePriorYear";

const SMALLEST_BUDGET_SHARE = 0.05;
const PRIOR_SHARE = { least: 0.05, most: 1.2 };
const MONTHS_OF_YEAR = 12;

/**
 * One row's forecast by one method (RULES.md B).
 *
 * | method | forecast |
 * | --- | --- |
 * | linear (M1) | actual · 12 / months |
 * | remainingBudget (M2) | actual + (annual budget − budget to date) |
 * | budgetProfile (M3) | actual · annual budget / budget to date |
 * | priorYearProfile (M4) | actual · last year / last year to date |
 * | previousForecast (M8) | the previous forecast |
 *
 * Cost and revenue rows are forecast one by one and summed afterwards; a net row's own ratio says nothing.
 */
export function forecastByMethod(method: ForecastMethod, inputs: ForecastInputs): Result<Amount, ForecastRefusal> {
  switch (method) {
    case "stated":
      return required(inputs.statedForecast);
    case "previousForecast":
      return required(inputs.previousForecast);
    case "linear":
      return linear(inputs);
    case "remainingBudget":
      return remainingBudget(inputs);
    case "budgetProfile":
      return budgetProfile(inputs);
    case "priorYearProfile":
      return priorYearProfile(inputs);
  }
}

function required(amount: Amount | null): Result<Amount, ForecastRefusal> {
  return amount === null ? err("missingInput") : ok(amount);
}

function linear({ actualToDate, months }: ForecastInputs): Result<Amount, ForecastRefusal> {
  if (actualToDate === null) return err("missingInput");
  if (months === null) return err("unknownPeriod");
  return ok(Math.round((actualToDate * MONTHS_OF_YEAR) / months));
}

function remainingBudget({ actualToDate, budgetToDate, annualBudget }: ForecastInputs): Result<Amount, ForecastRefusal> {
  if (actualToDate === null || budgetToDate === null || annualBudget === null) return err("missingInput");
  return ok(actualToDate + annualBudget - budgetToDate);
}

function budgetProfile({ actualToDate, budgetToDate, annualBudget }: ForecastInputs): Result<Amount, ForecastRefusal> {
  if (actualToDate === null || budgetToDate === null || annualBudget === null) return err("missingInput");
  const isTooSmall = Math.abs(budgetToDate) < SMALLEST_BUDGET_SHARE * Math.abs(annualBudget) || budgetToDate === 0;
  if (isTooSmall || Math.sign(actualToDate) !== Math.sign(budgetToDate)) return err("unusableBudgetProfile");
  return ok(Math.round((actualToDate * annualBudget) / budgetToDate));
}

function priorYearProfile({ actualToDate, priorYearToDate, priorYear }: ForecastInputs): Result<Amount, ForecastRefusal> {
  if (actualToDate === null || priorYearToDate === null || priorYear === null) return err("missingInput");
  const share = priorYear === 0 ? 0 : priorYearToDate / priorYear;
  if (share < PRIOR_SHARE.least || share > PRIOR_SHARE.most) return err("unusablePriorYear");
  return ok(Math.round((actualToDate * priorYear) / priorYearToDate));
}
