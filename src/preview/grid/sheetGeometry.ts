import type { Worksheet } from "../../workbench/model/Worksheet";
import { LineOffsets } from "./LineOffsets";

export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;

const PIXELS_PER_POINT = 96 / 72;
const DIGIT_PIXELS = 7;
const COLUMN_MARGIN = 5;
const LINE_HEIGHT = 18;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 26;
const LEAST_ROWS = 60;

/** The sizes of a sheet's rows and columns, with some empty ones after the last used. */
export interface SheetGeometry {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;
}

/** Measures a sheet; a row without a height of its own grows with its wrapped texts, as Excel fits it. */
export function sheetGeometry(sheet: Worksheet): SheetGeometry {
  const used = sheet.usedRange(false);
  const columnCount = Math.max(LEAST_COLUMNS, (used?.lastColumn ?? 0) + SPARE_COLUMNS);
  const rowCount = Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + SPARE_ROWS);
  const widths = Array.from({ length: columnCount }, (_, column) => columnWidth(sheet, column));
  const lines = wrappedLines(sheet, widths);
  const heights = Array.from({ length: rowCount }, (_, row) => rowHeight(sheet, row, lines.get(row) ?? 1));
  return { rows: new LineOffsets(heights), columns: new LineOffsets(widths) };
}

function columnWidth(sheet: Worksheet, column: number): number {
  const { size, hidden } = sheet.columns.get(column);
  return hidden ? 0 : Math.round((size ?? sheet.settings.defaultColumnWidth) * DIGIT_PIXELS + COLUMN_MARGIN);
}

function rowHeight(sheet: Worksheet, row: number, lines: number): number {
  const { size, hidden } = sheet.rows.get(row);
  if (hidden) return 0;
  const base = Math.round((size ?? sheet.settings.defaultRowHeight) * PIXELS_PER_POINT);
  return size === null ? Math.max(base, lines * LINE_HEIGHT + 2) : base;
}

function wrappedLines(sheet: Worksheet, widths: readonly number[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const merged = mergedWidths(sheet, widths);
  for (const { row, column, cell } of sheet.cells.cells()) {
    if (!cell.style.alignment.wrapText || typeof cell.value !== "string") continue;
    const width = merged.get(`${row},${column}`) ?? widths[column] ?? 0;
    const perLine = Math.max(1, Math.floor((width - COLUMN_MARGIN) / (DIGIT_PIXELS - 0.6)));
    const needed = cell.value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return lines;
}

function mergedWidths(sheet: Worksheet, widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    sheet.objects.mergedRanges.map(({ firstRow, firstColumn, lastColumn }) => [
      `${firstRow},${firstColumn}`,
      widths.slice(firstColumn, lastColumn + 1).reduce((sum, width) => sum + width, 0),
    ]),
  );
}
