import type { Amount } from "../amount/Amount";
import type { ForecastAdjustment } from "../findings/StoredForecast";

/**
 * What a row's forecast variance is made of (RULES.md B, M9): what the method alone says, and each adjustment on top. The parts always
 * add up to the variance; all are positive when better than budget.
 */
export interface ForecastExplanation {
  readonly byMethod: Amount;
  readonly adjustments: readonly ForecastAdjustment[];
  readonly forecastVariance: Amount;
}

/**
 * @param better 1 where costs stand positive, -1 where they stand negative (`betterSign`)
 *
 * | annual | method | adjustment | better | byMethod | adjusted by | variance |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | 1 200 | 1 250 | 30 | 1 | -50 | -30 | -80 |
 */
export function explainForecast(annualBudget: Amount, byMethod: Amount, adjustments: readonly ForecastAdjustment[], better: 1 | -1): ForecastExplanation {
  const turned = adjustments.map(({ cause, amount }) => ({ cause, amount: -better * amount }));
  const variance = better * (annualBudget - byMethod);
  return { byMethod: variance, adjustments: turned, forecastVariance: turned.reduce((sum, { amount }) => sum + amount, variance) };
}
