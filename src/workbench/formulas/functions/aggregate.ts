import type { CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { toNumber } from "../coercion";
import { isError, type Operand, type Scalar } from "../Operand";
import { forEachScalar } from "../readOperand";
import type { FormulaSettings } from "../FormulaWorkbook";

/**
 * The numbers of all arguments as SUM, MAX and AVERAGE see them: from cells and arrays only numbers; what is written straight
 * into the formula is read as a number. The first error ends it.
 */
export function collectNumbers(call: CallArguments, from = 0): number[] | CellError {
  const numbers: number[] = [];
  const failures: CellError[] = [];
  for (let index = from; index < call.count; index += 1) {
    forEachScalar(call.operand(index), (value, isDirect) => {
      const number = numberOf(value, isDirect, call.settings);
      if (isError(number)) failures.push(number);
      else if (number !== null) numbers.push(number);
    });
  }
  return failures[0] ?? numbers;
}

function numberOf(value: Scalar, isDirect: boolean, settings: FormulaSettings): number | CellError | null {
  if (typeof value === "number" || isError(value)) return value;
  return isDirect ? toNumber(value, settings) : null;
}

/** The result of a function of all numbers, or the first error among them. */
export function ofAllNumbers(compute: (numbers: readonly number[]) => Operand): (call: CallArguments) => Operand {
  return (call) => {
    const numbers = collectNumbers(call);
    return isError(numbers) ? numbers : compute(numbers);
  };
}

/** The sum of numbers in their order. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** The least or greatest of numbers; 0 where there are none, as MAX and MIN say. */
export function extremeOf(numbers: readonly number[], pick: (a: number, b: number) => number): number {
  const [first, ...others] = numbers;
  return first === undefined ? 0 : others.reduce((a, b) => pick(a, b), first);
}
