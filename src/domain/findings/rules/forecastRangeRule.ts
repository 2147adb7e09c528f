import { amountAt, cellAt, columnOf, columnWithRole, inUnitOf, type FigureTable } from "../../reconciliation/FigureTable";
import type { Amount } from "../../amount/Amount";
import type { CellRule, FindingDraft } from "../Rule";
import { figureDraft } from "./cellDraft";

/** A result of large flows that nearly cancel follows no course of its own: methods are for rows that are at least this share of their gross. */
const LEAST_SHARE_OF_GROSS = 0.5;
/** A forecast this far outside, in parts of the annual budget, is worth a line; nearer is judgement. */
const FAR_OUTSIDE = 0.25;
const FEWEST_MONTHS = 4;

/**
 * R49 `forecast-range`: the total's stated forecast lies far outside what the methods M1 to M4 give; told, never to be mended, since
 * forecasting is judgement. What the board's table tells is not told again of its units or its other views.
 *
 * | utfall 8 mån | årsbudget | prognos | methods | |
 * | --- | --- | --- | --- | --- |
 * | 80 | 120 | 121 | 120–120 | nothing |
 * | 80 | 120 | 210 | 120–120 | told |
 * | 2 (intäkter 136, kostnader −134) | 0 | 3 | 3–3 | nothing: revenue and cost nearly cancel |
 */
export const forecastRangeRule: CellRule = {
  id: "R49",
  code: "forecast-range",
  kind: "cells",
  findings: function* ({ figures, recognised }) {
    const far = new Map<string, FindingDraft>();
    for (const table of figures.values()) {
      const months = (table.table.period ?? recognised.period)?.months ?? 12;
      const row = table.rows.findIndex(({ kind }) => kind === "total");
      const draft = isForecastable(table, months) && row >= 0 ? rangeDraft(table, row, months) : null;
      if (draft) far.set(table.table.id, draft);
    }
    const followed = new Set(recognised.links.flatMap(({ kind, from, to }) => (kind !== "cause" && far.has(to) ? [from] : [])));
    for (const [table, draft] of far) if (!followed.has(table)) yield draft;
  },
};

/** Operating tables some months into the year; investments follow no course. */
function isForecastable({ table }: FigureTable, months: number): boolean {
  return (table.kind === "byUnit" || table.kind === "byAccount") && months >= FEWEST_MONTHS && months <= 11;
}

function rangeDraft(table: FigureTable, row: number, months: number): FindingDraft | null {
  const column = columnWithRole(table, "forecast");
  const amount = (role: Parameters<typeof columnWithRole>[1]): Amount => {
    const index = columnWithRole(table, role);
    return index < 0 ? NaN : amountAt(table, row, index);
  };
  const budget = amount("annualBudget");
  const stated = amount("forecast");
  const actual = amount("actualToDate");
  if (column < 0 || [stated, actual, budget].some(Number.isNaN) || budget === 0) return null;
  if (Math.abs(budget) < LEAST_SHARE_OF_GROSS * grossBudget(table)) return null;
  const estimates = methods(actual, budget, amount("budgetToDate"), amount("priorYearToDate"), amount("priorYear"), months);
  const low = Math.min(...estimates);
  const high = Math.max(...estimates);
  const margin = FAR_OUTSIDE * Math.abs(budget);
  if (stated >= low - margin && stated <= high + margin) return null;
  const cell = cellAt(table, row, column);
  const names = { label: table.rows[row]?.label ?? "", header: columnOf(cell).header };
  const range = { low: Math.round(inUnitOf(cell, low)), high: Math.round(inUnitOf(cell, high)) };
  return figureDraft({ rule: "forecast-range", severity: "info", statement: { code: "forecastOutsideMethods", ...names, ...range } }, cell, null);
}

/** The rows' budgets without their signs. */
function grossBudget(table: FigureTable): Amount {
  const column = columnWithRole(table, "annualBudget");
  return table.rows.reduce((sum, { kind }, row) => {
    const amount = kind === "item" ? amountAt(table, row, column) : NaN;
    return Number.isNaN(amount) ? sum : sum + Math.abs(amount);
  }, 0);
}

/** M1 to M4 of RULES.md B, those whose inputs stand. */
function methods(actual: Amount, budget: Amount, budgetToDate: Amount, priorToDate: Amount, prior: Amount, months: number): readonly Amount[] {
  const estimates = [(actual * 12) / months];
  if (!Number.isNaN(budgetToDate)) estimates.push(actual + budget - budgetToDate);
  if (Math.abs(budgetToDate) >= 0.05 * Math.abs(budget) && actual * budgetToDate > 0) estimates.push((actual * budget) / budgetToDate);
  const share = priorToDate / prior;
  if (share >= 0.05 && share <= 1.2) estimates.push(actual / share);
  return estimates;
}
