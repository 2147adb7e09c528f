import type { RowFamily } from "../../reconciliation/RowFamily";
import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { RowRule } from "../Rule";

/**
 * R13 `subtotal` across a row: revenue and cost make the net, and the months make the actual to date.
 *
 * | Intäkter | Kostnader | Netto | |
 * | --- | --- | --- | --- |
 * | 3 102 | −91 654 | −88 552 | holds |
 * | 1 204 | −32 732 | −30 528 | broken: −31 528 is expected |
 */
export const rowSumRule: RowRule = {
  id: "R13",
  code: "subtotal",
  kind: "rows",
  families: (figures) => [...netFamily(figures), ...monthsFamily(figures)],
};

function netFamily(figures: FigureTable): readonly RowFamily[] {
  const net = columnWithRole(figures, "actualToDate");
  const revenue = columnWithRole(figures, "actualRevenueToDate");
  const cost = columnWithRole(figures, "actualCostToDate");
  if (net < 0 || revenue < 0 || cost < 0) return [];
  const signs = [[1, 1], [1, -1], [-1, 1]] as const;
  const chosen = chooseFamily(
    figures,
    signs.map(([revenueSign, costSign]) => ({
      ruleId: rowSumRule.id,
      rule: rowSumRule.code,
      kind: "net",
      result: net,
      terms: [{ column: revenue, weight: revenueSign }, { column: cost, weight: costSign }],
      form: "linear",
    })),
  );
  return chosen ? [chosen] : [];
}

function monthsFamily(figures: FigureTable): readonly RowFamily[] {
  const result = columnWithRole(figures, "actualToDate");
  const months = figures.columns.flatMap((column, index) => (/^month\d\d$/.test(column.role) ? [index] : []));
  if (result < 0 || months.length < 2) return [];
  const chosen = chooseFamily(figures, [
    {
      ruleId: rowSumRule.id,
      rule: rowSumRule.code,
      kind: "months",
      result,
      terms: months.map((column) => ({ column, weight: 1 })),
      form: "linear",
    },
  ]);
  return chosen ? [chosen] : [];
}
