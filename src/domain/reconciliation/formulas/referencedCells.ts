import { scanReferences } from "./scanReferences";

/** A cell that a formula reads, on its own sheet where `sheet` is null. */
export interface ReferencedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula reads, ranges cell by cell, at most `most` of them. */
export function referencedCells(formula: string, most: number): readonly ReferencedCell[] {
  const cells: ReferencedCell[] = [];
  for (const { sheet, firstRow, lastRow, firstColumn, lastColumn } of scanReferences(formula)) {
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        if (cells.length >= most) return cells;
        cells.push({ sheet, row, column });
      }
    }
  }
  return cells;
}
