import { cellError, type CellError } from "../model/CellScalar";
import type { FormulaSettings } from "./FormulaWorkbook";
import { generalText, parseNumberText, separatorsOf } from "./numberText";
import { isError, type Scalar } from "./Operand";

/** A value where a number is needed: an empty cell is 0, TRUE is 1, a text is read as if typed, else #VALUE!. */
export function toNumber(value: Scalar, settings: FormulaSettings): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return parseNumberText(value, settings.locale) ?? cellError("#VALUE!");
  return value;
}

/** A value where a text is needed: numbers with the locale's decimal separator. */
export function toText(value: Scalar, settings: FormulaSettings): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return generalText(value, separatorsOf(settings.locale).decimal);
  if (typeof value === "boolean") return value ? trueWord(settings) : falseWord(settings);
  return value;
}

/** A value where a truth value is needed: numbers other than 0 are true, the words TRUE and FALSE are read, else #VALUE!. */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  if (word === "TRUE" || word === "SANT") return true;
  return word === "FALSE" || word === "FALSKT" ? false : cellError("#VALUE!");
}

/** A result of arithmetic as a cell keeps it: what is no number is #NUM!. */
export function numberResult(value: number): number | CellError {
  if (!Number.isFinite(value)) return cellError("#NUM!");
  return value === 0 ? 0 : value;
}

function trueWord(settings: FormulaSettings): string {
  return settings.locale.startsWith("sv") ? "SANT" : "TRUE";
}

function falseWord(settings: FormulaSettings): string {
  return settings.locale.startsWith("sv") ? "FALSKT" : "FALSE";
}
