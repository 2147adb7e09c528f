import { cellError } from "../../model/CellScalar";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import type { CallArguments } from "../CallArguments";
import { defineFunction, type FunctionDefinition } from "../FunctionDefinition";
import { ArrayValue, isError, ReferenceValue, type Operand } from "../Operand";
import { parseReference } from "../parseReference";
import { asGrid } from "../readOperand";
import { resolveArea, resolveStructured } from "../resolveReferences";

function offset(call: CallArguments): Operand {
  const start = call.area(0);
  if (start === null) return cellError("#VALUE!");
  const { range } = start;
  const height = call.whole(3, range.lastRow - range.firstRow + 1);
  const width = call.whole(4, range.lastColumn - range.firstColumn + 1);
  if (height === 0 || width === 0) return cellError("#REF!");
  const firstRow = range.firstRow + call.whole(1) + Math.min(0, height + 1);
  const firstColumn = range.firstColumn + call.whole(2) + Math.min(0, width + 1);
  const moved = { firstRow, firstColumn, lastRow: firstRow + Math.abs(height) - 1, lastColumn: firstColumn + Math.abs(width) - 1 };
  const isOnSheet = firstRow >= 0 && firstColumn >= 0 && moved.lastRow <= LAST_ROW && moved.lastColumn <= LAST_COLUMN;
  return isOnSheet ? new ReferenceValue([{ sheet: start.sheet, range: moved }]) : cellError("#REF!");
}

/** INDIRECT of an A1 text; a defined name in the text and the R1C1 notation are #REF!. */
function indirect(call: CallArguments): Operand {
  const expression = parseReference(call.text(0));
  if (!call.logical(1, true)) return cellError("#REF!");
  if (expression.kind === "area") return resolveArea(expression, call.workbook, call.place.sheet);
  if (expression.kind === "structured") return resolveStructured(expression, call.workbook, call.place);
  return cellError("#REF!");
}

/** ROW and COLUMN: the first line of a reference, the formula's own without one; an array of lines where there are several. */
function lineNumber(isRow: boolean): (call: CallArguments) => Operand {
  return (call) => {
    if (!call.has(0)) return (isRow ? call.place.row : call.place.column) + 1;
    const area = call.area(0);
    if (area === null) return cellError("#VALUE!");
    const first = isRow ? area.range.firstRow : area.range.firstColumn;
    const count = Math.min(MOST_LINES, (isRow ? area.range.lastRow : area.range.lastColumn) - first + 1);
    if (count === 1) return first + 1;
    const numbers = Array.from({ length: count }, (_, index) => first + index + 1);
    return isRow ? new ArrayValue(count, 1, numbers) : new ArrayValue(1, count, numbers);
  };
}

/** ROW(A:A) is used for its numbers, of which nobody needs a million. */
const MOST_LINES = 65_536;

function size(isRows: boolean): (call: CallArguments) => Operand {
  return (call) => {
    const operand = call.operand(0);
    if (isError(operand)) return operand;
    const grid = asGrid(operand);
    return isRows ? grid.rows : grid.columns;
  };
}

/** HYPERLINK shows its second argument, or the address where there is none. */
function hyperlink(call: CallArguments): Operand {
  return call.has(1) ? call.value(1) ?? 0 : call.text(0);
}

/** Functions that look at where things stand. */
export const REFERENCE_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("OFFSET", [3, 5], ["range", "one"], offset, { isVolatile: true }),
  defineFunction("INDIRECT", [1, 2], ["one"], indirect, { isVolatile: true }),
  defineFunction("ROW", [0, 1], ["range"], lineNumber(true)),
  defineFunction("COLUMN", [0, 1], ["range"], lineNumber(false)),
  defineFunction("ROWS", [1, 1], ["range"], size(true)),
  defineFunction("COLUMNS", [1, 1], ["range"], size(false)),
  defineFunction("AREAS", [1, 1], ["range"], (call) => {
    const operand = call.operand(0);
    return operand instanceof ReferenceValue ? operand.areas.length : cellError("#VALUE!");
  }),
  defineFunction("HYPERLINK", [1, 2], ["one"], hyperlink),
];
