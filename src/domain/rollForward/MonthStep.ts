import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { MonthObstacle } from "./RollForwardPlan";

/** The step from one month to the next, and what it is searched in. */
export interface MonthStep {
  readonly from: Period;
  readonly to: Period;
  /** The sheets to go through, by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly tables: readonly RecognisedTable[];
}

/** Whether a cell cannot be looked at, so that it is not written either. */
export function hiddenObstacle(grid: SheetGrid, row: number, column: number): MonthObstacle | null {
  return grid.sheet.visibility !== "visible" || grid.isHidden(row, column) ? "hidden" : null;
}

/** Whether a cell stands in a table's heading rows. */
export function isHeaderCell(tables: readonly RecognisedTable[], sheet: string, row: number, column: number): boolean {
  return tables.some((table) => table.sheet === sheet && table.headerRows.includes(row) && table.range.firstColumn <= column && column <= table.range.lastColumn);
}
