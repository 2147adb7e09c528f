import { voteFor } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { IdentityKind } from "../../reconciliation/Identity";
import type { RowFamily } from "../../reconciliation/RowFamily";
import type { CellRule } from "../Rule";
import { remarkDraft } from "./cellDraft";

/** Rows that must bear out each of two sign rules before they are held against each other. */
const FEWEST_ROWS = 3;
const LEAST_SHARE = 0.8;

/**
 * R42 `sign-flip`: a table's variance to date and its forecast's variance follow opposite sign rules, so that minus means worse in one
 * and better in the other.
 *
 * | Budget | Utfall | Avvikelse | Årsbudget | Prognos | Prognosavvikelse |
 * | --- | --- | --- | --- | --- | --- |
 * | 100 | 110 | −10 | 400 | 440 | 40: reported where all rows are so |
 */
export const signFlipRule: CellRule = {
  id: "R42",
  code: "sign-flip",
  kind: "cells",
  findings: function* ({ families }) {
    for (const { figures, rows } of families.values()) {
      const turned = turnedVariance(figures, rows);
      const odd = figures.columns[turned?.odd ?? -1];
      const other = figures.columns[turned?.other ?? -1];
      if (!odd || !other) continue;
      const cells = [odd, other].map(({ column }) => ({ sheet: figures.table.sheet, row: Math.max(...figures.table.headerRows), column }));
      yield remarkDraft({
        rule: "sign-flip",
        severity: "warning",
        cells,
        statement: { code: "signRulesDisagree", header: odd.header, otherHeader: other.header },
      });
    }
  },
};

/** The variance column whose sign rule is not that of the table's other one; null where they agree or nothing is proven. */
export function turnedVariance(figures: FigureTable, rows: readonly RowFamily[]): { readonly odd: number; readonly other: number } | null {
  const toDate = provenFamily(figures, rows, "rowVariance");
  const forecast = provenFamily(figures, rows, "forecastVariance");
  if (!toDate || !forecast || budgetSign(figures, toDate) === budgetSign(figures, forecast)) return null;
  return { odd: forecast.result, other: toDate.result };
}

function provenFamily(table: FigureTable, families: readonly RowFamily[], kind: IdentityKind): RowFamily | null {
  const family = families.find((candidate) => candidate.kind === kind);
  const vote = family ? voteFor(table, family) : null;
  return vote && vote.held >= FEWEST_ROWS && vote.held >= LEAST_SHARE * vote.tried ? vote.family : null;
}

/** The sign that the budget has in a variance. */
function budgetSign(table: FigureTable, { terms }: RowFamily): number {
  const budgets = [columnWithRole(table, "budgetToDate"), columnWithRole(table, "annualBudget")];
  return Math.sign(terms.find(({ column }) => budgets.includes(column))?.weight ?? 0);
}
