import type { SummaryColumn } from "./SummaryColumn";
import type { UnitRow, UnitTable } from "./UnitTable";

/** How a printed total stands to the sum of its rows on the page; null where a reader sees no difference. */
export type PrintedTotalDifference = "rounding" | "beyondRounding" | null;

/** Half a unit: what makes a whole figure another one. */
const SEEN_DIFFERENCE = 0.5;

/** Compares a total row's printed figures with what the page's sums of sums give; half a unit for each row summed and half for the total may be rounding. */
export function printedTotalDifference(table: UnitTable, row: UnitRow, columns: Iterable<SummaryColumn>): PrintedTotalDifference {
  let worst: PrintedTotalDifference = null;
  if (isForecastByMethod(table, row)) return "beyondRounding";
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

/** Whether the user's choice of method gives the total another forecast than the printed one. */
function isForecastByMethod(table: UnitTable, row: UnitRow): boolean {
  const relation = table.source.sums.find(({ total }) => total === row.source.row);
  const parts = relation?.parts.map(({ row: part }) => part) ?? [];
  const isByMethod = [row, ...table.rows.filter(({ source }) => parts.includes(source.row))].some(({ computed }) => computed?.basis !== undefined);
  return isByMethod && row.figures.has("forecast") && table.columns.includes("forecast");
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
  const isVariance = column === "varianceToDate" || column === "forecastVariance";
  const parts = relation.parts.flatMap(({ row: part, weight: stated, varianceWeight }) => {
    const weight = isVariance ? (varianceWeight ?? stated) : stated;
    const partRow = table.rows.find(({ source }) => source.row === part);
    const sum = partRow ? recomputed(table, partRow, column, new Set([...above, row.source.row])) : null;
    return sum ? [{ value: sum.value * weight, rows: sum.rows }] : [];
  });
  if (parts.length === 0) return own;
  return { value: parts.reduce((sum, { value }) => sum + value, 0), rows: parts.reduce((sum, { rows }) => sum + rows, 0) };
}
