import type { SheetGrid } from "../workbook/SheetGrid";
import type { TableColumn, VarianceRule } from "./RecognisedTable";
import type { RawRow } from "./readRows";
import { readLabel } from "./rowWords";

/** How a table's signs stand: its subtraction, and whether costs are positive (1) or negative (-1) figures. */
export interface TableSigns {
  readonly rule: VarianceRule | null;
  readonly costSign: 1 | -1 | null;
}

/** Rows whose labels and amounts decide the sign of the costs. */
const ROWS_READ = 400;

/** Reads a table's signs; `proven` is the rule that the arithmetic of its variances shows, null where it shows none. */
export function signsOf(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly RawRow[], proven: VarianceRule | null): TableSigns {
  const shown = costSignOf(grid, columns, rows);
  const rule = proven ?? ruleBySign(columns, shown);
  if (rule === null || !mayFollowRule(columns, rows)) return { rule, costSign: shown };
  return { rule, costSign: rule === "budgetMinusActual" ? 1 : -1 };
}

/**
 * Minus is worse, so the rule tells how costs stand even where the figures of units look otherwise (companies' results are positive).
 * Only rows that words call costs, or a heading that says no more than "Diff", speak against it.
 */
function mayFollowRule(columns: readonly TableColumn[], rows: readonly RawRow[]): boolean {
  const isPlainDifference = columns.some((column) => /ariance/.test(column.role) && /diff/i.test(column.header) && !/avv|över|under/i.test(column.header));
  return !isPlainDifference && !rows.slice(0, ROWS_READ).some((row) => row.hasAmounts && readLabel(row.label).flow === "cost");
}

/** Whether costs stand as positive or negative figures: by the rows that words call costs, else by the rows of units, else by the revenue turned. */
function costSignOf(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly RawRow[]): 1 | -1 | null {
  const bases = columns.filter((column) => ["actualToDate", "annualBudget", "budgetToDate", "forecast", "actualCostToDate"].includes(column.role) && column.inverted !== true);
  const amountRows = rows.slice(0, ROWS_READ).filter((row) => row.hasAmounts);
  const costs = amountRows.filter((row) => readLabel(row.label).flow === "cost");
  const plain = amountRows.filter((row) => readLabel(row.label).flow === null);
  const revenues = amountRows.filter((row) => readLabel(row.label).flow === "revenue");
  if (costs.length > 0) return balanceSign(grid, bases, costs, 1);
  if (plain.length > 0) return balanceSign(grid, bases, plain, 1);
  return balanceSign(grid, bases, revenues, -1);
}

function balanceSign(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly RawRow[], turn: 1 | -1): 1 | -1 | null {
  let balance = 0;
  for (const { row } of rows) {
    for (const { column } of columns) {
      const value = grid.number(row, column);
      if (!Number.isNaN(value)) balance += turn * value;
    }
  }
  return balance === 0 ? null : balance > 0 ? 1 : -1;
}

/** Where every variance is nil and proves no direction, the sign of the costs says which rule the table follows. */
function ruleBySign(columns: readonly TableColumn[], costSign: 1 | -1 | null): VarianceRule | null {
  const hasBase = columns.some((column) => column.role === "annualBudget" || column.role === "budgetToDate");
  const hasVariance = columns.some((column) => column.role === "varianceToDate" || column.role === "forecastVariance");
  if (!hasVariance || costSign === null) return null;
  const isProven = columns.some((column) => column.proof === "arithmetic" && /ariance/.test(column.role));
  if (!hasBase && !isProven) return null;
  return costSign > 0 ? "budgetMinusActual" : "actualMinusBudget";
}
