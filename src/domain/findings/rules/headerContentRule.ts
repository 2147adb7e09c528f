import { readHeader } from "../../recognition/HeaderMeaning";
import type { FigureColumn, FigureTable } from "../../reconciliation/FigureTable";
import { amountAt, columnWithRole } from "../../reconciliation/FigureTable";
import type { CellRule } from "../Rule";
import { remarkDraft } from "./cellDraft";

/**
 * R40 `header-content`: a column's heading says forecast and its figures are the forecast's deviation from budget, or the other way
 * round. Held only where the figures are far too small, or far too large, to be what the heading says.
 *
 * | Årsbudget | Årsprognos | |
 * | --- | --- | --- |
 * | 97 873 | −4 850 | reported: the column holds deviations |
 * | 97 873 | 102 723 | nothing |
 */
export const headerContentRule: CellRule = {
  id: "R40",
  code: "header-content",
  kind: "cells",
  findings: function* ({ figures }) {
    for (const table of figures.values()) {
      for (const [index, column] of table.columns.entries()) {
        if (!saysOtherwise(column) || !provesItself(table, index)) continue;
        const headerRow = Math.max(...table.table.headerRows);
        const total = table.rows.filter(({ kind }) => kind === "total").pop();
        const cells = [headerRow, ...(total ? [total.row] : [])].map((row) => ({ sheet: table.table.sheet, row, column: column.column }));
        yield remarkDraft({
          rule: "header-content",
          severity: "warning",
          cells,
          statement: { code: "headerHoldsOther", header: column.header, holds: column.role },
          diagnosis: { kind: "elsewhere", cells: cells.slice(1), labels: [], figure: null, chance: 0 },
        });
      }
    }
  },
};

function saysOtherwise({ role, header }: FigureColumn): boolean {
  const { notions } = readHeader(header);
  const speaksOfDifference = notions.has("variance") || notions.has("change") || notions.has("result") || notions.has("remaining");
  if (role === "forecastVariance") return notions.has("forecast") && !speaksOfDifference && !notions.has("budget");
  return role === "forecast" && notions.has("variance") && !notions.has("forecast");
}

/** A deviation is small beside the year's budget, a forecast is of its size, on most rows. */
function provesItself(table: FigureTable, index: number): boolean {
  const budget = columnWithRole(table, "annualBudget");
  const isVariance = table.columns[index]?.role === "forecastVariance";
  if (budget < 0) return false;
  let compared = 0;
  let fitting = 0;
  for (let row = 0; row < table.rows.length; row++) {
    const ratio = Math.abs(amountAt(table, row, index) / amountAt(table, row, budget));
    if (!Number.isFinite(ratio)) continue;
    compared += 1;
    if (isVariance ? ratio < 0.5 : ratio > 0.5) fitting += 1;
  }
  return compared >= 3 && fitting >= 0.7 * compared;
}
