import type { CellRange } from "../../domain/workbook/CellAddress";
import { LAST_COLUMN, LAST_ROW } from "../../xlsx/sheetLimits";

export { LAST_COLUMN, LAST_ROW };

/** Whole rows or columns of one sheet that came or went; `at` is the first of them, from 0. */
export interface StructuralChange {
  readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
  readonly at: number;
  readonly count: number;
}

/**
 * Where a row (or column) stands after lines of its kind were inserted or deleted; null where it was deleted or pushed off the sheet.
 *
 * | index | change | then |
 * | --- | --- | --- |
 * | 5 | 2 rows inserted at 5 | 7 |
 * | 5 | 2 rows deleted at 4 | null |
 * | 5 | 2 rows deleted at 0 | 3 |
 */
export function moveIndex(index: number, change: StructuralChange): number | null {
  if (index < change.at) return index;
  if (isInsertion(change)) return index + change.count > lastIndex(change) ? null : index + change.count;
  return index < change.at + change.count ? null : index - change.count;
}

/** A range after the change, as Excel moves references: it grows and shrinks with lines inside it; null where all of it was deleted. */
export function moveRange(range: CellRange, change: StructuralChange): CellRange | null {
  const isRows = changesRows(change);
  const span = isRows
    ? moveSpan(range.firstRow, range.lastRow, change)
    : moveSpan(range.firstColumn, range.lastColumn, change);
  if (span === null) return null;
  return isRows
    ? { ...range, firstRow: span[0], lastRow: span[1] }
    : { ...range, firstColumn: span[0], lastColumn: span[1] };
}

/** Whether the change is one of rows. */
export function changesRows(change: StructuralChange): boolean {
  return change.kind === "rowsInserted" || change.kind === "rowsDeleted";
}

/** Whether the change inserts. */
export function isInsertion(change: StructuralChange): boolean {
  return change.kind === "rowsInserted" || change.kind === "columnsInserted";
}

function lastIndex(change: StructuralChange): number {
  return changesRows(change) ? LAST_ROW : LAST_COLUMN;
}

function moveSpan(first: number, last: number, change: StructuralChange): [number, number] | null {
  if (isInsertion(change)) {
    const movedFirst = moveIndex(first, change);
    if (movedFirst === null) return null;
    return [movedFirst, moveIndex(last, change) ?? lastIndex(change)];
  }
  const end = change.at + change.count;
  const before = Math.max(0, Math.min(last + 1, change.at) - first);
  const after = Math.max(0, last + 1 - Math.max(first, end));
  if (before + after === 0) return null;
  const movedFirst = first < change.at ? first : Math.max(change.at, first - change.count);
  return [movedFirst, movedFirst + before + after - 1];
}
