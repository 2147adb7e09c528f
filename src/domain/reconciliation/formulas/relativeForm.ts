import { scanReferences, type FormulaReference } from "./scanReferences";

/**
 * A formula with its references written relative to its own cell, so that formulas filled down or across are equal.
 *
 * | formula in D5 | form |
 * | --- | --- |
 * | `=C5-B5` | `=R[0]C[-1]-R[0]C[-2]` |
 * | `=SUM(D2:D4)` | `=SUM(R[-3]C[0]:R[-1]C[0])` |
 * | `=$B5*C$2` | `=R[0]C1*R1C[-1]` |
 */
export function relativeForm(formula: string, row: number, column: number): string {
  let form = "";
  let end = 0;
  for (const reference of scanReferences(formula)) {
    form += formula.slice(end, reference.start).toUpperCase() + relativeReference(reference, row, column);
    end = reference.end;
  }
  return (form + formula.slice(end).toUpperCase()).replace(/\s+/g, "");
}

function relativeReference(reference: FormulaReference, row: number, column: number): string {
  const { sheet, firstRow, firstColumn, lastRow, lastColumn, isRange } = reference;
  const corner = (r: number, c: number): string =>
    (reference.isRowFixed ? `R${String(r)}` : `R[${String(r - row)}]`) +
    (reference.isColumnFixed ? `C${String(c)}` : `C[${String(c - column)}]`);
  const prefix = sheet === null ? "" : `${sheet}!`;
  return prefix + corner(firstRow, firstColumn) + (isRange ? `:${corner(lastRow, lastColumn)}` : "");
}
