import type { FillInTable } from "./FillInTable";
import type { FillInColumn } from "./FillInPlan";

/**
 * Whether an Excel table's column would be filled only in part: Excel makes a calculated column of a formula there and copies it into the
 * cells that were left empty on purpose.
 */
export function leavesExcelTableRows(source: FillInTable, { column, cells }: FillInColumn): boolean {
  const planned = new Set(cells.map(({ address }) => address.row));
  return source.grid.sheet.tables.some(({ range }) => {
    if (column < range.firstColumn || column > range.lastColumn) return false;
    const isInside = [...planned].some((row) => row >= range.firstRow && row <= range.lastRow);
    if (!isInside) return false;
    for (let row = range.firstRow; row <= range.lastRow; row++) if (!planned.has(row) && source.isFree(row, column)) return true;
    return false;
  });
}
