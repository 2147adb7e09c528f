import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { numberResult } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import { to15Digits } from "../numberText";
import { isError, type ArrayValue, type Operand, type Scalar } from "../Operand";
import { asGrid, toArray } from "../readOperand";

type Rounding = (value: number) => number;

/**
 * A number rounded at a decimal, on the decimal digits that a person sees and not on the binary ones.
 *
 * | value | digits | half away from zero |
 * | --- | --- | --- |
 * | 1.005 | 2 | 1.01 |
 * | -2.5 | 0 | -3 |
 * | 1250 | -2 | 1300 |
 */
export function roundAt(value: number, digits: number, rounding: Rounding = Math.round): number {
  const places = Math.trunc(digits);
  if (places > 15 || !Number.isFinite(value)) return value;
  const shifted = rounding(shiftDecimal(to15Digits(Math.abs(value)), places));
  return value < 0 ? -shiftDecimal(shifted, -places) : shiftDecimal(shifted, -places);
}

/** Moves the decimal point in the number's text, which is exact where multiplying by a power of ten is not. */
function shiftDecimal(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function rounding(name: string, how: Rounding, minimum = 2): FunctionDefinition {
  return defineFunction(name, [minimum, 2], ["one"], (call) => numberResult(roundAt(call.number(0), call.number(1), how)));
}

function ofNumber(name: string, compute: (value: number) => number | CellError): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => {
    const result = compute(call.number(0));
    return isError(result) ? result : numberResult(result);
  });
}

function ofNumbers(name: string, compute: (a: number, b: number) => number | CellError): FunctionDefinition {
  return defineFunction(name, [2, 2], ["one"], (call) => {
    const result = compute(call.number(0), call.number(1));
    return isError(result) ? result : numberResult(result);
  });
}

function modulo(value: number, divisor: number): number | CellError {
  if (divisor === 0) return cellError("#DIV/0!");
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(value) * 2 ** -48 ? 0 : rest;
}

function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent <= 0) return cellError(exponent === 0 ? "#NUM!" : "#DIV/0!");
  return base ** exponent;
}

/** CEILING and FLOOR: to the next multiple; a positive number with a negative step is #NUM!. */
function toMultiple(how: Rounding): (value: number, step: number) => number | CellError {
  return (value, step) => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) return cellError("#NUM!");
    return to15Digits(how(to15Digits(value / step)) * step);
  };
}

/** Sum over all places of the product of the arrays; texts count as 0, another size than the first's is #VALUE!. */
function sumProduct(call: CallArguments): Operand {
  const grids = call.operands.map((operand) => toArray(operand ?? null));
  const [first] = grids;
  if (first === undefined) return cellError("#VALUE!");
  const sizes = call.operands.map((operand) => asGrid(operand ?? null));
  if (sizes.some((size) => size.rows !== sizes[0]?.rows || size.columns !== sizes[0].columns)) return cellError("#VALUE!");
  let sum = 0;
  for (let place = 0; place < first.values.length; place += 1) {
    const product = productAt(grids, place);
    if (typeof product !== "number") return product;
    sum += product;
  }
  return numberResult(sum);
}

function productAt(grids: readonly ArrayValue[], place: number): number | CellError {
  let product = 1;
  for (const grid of grids) {
    const value: Scalar = grid.values[place] ?? null;
    if (isError(value)) return value;
    product *= typeof value === "number" ? value : 0;
  }
  return product;
}

/** Arithmetic on single numbers, and SUMPRODUCT. */
export const MATH_FUNCTIONS: readonly FunctionDefinition[] = [
  rounding("ROUND", Math.round),
  rounding("ROUNDUP", Math.ceil),
  rounding("ROUNDDOWN", Math.floor),
  rounding("TRUNC", Math.floor, 1),
  ofNumber("ABS", Math.abs),
  ofNumber("INT", (value) => Math.floor(to15Digits(value))),
  ofNumber("SIGN", Math.sign),
  ofNumber("SQRT", (value) => (value < 0 ? cellError("#NUM!") : Math.sqrt(value))),
  ofNumber("EXP", Math.exp),
  ofNumber("LN", (value) => (value <= 0 ? cellError("#NUM!") : Math.log(value))),
  ofNumber("LOG10", (value) => (value <= 0 ? cellError("#NUM!") : Math.log10(value))),
  ofNumber("EVEN", (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ofNumber("ODD", (value) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1)),
  ofNumbers("MOD", modulo),
  ofNumbers("POWER", power),
  ofNumbers("QUOTIENT", (a, b) => (b === 0 ? cellError("#DIV/0!") : Math.trunc(a / b))),
  ofNumbers("MROUND", (value, step) => {
    if (step === 0) return 0;
    return value * step < 0 ? cellError("#NUM!") : to15Digits(roundAt(value / step, 0) * step);
  }),
  ofNumbers("CEILING", toMultiple(Math.ceil)),
  ofNumbers("FLOOR", toMultiple(Math.floor)),
  defineFunction("PI", [0, 0], [], () => Math.PI),
  defineFunction("SUMPRODUCT", [1, MANY], ["array"], sumProduct),
];
