import { plainSpaces } from "../workbook/plainSpaces";
import { amountAt, type FigureTable } from "./FigureTable";
import { figureStep } from "./figureStep";
import { totalRowOf } from "./linkedRows";
import { partWeight, type SumFamily } from "./sums";

/** A row of revenue or cost, with the sign that it has in the table's result. */
export interface GrossRow {
  readonly row: number;
  readonly weight: (column: number) => number;
}

/** The row of revenue and the row of cost that a table's result is made of; null where the table has none, and nothing of it. */
export interface GrossRows {
  readonly revenue: GrossRow | null;
  readonly cost: GrossRow | null;
}

const REVENUE = /^(?:summa |totala? |verksamhetens |verksamhets)*int[äå]kter/i;
const COST = /^(?:summa |totala? |verksamhetens |verksamhets|brutto)*kostnader/i;

/**
 * Revenue and cost of a table per kontoslag; null where two rows are called so, or none is.
 *
 * | rows | |
 * | --- | --- |
 * | Verksamhetens intäkter, Verksamhetens kostnader, Nettoresultat | the first two |
 * | Verksamhetens kostnader, Nettoresultat | the first, and no revenue |
 * | Personal, Lokaler, Totalt | null |
 */
export function grossRows(figures: FigureTable, sums: readonly SumFamily[]): GrossRows | null {
  const [revenue, otherRevenue] = rowsNamed(figures, REVENUE);
  const [cost, otherCost] = rowsNamed(figures, COST);
  if (otherRevenue !== undefined || otherCost !== undefined || (revenue === undefined && cost === undefined)) return null;
  const parts = sums.find(({ total }) => total === totalRowOf(figures))?.parts ?? [];
  const gross = (row: number | undefined): GrossRow | null => {
    const part = parts.find((one) => one.row === row);
    return row === undefined ? null : { row, weight: (column) => (part ? partWeight(figures, part, column) : 1) };
  };
  return { revenue: gross(revenue), cost: gross(cost) };
}

function rowsNamed(figures: FigureTable, name: RegExp): readonly number[] {
  return figures.rows.flatMap(({ label, kind }, row) => (kind !== "ofWhich" && kind !== "total" && name.test(plainSpaces(label).trim()) ? [row] : []));
}

/** Whether revenue and cost make the table's result in a column, within rounding. */
export function makesResult(figures: FigureTable, { revenue, cost }: GrossRows, column: number): boolean {
  const total = totalRowOf(figures);
  const stands = amountAt(figures, total, column);
  const rows = [revenue, cost].flatMap((one) => one ?? []);
  const made = rows.reduce((sum, { row, weight }) => sum + weight(column) * (amountAt(figures, row, column) || 0), 0);
  const slack = 2 * [total, ...rows.map(({ row }) => row)].reduce((sum, row) => sum + figureStep(figures, row, column), 0);
  return Math.abs(stands - made) <= slack;
}
