import type { TableColumn } from "../recognition/RecognisedTable";
import type { FillInTable } from "./FillInTable";
import type { FillInRole } from "./FillInPlan";

/** How a column's new cells look, and what its percentages are counted in. */
export interface ColumnLook {
  readonly percentScale: 1 | 100;
  readonly formatOf: (row: number) => string;
}

/** Formats that say nothing of how a number shall look; in a cell of format "@" a formula would stay a text. */
const NO_FORMAT: ReadonlySet<string> = new Set(["", "General", "@"]);
const PERCENT_FORMAT = "0%";

/**
 * The look of a column to fill: each cell's own format, else the most common one of the column's figures, else the format of the row's
 * budget or actual. Percentages are counted as the column's own figures are; an empty column by its format, `0.0` is of 100.
 */
export function columnLook(source: FillInTable, column: TableColumn, role: FillInRole): ColumnLook {
  const { grid, table } = source;
  const formatAt = (row: number, at: number): string => grid.numberFormat(row, at);
  const filled = table.rows.filter(({ row }) => grid.isNumber(row, column.column));
  const common = mostCommon((filled.length > 0 ? filled : table.rows).map(({ row }) => formatAt(row, column.column)).filter(isFormat));
  const own = (row: number): string | null => (isFormat(formatAt(row, column.column)) ? formatAt(row, column.column) : common);
  if (role === "percentUsed") {
    const isOfOne = filled.length > 0 ? column.percentScale === 1 : common === null || common.includes("%");
    return { percentScale: isOfOne ? 1 : 100, formatOf: (row) => own(row) ?? (isOfOne ? PERCENT_FORMAT : "0") };
  }
  const neighbour = source.columnOf("annualBudget") ?? source.columnOf("actualToDate");
  return { percentScale: 100, formatOf: (row) => own(row) ?? (neighbour === null ? "General" : formatAt(row, neighbour.column)) };
}

function isFormat(format: string): boolean {
  return !NO_FORMAT.has(format);
}

function mostCommon(formats: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  let best: string | null = null;
  for (const [format, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = format;
  return best;
}
