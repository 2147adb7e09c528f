import { cellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { defineFunction, type FunctionDefinition } from "../FunctionDefinition";
import { isError, ReferenceValue, type Operand, type Scalar, type ValueGrid } from "../Operand";
import { asGrid, usedColumns, usedRows } from "../readOperand";
import { asLine, findExact, findNearest, findSorted, type ValueLine } from "./searchGrid";

function matchPosition(call: CallArguments): Operand {
  const wanted = call.scalar(0);
  if (isError(wanted)) return wanted;
  const operand = call.operand(1);
  if (isError(operand)) return operand;
  const line = asLine(operand);
  if (line === null || wanted === null) return cellError("#N/A");
  const kind = call.number(2, 1);
  const index = kind === 0 ? findExact(line, wanted, { wildcards: true }) : findSorted(line, wanted, kind < 0);
  return index < 0 ? cellError("#N/A") : index + 1;
}

/** VLOOKUP and HLOOKUP: the line to search in is the table's first column or row. */
function lookUp(isVertical: boolean): (call: CallArguments) => Operand {
  return (call) => {
    const wanted = call.scalar(0);
    if (isError(wanted)) return wanted;
    const table = call.operand(1);
    if (isError(table)) return table;
    const grid = asGrid(table);
    const offset = call.whole(2);
    if (offset < 1) return cellError("#VALUE!");
    if (offset > (isVertical ? grid.columns : grid.rows)) return cellError("#REF!");
    const line: ValueLine = isVertical
      ? { length: usedRows(table), at: (index) => grid.at(index, 0) }
      : { length: usedColumns(table), at: (index) => grid.at(0, index) };
    const isSorted = call.logical(3, true);
    const index = isSorted ? findSorted(line, wanted, false) : findExact(line, wanted, { wildcards: true });
    if (index < 0) return cellError("#N/A");
    return isVertical ? grid.at(index, offset - 1) : grid.at(offset - 1, index);
  };
}

function lookUpAny(call: CallArguments): Operand {
  const wanted = call.scalar(0);
  if (isError(wanted)) return wanted;
  const operand = call.operand(1);
  const line = asLine(operand);
  if (line === null) return cellError("#VALUE!");
  const index = searchAny(line, wanted, call.whole(4), call.whole(5, 1));
  if (index < 0) return call.has(3) ? call.operand(3) : cellError("#N/A");
  const isColumn = asGrid(operand).columns === 1;
  return linePart(call.operand(2), isColumn ? index : null, isColumn ? null : index);
}

function searchAny(line: ValueLine, wanted: Scalar, matchMode: number, searchMode: number): number {
  const fromEnd = searchMode === -1;
  if (Math.abs(searchMode) === 2 && matchMode === 0) {
    const index = findSorted(line, wanted, searchMode === -2);
    return index >= 0 && findExact({ length: 1, at: () => line.at(index) }, wanted, { wildcards: false }) === 0 ? index : -1;
  }
  if (matchMode === -1) return findNearest(line, wanted, "smaller", fromEnd);
  if (matchMode === 1) return findNearest(line, wanted, "larger", fromEnd);
  return findExact(line, wanted, { wildcards: matchMode === 2, fromEnd });
}

function matchAny(call: CallArguments): Operand {
  const wanted = call.scalar(0);
  if (isError(wanted)) return wanted;
  const line = asLine(call.operand(1));
  if (line === null) return cellError("#VALUE!");
  const index = searchAny(line, wanted, call.whole(2), call.whole(3, 1));
  return index < 0 ? cellError("#N/A") : index + 1;
}

function index(call: CallArguments): Operand {
  const operand = call.operand(0);
  if (isError(operand)) return operand;
  const table = operand instanceof ReferenceValue ? pickArea(operand, call.whole(3, 1)) : operand;
  if (table === null) return cellError("#REF!");
  const grid = asGrid(table);
  // In a single row the one index counts columns.
  const countsColumns = grid.rows === 1 && call.count === 2;
  return indexedPart(table, grid, countsColumns ? 1 : call.whole(1), call.whole(countsColumns ? 1 : 2));
}

function indexedPart(table: Operand, grid: ValueGrid, row: number, column: number): Operand {
  if (row < 0 || column < 0) return cellError("#VALUE!");
  if (row > grid.rows || column > grid.columns) return cellError("#REF!");
  return linePart(table, row === 0 ? null : row - 1, column === 0 ? null : column - 1);
}

function pickArea(reference: ReferenceValue, number: number): ReferenceValue | null {
  const area = reference.areas[number - 1];
  return area === undefined ? null : new ReferenceValue([area]);
}

/** One cell of a table, or a whole row or column where the other index is null; a reference stays one. */
function linePart(table: Operand, row: number | null, column: number | null): Operand {
  const area = table instanceof ReferenceValue ? table.areas[0] : undefined;
  if (area === undefined) {
    const grid = asGrid(table);
    return grid.at(row ?? 0, column ?? 0);
  }
  const { range } = area;
  const part = {
    firstRow: row === null ? range.firstRow : range.firstRow + row,
    lastRow: row === null ? range.lastRow : range.firstRow + row,
    firstColumn: column === null ? range.firstColumn : range.firstColumn + column,
    lastColumn: column === null ? range.lastColumn : range.firstColumn + column,
  };
  return new ReferenceValue([{ sheet: area.sheet, range: part }]);
}

/** Looking up in lines and tables. */
export const LOOKUP_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("MATCH", [2, 3], ["one", "range", "one"], matchPosition),
  defineFunction("XMATCH", [2, 4], ["one", "range", "one"], matchAny),
  defineFunction("VLOOKUP", [3, 4], ["one", "range", "one"], lookUp(true)),
  defineFunction("HLOOKUP", [3, 4], ["one", "range", "one"], lookUp(false)),
  defineFunction("XLOOKUP", [3, 6], ["one", "range", "range", "range", "one"], lookUpAny),
  defineFunction("INDEX", [2, 4], ["range", "one"], index),
];
