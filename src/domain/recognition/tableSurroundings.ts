import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { TableRegion } from "./TableRegion";

/** Lines further above than this do not speak of the table. */
const LINES_ABOVE = 12;
const LONGEST_CAPTION = 110;

/** The short lines of text that stand above a table and below the table before it, the nearest first. */
export function linesAbove(region: TableRegion): readonly string[] {
  const first = region.headerRows[0] ?? 0;
  const lines: string[] = [];
  for (let row = first - 1; row >= Math.max(region.captionFrom, first - LINES_ABOVE); row--) {
    const line = lineOf(region.grid, row, region.firstColumn, region.lastColumn) ?? lineOf(region.grid, row, region.grid.firstColumn, region.firstColumn);
    if (line !== null) lines.push(line);
  }
  return lines;
}

function lineOf(grid: SheetGrid, row: number, firstColumn: number, lastColumn: number): string | null {
  const parts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (grid.kind(row, column) === CELL_KINDS.text) parts.push(grid.text(row, column));
  }
  const line = parts.join(" ");
  // More texts side by side are a header, not a title.
  if (parts.length > 3) return null;
  return line === "" || line.length > LONGEST_CAPTION ? null : line;
}

/** The first short lines of a sheet: its titles. */
export function titleLines(grid: SheetGrid): readonly string[] {
  const lines: string[] = [];
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + LINES_ABOVE); row++) {
    const line = lineOf(grid, row, grid.firstColumn, Math.min(grid.lastColumn, grid.firstColumn + 14));
    if (line !== null) lines.push(line);
  }
  return lines;
}
