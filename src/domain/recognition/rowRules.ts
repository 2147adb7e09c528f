import type { SheetGrid } from "../workbook/SheetGrid";
import type { ColumnRole, TableColumn, VarianceRule } from "./RecognisedTable";
import type { RawRow } from "./readRows";
import { readLabel } from "./rowWords";

/** A variance column with the budget and the actual or forecast that it compares. */
interface VarianceTriple {
  readonly variance: TableColumn;
  readonly budget: TableColumn;
  readonly actual: TableColumn;
}

/** A table's columns and rule, and whether it shows revenue and cost both as positive figures. */
export interface RowRuleInput {
  readonly grid: SheetGrid;
  readonly columns: readonly TableColumn[];
  readonly rule: VarianceRule | null;
  readonly isMixed: boolean;
  readonly rows: readonly RawRow[];
}

/**
 * For each row the subtraction that it follows where it is not the table's, else null.
 *
 * In a table that shows revenue and cost as positive figures a revenue row's variance is actual − budget although the
 * cost rows' is budget − actual. Where nothing else tells such a table, only rows that words call revenue or net may differ, and only
 * where every variance of the row says so and no other row of revenue follows the table's rule: one turned row among others is a mistake.
 */
export function rowRules({ grid, columns, rule, isMixed, rows }: RowRuleInput): (row: RawRow) => VarianceRule | null {
  const triples = varianceTriples(columns);
  if (rule === null || triples.length === 0) return () => null;
  const other: VarianceRule = rule === "budgetMinusActual" ? "actualMinusBudget" : "budgetMinusActual";
  const counts = ({ row }: RawRow, way: VarianceRule): number => triples.filter((triple) => follows(grid, row, triple, way)).length;
  const isStraight = (row: RawRow): boolean => isRevenue(row) && counts(row, rule) === triples.length && counts(row, other) < triples.length;
  if (!isMixed && rows.some(isStraight)) return () => null;
  return (row) => {
    if (!row.hasAmounts || !(isMixed || mayDiffer(row.label))) return null;
    const turned = counts(row, other);
    const straight = counts(row, rule);
    // Where the table is known to be mixed, one variance that fits neither way is a mistake in it, not the row's rule.
    return straight < turned && (isMixed ? straight === 0 || turned === triples.length : turned === triples.length) ? other : null;
  };
}

function isRevenue({ hasAmounts, label }: RawRow): boolean {
  return hasAmounts && readLabel(label).flow === "revenue";
}

function mayDiffer(label: string): boolean {
  const { flow, isTotal } = readLabel(label);
  return flow === "revenue" || flow === "net" || isTotal;
}

function varianceTriples(columns: readonly TableColumn[]): readonly VarianceTriple[] {
  const find = (role: ColumnRole): TableColumn | undefined => columns.find((column) => column.role === role);
  const toDate = triple(find("varianceToDate"), find("budgetToDate") ?? find("annualBudget"), find("actualToDate"));
  const forecast = triple(find("forecastVariance"), find("annualBudget"), find("forecast"));
  return [toDate, forecast].flatMap((found) => found ?? []);
}

function triple(variance?: TableColumn, budget?: TableColumn, actual?: TableColumn): VarianceTriple | null {
  if (!variance || !budget || !actual) return null;
  // What only words say is no ground to turn a row's sign.
  return variance.proof === "arithmetic" && budget.inverted !== true ? { variance, budget, actual } : null;
}

function follows(grid: SheetGrid, row: number, { variance, budget, actual }: VarianceTriple, rule: VarianceRule): boolean {
  const stated = grid.number(row, variance.column);
  const b = nil(grid.number(row, budget.column));
  const a = nil(grid.number(row, actual.column));
  if (Number.isNaN(stated)) return true;
  const expected = rule === "budgetMinusActual" ? b - a : a - b;
  const slack = (variance.step + budget.step + actual.step) / 2 + 1e-6;
  return Math.abs(stated - expected) <= slack;
}

function nil(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
