import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { numberResult } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import { parseNumberText, to15Digits } from "../numberText";
import { isError, type Operand } from "../Operand";
import { asGrid, forEachScalar } from "../readOperand";
import { collectNumbers, extremeOf, ofAllNumbers, sumOf } from "./aggregate";

/** The arithmetic mean; #DIV/0! of nothing. */
export function averageOf(numbers: readonly number[]): number | CellError {
  return numbers.length === 0 ? cellError("#DIV/0!") : numberResult(sumOf(numbers) / numbers.length);
}

/** The middle of the sorted numbers, or the mean of the two in the middle; #NUM! of nothing. */
export function medianOf(numbers: readonly number[]): number | CellError {
  const sorted = ascending(numbers);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return cellError("#NUM!");
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The k-th number from below (or above); #NUM! where there is none. */
export function rankedNumber(numbers: readonly number[], position: number, fromAbove: boolean): number | CellError {
  const sorted = ascending(numbers);
  const index = Math.ceil(position) - 1;
  return sorted[fromAbove ? sorted.length - 1 - index : index] ?? cellError("#NUM!");
}

/** The sum of squared distances from the mean, divided by the count less `lost`; #DIV/0! of too few. */
export function varianceOf(numbers: readonly number[], lost: 0 | 1): number | CellError {
  const count = numbers.length - lost;
  if (count <= 0) return cellError("#DIV/0!");
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / count;
}

/** COUNT: numbers, and what is written in the formula and reads as one; COUNTA: all that is not empty. */
export function countNumbers(call: CallArguments, from = 0): number {
  let count = 0;
  for (let index = from; index < call.count; index += 1) {
    forEachScalar(call.operand(index), (value, isDirect) => {
      if (typeof value === "number" || (isDirect && (typeof value === "boolean" || value === null))) count += 1;
      else if (isDirect && typeof value === "string" && parseNumberText(value, call.settings.locale) !== undefined) count += 1;
    });
  }
  return count;
}

export function countFilled(call: CallArguments, from = 0): number {
  let count = 0;
  for (let index = from; index < call.count; index += 1) {
    forEachScalar(call.operand(index), (value, isDirect) => {
      if (value !== null || isDirect) count += 1;
    });
  }
  return count;
}

function countBlank(call: CallArguments): number {
  const grid = asGrid(call.operand(0));
  let filled = 0;
  forEachScalar(call.operand(0), (value) => {
    if (value !== null && value !== "") filled += 1;
  });
  return grid.rows * grid.columns - filled;
}

function ranked(fromAbove: boolean): (call: CallArguments) => Operand {
  return (call) => {
    const numbers = rangeNumbers(call.operand(0));
    return isError(numbers) ? numbers : rankedNumber(numbers, call.number(1), fromAbove);
  };
}

function rank(call: CallArguments): Operand {
  const numbers = rangeNumbers(call.operand(1));
  if (isError(numbers)) return numbers;
  const wanted = to15Digits(call.number(0));
  const isAscending = call.number(2) !== 0;
  if (!numbers.some((number) => to15Digits(number) === wanted)) return cellError("#N/A");
  return 1 + numbers.filter((number) => (isAscending ? to15Digits(number) < wanted : to15Digits(number) > wanted)).length;
}

function rangeNumbers(operand: Operand): number[] | CellError {
  const numbers: number[] = [];
  const failures: CellError[] = [];
  forEachScalar(operand, (value) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) failures.push(value);
  });
  return failures[0] ?? numbers;
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function squareRoot(value: number | CellError): number | CellError {
  return isError(value) ? value : Math.sqrt(value);
}

function standardDeviation(name: string, lost: 0 | 1): FunctionDefinition {
  return defineFunction(name, [1, MANY], ["range"], ofAllNumbers((numbers) => squareRoot(varianceOf(numbers, lost))));
}

/** Functions of many numbers. */
export const STATISTICAL_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("SUM", [1, MANY], ["range"], sum),
  defineFunction("PRODUCT", [1, MANY], ["range"], ofAllNumbers((numbers) => numberResult(numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b)))),
  defineFunction("MAX", [1, MANY], ["range"], ofAllNumbers((numbers) => extremeOf(numbers, Math.max))),
  defineFunction("MIN", [1, MANY], ["range"], ofAllNumbers((numbers) => extremeOf(numbers, Math.min))),
  defineFunction("AVERAGE", [1, MANY], ["range"], ofAllNumbers(averageOf)),
  defineFunction("MEDIAN", [1, MANY], ["range"], ofAllNumbers(medianOf)),
  defineFunction("COUNT", [1, MANY], ["range"], (call) => countNumbers(call)),
  defineFunction("COUNTA", [1, MANY], ["range"], (call) => countFilled(call)),
  defineFunction("COUNTBLANK", [1, 1], ["range"], countBlank),
  defineFunction("LARGE", [2, 2], ["range", "one"], ranked(true)),
  defineFunction("SMALL", [2, 2], ["range", "one"], ranked(false)),
  defineFunction("RANK", [2, 3], ["one", "range", "one"], rank),
  defineFunction("RANK.EQ", [2, 3], ["one", "range", "one"], rank),
  standardDeviation("STDEV", 1),
  standardDeviation("STDEV.S", 1),
  standardDeviation("STDEV.P", 0),
];

function sum(call: CallArguments): Operand {
  const numbers = collectNumbers(call);
  return isError(numbers) ? numbers : numberResult(sumOf(numbers));
}
