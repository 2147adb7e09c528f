import type { CellRange } from "../../domain/workbook/CellAddress";
import { isBlank, type Cell } from "./Cell";
import { changesRows, moveIndex, type StructuralChange } from "./StructuralChange";

/** One stored cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet, stored only where there are some: a map of rows, each a map of columns; fast for a million cells. */
export class CellGrid {
  private rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** Stored row indexes in ascending order. */
  rowIndexes(): number[] {
    return sortedKeys(this.rows);
  }

  /** The stored cells of a row by column, ascending. */
  rowCells(row: number): readonly (readonly [column: number, cell: Cell])[] {
    const cells = this.rows.get(row);
    return cells ? [...cells].sort(([a], [b]) => a - b) : [];
  }

  /** Every stored cell, in no promised order; the fastest way through a sheet. */
  *cells(): Generator<PlacedCell> {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }

  /** The stored cells within a range, row by row. */
  *cellsIn(range: CellRange): Generator<PlacedCell> {
    for (const row of this.rowsWithin(range)) {
      for (const [column, cell] of this.rowCells(row)) {
        if (column >= range.firstColumn && column <= range.lastColumn) yield { row, column, cell };
      }
    }
  }

  /** The smallest range around the cells that hold something (or, unless `valuesOnly`, are formatted); null for none. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && isBlank(cell)) continue;
        if (row < firstRow) firstRow = row;
        if (row > lastRow) lastRow = row;
        if (column < firstColumn) firstColumn = column;
        if (column > lastColumn) lastColumn = column;
      }
    }
    return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
  }

  /** Moves every cell as rows or columns come or go; cells of deleted lines are gone. */
  applyStructure(change: StructuralChange): void {
    if (changesRows(change)) this.rows = moveKeys(this.rows, change);
    else for (const [row, cells] of this.rows) this.rows.set(row, moveKeys(cells, change));
  }

  private rowsWithin(range: CellRange): number[] {
    const height = range.lastRow - range.firstRow + 1;
    if (height > this.rows.size) {
      return sortedKeys(this.rows).filter((row) => row >= range.firstRow && row <= range.lastRow);
    }
    const rows: number[] = [];
    for (let row = range.firstRow; row <= range.lastRow; row++) if (this.rows.has(row)) rows.push(row);
    return rows;
  }
}

function sortedKeys<T>(map: ReadonlyMap<number, T>): number[] {
  return [...map.keys()].sort((a, b) => a - b);
}

function moveKeys<T>(map: ReadonlyMap<number, T>, change: StructuralChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, item] of map) {
    const target = moveIndex(index, change);
    if (target !== null) moved.set(target, item);
  }
  return moved;
}
