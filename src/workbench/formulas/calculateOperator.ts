import { cellError } from "../model/CellScalar";
import { numberResult, toNumber, toText } from "./coercion";
import { compareScalars } from "./compareScalars";
import type { BinaryOperator } from "./Expression";
import type { FormulaSettings } from "./FormulaWorkbook";
import { isError, type Scalar } from "./Operand";

/** Two values joined by an operator; the left error wins. */
export function calculateOperator(operator: BinaryOperator, left: Scalar, right: Scalar, settings: FormulaSettings): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return joinTexts(left, right, settings);
  const comparison = COMPARISONS.get(operator);
  if (comparison) return comparison(compareScalars(left, right));
  const a = toNumber(left, settings);
  if (isError(a)) return a;
  const b = toNumber(right, settings);
  return isError(b) ? b : calculateNumbers(operator, a, b);
}

/** A value with a sign before it or a percent sign after it; "+" changes nothing, not even a text. */
export function calculateUnary(operator: "+" | "-" | "%", operand: Scalar, settings: FormulaSettings): Scalar {
  if (operator === "+") return operand;
  const number = toNumber(operand, settings);
  if (isError(number)) return number;
  return numberResult(operator === "-" ? -number : number / 100);
}

/**
 * Addition as Excel does it: a sum that is nothing but the terms' binary noise is 0.
 * Source: learn.microsoft.com, "Floating-point arithmetic may give inaccurate results in Excel" (1*(.5-.4-.1) against .5-.4-.1).
 */
export function addNumbers(a: number, b: number): number {
  const sum = a + b;
  return sum !== 0 && Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * NOISE ? 0 : sum;
}

const NOISE = 2 ** -48;

const COMPARISONS: ReadonlyMap<BinaryOperator, (order: number) => boolean> = new Map([
  ["=", (order: number) => order === 0],
  ["<>", (order: number) => order !== 0],
  ["<", (order: number) => order < 0],
  ["<=", (order: number) => order <= 0],
  [">", (order: number) => order > 0],
  [">=", (order: number) => order >= 0],
]);

function joinTexts(left: Scalar, right: Scalar, settings: FormulaSettings): Scalar {
  const a = toText(left, settings);
  if (isError(a)) return a;
  const b = toText(right, settings);
  if (isError(b)) return b;
  return a.length + b.length > MAXIMUM_TEXT ? cellError("#VALUE!") : a + b;
}

const MAXIMUM_TEXT = 32_767;

function calculateNumbers(operator: BinaryOperator, a: number, b: number): Scalar {
  if (operator === "+") return numberResult(addNumbers(a, b));
  if (operator === "-") return numberResult(addNumbers(a, -b));
  if (operator === "*") return numberResult(a * b);
  if (operator === "/") return b === 0 ? cellError("#DIV/0!") : numberResult(a / b);
  if (a === 0 && b <= 0) return cellError(b === 0 ? "#NUM!" : "#DIV/0!");
  return numberResult(a ** b);
}
