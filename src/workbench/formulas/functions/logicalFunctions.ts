import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { toLogical } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import { isError, type Operand, type Scalar } from "../Operand";
import { forEachScalar } from "../readOperand";

/** The truth values of all arguments: texts and empty cells in ranges are passed over; no truth value at all is #VALUE!. */
function collectLogicals(call: CallArguments): boolean[] | CellError {
  const logicals: boolean[] = [];
  const failures: CellError[] = [];
  for (const operand of call.operands) {
    forEachScalar(operand ?? false, (value, isDirect) => {
      const logical = logicalOf(value, isDirect);
      if (isError(logical)) failures.push(logical);
      else if (logical !== null) logicals.push(logical);
    });
  }
  return failures[0] ?? (logicals.length === 0 ? cellError("#VALUE!") : logicals);
}

function logicalOf(value: Scalar, isDirect: boolean): boolean | CellError | null {
  const isPassedOver = !isDirect && (value === null || typeof value === "string");
  return isPassedOver ? null : toLogical(value);
}

function ofLogicals(name: string, decide: (logicals: readonly boolean[]) => boolean): FunctionDefinition {
  const compute = (call: CallArguments): Operand => {
    const logicals = collectLogicals(call);
    return isError(logicals) ? logicals : decide(logicals);
  };
  return defineFunction(name, [1, MANY], ["range"], compute);
}

/** Functions of truth values that look at all their arguments. */
export const LOGICAL_FUNCTIONS: readonly FunctionDefinition[] = [
  ofLogicals("AND", (logicals) => logicals.every(Boolean)),
  ofLogicals("OR", (logicals) => logicals.some(Boolean)),
  ofLogicals("XOR", (logicals) => logicals.filter(Boolean).length % 2 === 1),
  defineFunction("NOT", [1, 1], ["one"], (call) => !call.logical(0)),
  defineFunction("TRUE", [0, 0], [], () => true),
  defineFunction("FALSE", [0, 0], [], () => false),
];
