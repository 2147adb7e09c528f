import { cellError, ERROR_CODES } from "../../model/CellScalar";
import { defineFunction, type FunctionDefinition } from "../FunctionDefinition";
import { isError, ReferenceValue, type Scalar } from "../Operand";

function asks(name: string, holds: (value: Scalar) => boolean): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => holds(call.scalar(0)));
}

function isNotAvailable(value: Scalar): boolean {
  return isError(value) && value.error === "#N/A";
}

function parity(name: string, remainder: 0 | 1): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => Math.abs(call.whole(0)) % 2 === remainder);
}

/** N: numbers stay, TRUE is 1, errors stay, all else is 0. */
function numberOrZero(value: Scalar): Scalar {
  if (typeof value === "number" || isError(value)) return value;
  return value === true ? 1 : 0;
}

/** Questions about what a value is. */
export const INFORMATION_FUNCTIONS: readonly FunctionDefinition[] = [
  asks("ISNUMBER", (value) => typeof value === "number"),
  asks("ISTEXT", (value) => typeof value === "string"),
  asks("ISNONTEXT", (value) => typeof value !== "string"),
  asks("ISLOGICAL", (value) => typeof value === "boolean"),
  asks("ISBLANK", (value) => value === null),
  asks("ISERROR", isError),
  asks("ISERR", (value) => isError(value) && !isNotAvailable(value)),
  asks("ISNA", isNotAvailable),
  parity("ISEVEN", 0),
  parity("ISODD", 1),
  defineFunction("ISREF", [1, 1], ["range"], (call) => call.operand(0) instanceof ReferenceValue),
  defineFunction("NA", [0, 0], [], () => cellError("#N/A")),
  defineFunction("N", [1, 1], ["one"], (call) => numberOrZero(call.scalar(0))),
  defineFunction("T", [1, 1], ["one"], (call) => {
    const value = call.scalar(0);
    return typeof value === "string" || isError(value) ? value : "";
  }),
  defineFunction("ERROR.TYPE", [1, 1], ["one"], (call) => {
    const value = call.scalar(0);
    return isError(value) ? ERROR_CODES.indexOf(value.error) + 1 : cellError("#N/A");
  }),
];
