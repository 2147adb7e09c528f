import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";

/** Cells looked at between two yields: a few milliseconds, also where each is a long text. */
const CELLS_PER_SLICE = 1_000;

/** Shows each text cell of a sheet, row by row, to `look`; yields now and then so that the caller can breathe. */
export function* textCellsInSlices(grid: SheetGrid, look: (text: string, row: number, column: number) => void): Generator<number, void> {
  const { kinds, columnCount } = grid;
  let texts = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== CELL_KINDS.text) continue;
    const row = grid.firstRow + Math.floor(at / columnCount);
    const column = grid.firstColumn + (at % columnCount);
    look(String(grid.value(row, column)), row, column);
    texts += 1;
    if (texts % CELLS_PER_SLICE === 0) yield at / kinds.length;
  }
  yield 1;
}
