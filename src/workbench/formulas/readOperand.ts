import type { CellRange } from "../../domain/workbook/CellAddress";
import { cellError } from "../model/CellScalar";
import type { FormulaCell } from "./FormulaWorkbook";
import { ArrayValue, ReferenceValue, type Area, type Operand, type Scalar, type ValueGrid } from "./Operand";
import type { FormulaPlace } from "./resolveReferences";

/** What a cell counts as: null where it is empty; a formula's "" is a text. */
export function cellScalar(cell: FormulaCell | undefined): Scalar {
  if (cell === undefined) return null;
  return cell.value === "" && cell.formula === null ? null : cell.value;
}

/** The part of an area that can hold anything, so that whole columns are as cheap as what stands in them; null where nothing can. */
export function usedPart(area: Area): CellRange | null {
  const { range } = area;
  // Measuring a sheet walks all its cells; a range of ordinary size is read as it is.
  if ((range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1) <= SMALL) return range;
  const { rows, columns } = area.sheet.extent();
  if (range.firstRow >= rows || range.firstColumn >= columns) return null;
  return { ...range, lastRow: Math.min(range.lastRow, rows - 1), lastColumn: Math.min(range.lastColumn, columns - 1) };
}

/** Calls for every value of an operand; `isDirect` tells a written argument from a cell or an array's element. Empty cells beyond the used part are left out. */
export function forEachScalar(operand: Operand, visit: (value: Scalar, isDirect: boolean) => void): void {
  if (operand instanceof ReferenceValue) {
    for (const area of operand.areas) forEachCell(area, visit);
  } else if (operand instanceof ArrayValue) {
    for (const value of operand.values) visit(value, false);
  } else visit(operand, true);
}

function forEachCell(area: Area, visit: (value: Scalar, isDirect: boolean) => void): void {
  const part = usedPart(area);
  if (part === null) return;
  for (let row = part.firstRow; row <= part.lastRow; row += 1) {
    for (let column = part.firstColumn; column <= part.lastColumn; column += 1) {
      visit(cellScalar(area.sheet.cellAt(row, column)), false);
    }
  }
}

/** An operand as a rectangle to read; a union counts by its first area. */
export function asGrid(operand: Operand): ValueGrid {
  if (operand instanceof ArrayValue) return operand;
  if (!(operand instanceof ReferenceValue)) return new ArrayValue(1, 1, [operand]);
  const area = operand.areas[0];
  if (area === undefined) return new ArrayValue(1, 1, [cellError("#REF!")]);
  const { sheet, range } = area;
  return {
    rows: range.lastRow - range.firstRow + 1,
    columns: range.lastColumn - range.firstColumn + 1,
    at: (row, column) => cellScalar(sheet.cellAt(range.firstRow + row, range.firstColumn + column)),
  };
}

/** How many rows of a grid can hold anything: a whole column need not be walked to the sheet's end. */
export function usedRows(operand: Operand): number {
  const area = operand instanceof ReferenceValue ? operand.areas[0] : undefined;
  if (area === undefined) return asGrid(operand).rows;
  const part = usedPart(area);
  return part === null ? 0 : part.lastRow - part.firstRow + 1;
}

/** How many columns of a grid can hold anything. */
export function usedColumns(operand: Operand): number {
  const area = operand instanceof ReferenceValue ? operand.areas[0] : undefined;
  if (area === undefined) return asGrid(operand).columns;
  const part = usedPart(area);
  return part === null ? 0 : part.lastColumn - part.firstColumn + 1;
}

/** The values of a reference as an array, cut to what can hold anything (one cell at least). */
export function toArray(operand: Operand): ArrayValue {
  if (operand instanceof ArrayValue) return operand;
  const grid = asGrid(operand);
  const rows = operand instanceof ReferenceValue && grid.rows > SMALL ? Math.max(1, usedRows(operand)) : grid.rows;
  const columns = operand instanceof ReferenceValue && grid.columns > SMALL ? Math.max(1, usedColumns(operand)) : grid.columns;
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) values.push(grid.at(row, column));
  }
  return new ArrayValue(rows, columns, values);
}

/** Ranges up to this many lines keep their written size as arrays; longer ones are cut to the used part. */
const SMALL = 65_536;

/** The one value of a reference where one is needed: the cell of the formula's own row or column, else #VALUE!. */
export function intersectImplicitly(reference: ReferenceValue, place: FormulaPlace): Scalar {
  const area = reference.areas[0];
  if (area === undefined || reference.areas.length > 1) return cellError("#VALUE!");
  const { range, sheet } = area;
  const row = lineOf(range.firstRow, range.lastRow, place.row);
  const column = lineOf(range.firstColumn, range.lastColumn, place.column);
  const isLine = range.firstRow === range.lastRow || range.firstColumn === range.lastColumn;
  return isLine && row !== null && column !== null ? cellScalar(sheet.cellAt(row, column)) : cellError("#VALUE!");
}

/** The only line of a span, else the formula's own where the span holds it. */
function lineOf(first: number, last: number, own: number): number | null {
  if (first === last) return first;
  return own >= first && own <= last ? own : null;
}
