import type { RowFamily } from "../../reconciliation/RowFamily";
import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { RowRule } from "../Rule";
import { differenceCandidates } from "./differenceCandidates";

/**
 * R10 `row-variance`: in each row the variance to date is the budget less the actual, or the actual less the budget, whichever
 * the table's own rows bear out; so is what remains of the year's budget.
 *
 * | Utfall | Budget | Avvikelse | |
 * | --- | --- | --- | --- |
 * | 43 734 | 37 036 | −6 698 | holds (budget − utfall) |
 * | 27 850 | 26 232 | −1 681 | broken: −1 618 is expected |
 *
 * In a table of a whole year the budget is the annual one. Where the actual is only given as revenue and cost, their sum stands in.
 */
export const rowVarianceRule: RowRule = {
  id: "R10",
  code: "row-variance",
  kind: "rows",
  families: (figures) => [...varianceFamilies(figures), ...remainingFamilies(figures)],
};

function varianceFamilies(figures: FigureTable): readonly RowFamily[] {
  const variance = columnWithRole(figures, "varianceToDate");
  const budgets = [columnWithRole(figures, "budgetToDate"), columnWithRole(figures, "annualBudget")];
  const actual = columnWithRole(figures, "actualToDate");
  const candidates = budgets.flatMap((budget) =>
    differenceCandidates({ figures, rule: rowVarianceRule, kind: "rowVariance", result: variance, minuend: budget, subtrahend: actual }),
  );
  const chosen = chooseFamily(figures, actual < 0 ? [...candidates, ...grossCandidates(figures, variance, budgets)] : candidates);
  return chosen ? [chosen] : [];
}

/** The actual as revenue and cost, with costs either way round. */
function grossCandidates(figures: FigureTable, result: number, budgets: readonly number[]): readonly RowFamily[] {
  const revenue = columnWithRole(figures, "actualRevenueToDate");
  const cost = columnWithRole(figures, "actualCostToDate");
  if (result < 0 || revenue < 0 || cost < 0) return [];
  return budgets
    .filter((budget) => budget >= 0)
    .flatMap((budget) =>
      [1, -1].flatMap((sign) =>
        [1, -1].map((costSign) => ({
          ruleId: rowVarianceRule.id,
          rule: rowVarianceRule.code,
          kind: "rowVariance" as const,
          result,
          terms: [
            { column: budget, weight: -sign },
            { column: revenue, weight: sign },
            { column: cost, weight: sign * costSign },
          ],
          form: "linear" as const,
        })),
      ),
    );
}

function remainingFamilies(figures: FigureTable): readonly RowFamily[] {
  const chosen = chooseFamily(
    figures,
    differenceCandidates({
      figures,
      rule: rowVarianceRule,
      kind: "remaining",
      result: columnWithRole(figures, "remaining"),
      minuend: columnWithRole(figures, "annualBudget"),
      subtrahend: columnWithRole(figures, "actualToDate"),
    }),
  );
  return chosen ? [chosen] : [];
}
