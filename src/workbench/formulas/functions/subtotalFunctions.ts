import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { numberResult } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import type { FormulaCell } from "../FormulaWorkbook";
import { isError, ReferenceValue, type Area, type Operand, type Scalar } from "../Operand";
import { cellScalar, forEachAreaCell } from "../readOperand";
import { extremeOf, sumOf } from "./aggregate";
import { averageOf, medianOf, rankedNumber, varianceOf } from "./statisticalFunctions";

/** What SUBTOTAL and AGGREGATE leave out besides other subtotals. */
interface Omissions {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nestedSubtotals: boolean;
}

/** The values that count: not those of cells that are subtotals themselves, nor what was asked to be left out. */
function collectValues(operands: readonly Operand[], omit: Omissions): Scalar[] {
  const values: Scalar[] = [];
  for (const operand of operands) {
    if (operand instanceof ReferenceValue) for (const area of operand.areas) collectArea(area, omit, values);
  }
  return values;
}

function collectArea(area: Area, omit: Omissions, values: Scalar[]): void {
  forEachAreaCell(area, (row, _column, cell) => {
    const isHidden = omit.hiddenRows && area.sheet.isRowHidden(row);
    if (!isHidden && !isOmitted(cell, omit)) values.push(cellScalar(cell));
  });
}

function isOmitted(cell: FormulaCell | undefined, omit: Omissions): boolean {
  if (cell === undefined) return false;
  if (omit.errors && isError(cell.value)) return true;
  return omit.nestedSubtotals && cell.formula !== null && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula);
}

type Summary = (numbers: readonly number[]) => number | CellError;

/** The calculations by Excel's numbers 1 to 12. */
const SUMMARIES: readonly Summary[] = [
  averageOf,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  (numbers) => extremeOf(numbers, Math.max),
  (numbers) => extremeOf(numbers, Math.min),
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b)),
  (numbers) => squareRoot(varianceOf(numbers, 1)),
  (numbers) => squareRoot(varianceOf(numbers, 0)),
  sumOf,
  (numbers) => varianceOf(numbers, 1),
  (numbers) => varianceOf(numbers, 0),
  medianOf,
];

function squareRoot(value: number | CellError): number | CellError {
  return isError(value) ? value : Math.sqrt(value);
}

function summarise(kind: number, values: readonly Scalar[]): Operand {
  const summary = SUMMARIES[kind - 1];
  if (summary === undefined) return cellError("#VALUE!");
  if (kind === 2) return values.filter((value) => typeof value === "number").length;
  if (kind === 3) return values.filter((value) => value !== null).length;
  const error = values.find(isError);
  if (error !== undefined) return error;
  const result = summary(values.filter((value) => typeof value === "number"));
  return isError(result) ? result : numberResult(result);
}

/** SUBTOTAL: numbers 101 to 111 leave hidden rows out; rows hidden by a filter are hidden rows to the model, and 1 to 11 keep them. */
function subtotal(call: CallArguments): Operand {
  const kind = call.whole(0);
  const plain = kind > 100 ? kind - 100 : kind;
  if (plain < 1 || plain > 11) return cellError("#VALUE!");
  const operands = call.operands.slice(1).map((operand) => operand ?? null);
  const error = operands.find(isError);
  if (error !== undefined) return error;
  return summarise(plain, collectValues(operands, { hiddenRows: kind > 100, errors: false, nestedSubtotals: true }));
}

/** AGGREGATE: kinds 1 to 13 of references, 14 and 15 (LARGE, SMALL) with their position; option 0 to 7 says what is left out. */
function aggregate(call: CallArguments): Operand {
  const kind = call.whole(0);
  const option = call.whole(1);
  if (kind < 1 || kind > 15 || kind === 13 || option < 0 || option > 7) return cellError("#VALUE!");
  const omit = { hiddenRows: [1, 3, 5, 7].includes(option), errors: [2, 3, 6, 7].includes(option), nestedSubtotals: option < 4 };
  const isRanked = kind >= 14;
  const operands = call.operands.slice(2, isRanked ? 3 : undefined).map((operand) => operand ?? null);
  const values = collectValues(operands, omit);
  if (!isRanked) return summarise(kind, values);
  const error = values.find(isError);
  if (error !== undefined) return error;
  const position = call.operand(3);
  if (typeof position !== "number") return cellError("#VALUE!");
  return rankedNumber(values.filter((value) => typeof value === "number"), position, kind === 14);
}

/** Totals that leave other totals out. */
export const SUBTOTAL_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("SUBTOTAL", [2, MANY], ["one", "range"], subtotal),
  defineFunction("AGGREGATE", [3, MANY], ["one", "one", "range"], aggregate),
];
