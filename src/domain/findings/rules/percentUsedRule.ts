import type { RowFamily } from "../../reconciliation/RowFamily";
import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { IdentityKind } from "../../reconciliation/Identity";
import type { ColumnRole } from "../../recognition/RecognisedTable";
import type { RowRule } from "../Rule";

/**
 * R12 `percent-used`: percent used is the actual in percent of the annual budget (or of the budget to date, where the table's rows
 * bear that out); a variance in percent is the variance in percent of its budget. Held within the quotient of the two intervals.
 *
 * | Utfall | Årets budget | Förbrukat % | |
 * | --- | --- | --- | --- |
 * | 43 734 | 49 382 | 88,56 | holds |
 * | 27 850 | 34 976 | 76,93 | broken: 79,63 is expected |
 * | 2 672 | 0 | | not tried |
 */
export const percentUsedRule: RowRule = {
  id: "R12",
  code: "percent-used",
  kind: "rows",
  families: (figures) => [
    ...family(figures, "percentUsed", [["actualToDate", "annualBudget"], ["actualToDate", "budgetToDate"]]),
    ...family(figures, "variancePercent", [
      ["varianceToDate", "budgetToDate"],
      ["varianceToDate", "annualBudget"],
      ["forecastVariance", "annualBudget"],
    ]),
  ],
};

function family(
  figures: FigureTable,
  kind: IdentityKind & ColumnRole,
  quotients: readonly (readonly [ColumnRole, ColumnRole])[],
): readonly RowFamily[] {
  const result = columnWithRole(figures, kind);
  if (result < 0) return [];
  const candidates = quotients.flatMap(([partRole, wholeRole]) => {
    const part = columnWithRole(figures, partRole);
    const whole = columnWithRole(figures, wholeRole);
    // A percentage is shown as 74,4 or held as the fraction 0,744; a variance's sign may be the budget's or the reader's.
    return part < 0 || whole < 0 ? [] : [100, 1, -100, -1].map((weight) => quotient(result, part, whole, weight, kind));
  });
  const chosen = chooseFamily(figures, candidates);
  return chosen ? [chosen] : [];
}

function quotient(result: number, part: number, whole: number, weight: number, kind: IdentityKind): RowFamily {
  return {
    ruleId: percentUsedRule.id,
    rule: percentUsedRule.code,
    kind,
    result,
    terms: [{ column: part, weight }, { column: whole, weight: 1 }],
    form: "percent",
  };
}
