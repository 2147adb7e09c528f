import { CELL_KINDS } from "../workbook/SheetGrid";
import type { Band } from "./RowShape";

/** Rows looked at to decide whether a blank column parts two tables. */
const ROWS_SEEN = 60;

/**
 * The bands of tables that stand side by side from `firstRow` on, parted by blank columns; one band where there is one table.
 *
 * A blank column parts two tables only if both sides have a column of words and figures to the right of it; else it is a
 * separator within one table, or parts off a column of comments.
 */
export function splitSideBySide(band: Band, firstRow: number, lastRow: number): readonly Band[] {
  const end = Math.min(lastRow, firstRow + ROWS_SEEN);
  const segments = filledSegments(band, firstRow, end);
  const merged: Band[] = [];
  for (const segment of segments) {
    const left = merged[merged.length - 1];
    if (left && !(standsAlone(left, firstRow, end) && standsAlone(segment, firstRow, end))) {
      merged[merged.length - 1] = { ...left, lastColumn: segment.lastColumn };
    } else merged.push(segment);
  }
  return merged.length > 1 ? merged : [band];
}

/** The last row down to which the columns between the bands stay blank. */
export function gapEnd(band: Band, bands: readonly Band[], firstRow: number): number {
  for (let row = firstRow; row <= band.lastRow; row++) {
    for (const [index, left] of bands.entries()) {
      const right = bands[index + 1];
      if (!right) continue;
      for (let column = left.lastColumn + 1; column < right.firstColumn; column++) {
        if (!band.grid.isEmpty(row, column)) return row - 1;
      }
    }
  }
  return band.lastRow;
}

function filledSegments(band: Band, firstRow: number, lastRow: number): readonly Band[] {
  const segments: Band[] = [];
  let start = -1;
  for (let column = band.firstColumn; column <= band.lastColumn + 1; column++) {
    const isFilled = column <= band.lastColumn && isColumnFilled(band, column, firstRow, lastRow);
    if (isFilled && start < 0) start = column;
    if (!isFilled && start >= 0) {
      segments.push({ ...band, firstColumn: start, lastColumn: column - 1 });
      start = -1;
    }
  }
  return segments;
}

function isColumnFilled(band: Band, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) if (!band.grid.isEmpty(row, column)) return true;
  return false;
}

/** Whether a segment has a column of words and, to the right of it, figures on the same rows. */
function standsAlone(segment: Band, firstRow: number, lastRow: number): boolean {
  let labelled = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    if (segment.grid.kind(row, segment.firstColumn) !== CELL_KINDS.text) continue;
    for (let column = segment.firstColumn + 1; column <= segment.lastColumn; column++) {
      if (segment.grid.isNumber(row, column)) {
        labelled++;
        break;
      }
    }
  }
  return labelled >= 2;
}
