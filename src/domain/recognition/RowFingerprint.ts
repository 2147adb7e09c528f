import type { SheetGrid } from "../workbook/SheetGrid";
import type { ColumnRole, RecognisedTable } from "./RecognisedTable";

/** The amounts of a row that tell it from others, by role, in the table's own unit. */
export type RowFingerprint = ReadonlyMap<ColumnRole, number>;

const TELLING: readonly ColumnRole[] = ["actualToDate", "budgetToDate", "annualBudget", "forecast", "forecastVariance", "varianceToDate", "priorYear", "priorYearToDate", "previousForecast"];
const SCALE = { kr: 1 / 1000, tkr: 1, mkr: 1000 };

/** Reads a row's telling amounts in tkr; nil and blank tell nothing. */
export function fingerprintOf(table: RecognisedTable, grid: SheetGrid, row: number): RowFingerprint {
  const figures = new Map<ColumnRole, number>();
  for (const column of table.columns) {
    if (!TELLING.includes(column.role)) continue;
    const value = grid.number(row, column.column);
    if (!Number.isNaN(value) && value !== 0) figures.set(column.role, value * SCALE[column.unit ?? table.unit ?? "tkr"]);
  }
  return figures;
}

/** How many amounts two rows share, and in how many roles both say something. Signs may differ as a whole (costs turned). */
export function compareFingerprints(a: RowFingerprint, b: RowFingerprint, slack: number): { readonly shared: number; readonly compared: number } {
  let shared = 0;
  let compared = 0;
  for (const [role, value] of a) {
    const other = b.get(role);
    if (other === undefined) continue;
    compared++;
    if (Math.abs(Math.abs(value) - Math.abs(other)) <= slack) shared++;
  }
  return { shared, compared };
}

/** Rows of many tables by their amounts, so that a row's equals are found without comparing all with all. */
export class FingerprintIndex<T> {
  private readonly rows = new Map<string, T[]>();

  add(figures: RowFingerprint, row: T): void {
    for (const [role, value] of figures) {
      const key = keyOf(role, Math.round(Math.abs(value)));
      const bucket = this.rows.get(key);
      if (!bucket) this.rows.set(key, [row]);
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(row);
    }
  }

  /** The rows that share at least two amounts, to the nearest unit, with how many. */
  near(figures: RowFingerprint): ReadonlyMap<T, number> {
    const counts = new Map<T, number>();
    for (const [role, value] of figures) {
      const rounded = Math.round(Math.abs(value));
      const hits = new Set<T>();
      for (const step of NEIGHBOURS) for (const row of this.rows.get(keyOf(role, rounded + step)) ?? []) hits.add(row);
      for (const row of hits) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    return new Map([...counts].filter(([, count]) => count >= 2));
  }
}

/** How far two statements of one amount may lie apart, in whole units: each may have been rounded on its way. */
const NEIGHBOURS: readonly number[] = [-2, -1, 0, 1, 2];

/** Amounts that very many rows share tell nothing more. */
const MOST_IN_BUCKET = 12;

function keyOf(role: ColumnRole, value: number): string {
  return `${role}:${String(value)}`;
}
