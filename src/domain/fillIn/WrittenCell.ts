import type { CellAddress } from "../workbook/CellAddress";
import type { PlannedCell } from "./FillInPlan";

/** A cell that was written, with what it takes to undo it. */
export interface WrittenCell {
  readonly address: CellAddress;
  /** The content as the workbook gives it back: the formula, else the figure or text. */
  readonly content: string | number;
  /** What stood there before; absent or "" for nothing. */
  readonly previous?: string | number;
  readonly previousFormat: string;
}

/** What an undo has emptied, and which cells it left alone because they have been changed since. */
export interface UndoneCells {
  readonly undone: readonly CellAddress[];
  readonly kept: readonly CellAddress[];
}

/** Cells that stand under each other in one column, written in one go. */
export interface CellRun<C extends Pick<PlannedCell, "address">> {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly C[];
}

/** Cuts cells into runs of one column without gaps, sheet by sheet, each run from the top down. */
export function cellRuns<C extends Pick<PlannedCell, "address">>(cells: readonly C[]): readonly CellRun<C>[] {
  const sorted = [...cells].sort(
    ({ address: a }, { address: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; column: number; firstRow: number; cells: C[] }[] = [];
  for (const cell of sorted) {
    const { sheet, row, column } = cell.address;
    const run = runs[runs.length - 1];
    if (run && run.sheet === sheet && run.column === column && run.firstRow + run.cells.length === row) run.cells.push(cell);
    else runs.push({ sheet, column, firstRow: row, cells: [cell] });
  }
  return runs;
}
