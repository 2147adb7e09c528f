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
  if (cellCount(range) <= SMALL) return range;
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
  forEachAreaCell(area, (_row, _column, cell) => visit(cellScalar(cell), false));
}

/** Calls for every cell of an area that can hold anything: place by place in small areas, stored cell by stored cell in large ones. */
export function forEachAreaCell(area: Area, visit: (row: number, column: number, cell: FormulaCell | undefined) => void): void {
  const { range, sheet } = area;
  if (cellCount(range) > SMALL) {
    sheet.forEachStored(range, visit);
    return;
  }
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) visit(row, column, sheet.cellAt(row, column));
  }
}

/** How many cells a rectangle has. */
export function cellCount(range: CellRange): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
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
  const isLarge = grid.rows * grid.columns > SMALL;
  const rows = isLarge ? Math.max(1, usedRows(operand)) : grid.rows;
  const columns = isLarge ? Math.max(1, usedColumns(operand)) : grid.columns;
  if (rows * columns > MOST_ELEMENTS) return new ArrayValue(1, 1, [cellError("#NUM!")]);
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) values.push(grid.at(row, column));
  }
  return new ArrayValue(rows, columns, values);
}

/** Ranges up to this many cells are read as written; larger ones are cut to what their sheet uses. */
const SMALL = 65_536;

/** As an array no more than this is made of a range: beyond, a stray cell in the sheet's last corner would fill the memory. */
export const MOST_ELEMENTS = 4_000_000;

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
