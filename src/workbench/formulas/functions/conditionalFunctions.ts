import type { CellRange } from "../../../domain/workbook/CellAddress";
import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { numberResult } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import { isError, ReferenceValue, type Operand, type Scalar, type ValueGrid } from "../Operand";
import { asGrid, MOST_ELEMENTS, usedColumns, usedRows } from "../readOperand";
import { extremeOf, sumOf } from "./aggregate";
import { parseCriterion, type Criterion } from "./criteria";
import { averageOf } from "./statisticalFunctions";

interface Condition {
  readonly grid: ValueGrid;
  readonly operand: Operand;
  readonly holds: Criterion;
}

/** The pairs of range and criterion from an argument on; null where the ranges differ in size. */
function readConditions(call: CallArguments, from: number): Condition[] | null {
  const conditions: Condition[] = [];
  for (let index = from; index + 1 < call.count; index += 2) {
    const operand = call.operand(index);
    conditions.push({ operand, grid: asGrid(operand), holds: parseCriterion(call.scalar(index + 1), call.settings) });
  }
  const [first] = conditions;
  const isEven = conditions.every(({ grid }) => grid.rows === first?.grid.rows && grid.columns === first.grid.columns);
  return first !== undefined && isEven && (call.count - from) % 2 === 0 ? conditions : null;
}

/** Whether walking the ranges would take minutes: a stray cell in a sheet's last corner makes A:XFD that large. */
function isTooLarge(operands: readonly Operand[]): boolean {
  return Math.max(...operands.map(usedRows)) * Math.max(...operands.map(usedColumns)) > 10 * MOST_ELEMENTS;
}

/** Visits every place where all conditions hold, within what the ranges use; empty cells beyond that are counted by `outside`. */
function forEachMatch(conditions: readonly Condition[], others: readonly Operand[], visit: (row: number, column: number) => void): number {
  const operands = [...conditions.map(({ operand }) => operand), ...others];
  const first = conditions[0]?.grid;
  if (first === undefined) return 0;
  const rows = Math.min(first.rows, Math.max(...operands.map(usedRows)));
  const columns = Math.min(first.columns, Math.max(...operands.map(usedColumns)));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (conditions.every(({ grid, holds }) => holds(grid.at(row, column)))) visit(row, column);
    }
  }
  return conditions.every(({ holds }) => holds(null)) ? first.rows * first.columns - rows * columns : 0;
}

function countMatches(call: CallArguments): Operand {
  const conditions = readConditions(call, 0);
  if (conditions === null || isTooLarge(conditions.map(({ operand }) => operand))) return cellError("#VALUE!");
  let count = 0;
  const outside = forEachMatch(conditions, [], () => (count += 1));
  return count + outside;
}

/** The numbers of a range at the places where all conditions hold. */
function matchingNumbers(target: Operand, conditions: readonly Condition[]): number[] | CellError {
  if (isTooLarge([target, ...conditions.map(({ operand }) => operand)])) return cellError("#VALUE!");
  const grid = asGrid(target);
  const numbers: number[] = [];
  const failures: CellError[] = [];
  forEachMatch(conditions, [target], (row, column) => {
    const value: Scalar = grid.at(row, column);
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) failures.push(value);
  });
  return failures[0] ?? numbers;
}

/** SUMIFS and its kin: the range to take from stands first and is as large as the others. */
function ofMatches(compute: (numbers: readonly number[]) => Operand): (call: CallArguments) => Operand {
  return (call) => {
    const conditions = readConditions(call, 1);
    const size = asGrid(call.operand(0));
    const [first] = conditions ?? [];
    if (conditions === null || first?.grid.rows !== size.rows || first.grid.columns !== size.columns) return cellError("#VALUE!");
    const numbers = matchingNumbers(call.operand(0), conditions);
    return isError(numbers) ? numbers : compute(numbers);
  };
}

/** SUMIF and AVERAGEIF: the range to take from stands last, may be left out, and counts from its first cell in the size of the other. */
function ofOneCondition(compute: (numbers: readonly number[]) => Operand): (call: CallArguments) => Operand {
  return (call) => {
    const operand = call.operand(0);
    const holds = parseCriterion(call.scalar(1), call.settings);
    const target = call.has(2) ? sameSize(call.operand(2), operand) : operand;
    const numbers = matchingNumbers(target, [{ operand, grid: asGrid(operand), holds }]);
    return isError(numbers) ? numbers : compute(numbers);
  };
}

function sameSize(target: Operand, pattern: Operand): Operand {
  const area = target instanceof ReferenceValue ? target.areas[0] : undefined;
  const size = pattern instanceof ReferenceValue ? pattern.areas[0]?.range : undefined;
  if (area === undefined || size === undefined) return target;
  const range: CellRange = {
    ...area.range,
    lastRow: area.range.firstRow + size.lastRow - size.firstRow,
    lastColumn: area.range.firstColumn + size.lastColumn - size.firstColumn,
  };
  return new ReferenceValue([{ sheet: area.sheet, range }]);
}

function sumOrError(numbers: readonly number[]): Operand {
  return numberResult(sumOf(numbers));
}

/** Functions that count or sum where conditions hold. */
export const CONDITIONAL_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("COUNTIF", [2, 2], ["range", "one"], countMatches),
  defineFunction("COUNTIFS", [2, MANY], ["range", "one"], countMatches, { repeats: 2 }),
  defineFunction("SUMIF", [2, 3], ["range", "one", "range"], ofOneCondition(sumOrError)),
  defineFunction("AVERAGEIF", [2, 3], ["range", "one", "range"], ofOneCondition(averageOf)),
  defineFunction("SUMIFS", [3, MANY], ["range", "range", "one"], ofMatches(sumOrError), { repeats: 2 }),
  defineFunction("AVERAGEIFS", [3, MANY], ["range", "range", "one"], ofMatches(averageOf), { repeats: 2 }),
  defineFunction("MAXIFS", [3, MANY], ["range", "range", "one"], ofMatches((numbers) => extremeOf(numbers, Math.max)), { repeats: 2 }),
  defineFunction("MINIFS", [3, MANY], ["range", "range", "one"], ofMatches((numbers) => extremeOf(numbers, Math.min)), { repeats: 2 }),
];
