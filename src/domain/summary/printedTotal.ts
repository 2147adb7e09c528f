import type { SummaryColumn } from "./SummaryWords";
import type { UnitRow, UnitTable } from "./UnitTable";

/** How a printed total stands to the sum of its rows on the page; null where a reader sees no difference. */
export type PrintedTotalDifference = "rounding" | "beyondRounding" | null;

/** Half a unit: what makes a whole figure another one. */
const SEEN_DIFFERENCE = 0.5;

/** Compares a total row's printed figures with what the page's sums of sums give; half a unit for each row summed and half for the total may be rounding. */
export function printedTotalDifference(table: UnitTable, row: UnitRow, columns: Iterable<SummaryColumn>): PrintedTotalDifference {
  let worst: PrintedTotalDifference = null;
  for (const column of columns) {
    const printed = row.figures.get(column)?.value;
    const sum = recomputed(table, row, column, new Set());
    if (column === "percentUsed" || printed === undefined || sum === null || sum.rows < 2) continue;
    const difference = Math.abs(sum.value - printed);
    if (difference < SEEN_DIFFERENCE) continue;
    if (difference > (sum.rows + 1) / 2) return "beyondRounding";
    worst = "rounding";
  }
  return worst;
}

/** The figure as the page computes it, and how many rows without parts it rests on. */
function recomputed(
  table: UnitTable,
  row: UnitRow,
  column: SummaryColumn,
  above: ReadonlySet<number>,
): { readonly value: number; readonly rows: number } | null {
  const relation = table.source.sums.find(({ total }) => total === row.source.row);
  const figure = row.figures.get(column);
  const own = figure ? { value: figure.value, rows: 1 } : null;
  if (!relation || above.has(row.source.row)) return own;
  const parts = relation.parts.flatMap(({ row: part, weight }) => {
    const partRow = table.rows.find(({ source }) => source.row === part);
    const sum = partRow ? recomputed(table, partRow, column, new Set([...above, row.source.row])) : null;
    return sum ? [{ value: sum.value * weight, rows: sum.rows }] : [];
  });
  if (parts.length === 0) return own;
  return { value: parts.reduce((sum, { value }) => sum + value, 0), rows: parts.reduce((sum, { rows }) => sum + rows, 0) };
}
