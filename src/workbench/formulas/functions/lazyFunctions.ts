import { cellError } from "../../model/CellScalar";
import { toLogical, toNumber } from "../coercion";
import { compareScalars } from "../compareScalars";
import type { EvaluationFrame, Evaluator } from "../Evaluator";
import type { Expression } from "../Expression";
import { mapElements } from "../mapElements";
import { ArrayValue, isError, type Operand, type Scalar } from "../Operand";

/** A function that decides itself which of its arguments are calculated. */
export type LazyFunction = (evaluator: Evaluator, parts: readonly (Expression | null)[], frame: EvaluationFrame) => Operand;

/** The lazy function of a name in capitals. */
export function findLazyFunction(name: string): LazyFunction | undefined {
  return LAZY_FUNCTIONS.get(name);
}

function evaluatePart(evaluator: Evaluator, part: Expression | null | undefined, frame: EvaluationFrame, whenLeftOut: Scalar): Operand {
  if (part === undefined) return whenLeftOut;
  return part === null ? 0 : evaluator.evaluate(part, frame);
}

/** Asks for the deciding value; where that is an array, decides once per element. */
function decide(
  evaluator: Evaluator,
  part: Expression | null | undefined,
  frame: EvaluationFrame,
  branch: (decision: Scalar) => Operand,
): Operand {
  const decision = evaluator.elements(evaluatePart(evaluator, part, frame, false), frame);
  if (!(decision instanceof ArrayValue)) return branch(decision);
  const branches = decision.values.map((one) => evaluator.elements(branch(one), frame));
  const arrays = branches.filter((one) => one instanceof ArrayValue);
  return mapElements([decision, ...arrays], (row, column) => {
    const chosen = branches[Math.min(row, decision.rows - 1) * decision.columns + Math.min(column, decision.columns - 1)] ?? null;
    return chosen instanceof ArrayValue
      ? chosen.at(Math.min(row, chosen.rows - 1), Math.min(column, chosen.columns - 1))
      : chosen;
  });
}

/** Remembers what an argument gave, so that deciding per element calculates it once. */
function once(evaluator: Evaluator, part: Expression | null | undefined, frame: EvaluationFrame, whenLeftOut: Scalar): () => Operand {
  let known: { readonly operand: Operand } | undefined;
  return () => (known ??= { operand: evaluatePart(evaluator, part, frame, whenLeftOut) }).operand;
}

const computeIf: LazyFunction = (evaluator, parts, frame) => {
  if (parts.length < 2 || parts.length > 3) return cellError("#VALUE!");
  const whenTrue = once(evaluator, parts[1], frame, true);
  const whenFalse = once(evaluator, parts[2], frame, false);
  return decide(evaluator, parts[0], frame, (condition) => {
    const holds = toLogical(condition);
    if (isError(holds)) return holds;
    return holds ? whenTrue() : whenFalse();
  });
};

function computeIfError(catches: (value: Scalar) => boolean): LazyFunction {
  return (evaluator, parts, frame) => {
    if (parts.length !== 2) return cellError("#VALUE!");
    const fallback = once(evaluator, parts[1], frame, 0);
    return decide(evaluator, parts[0], frame, (value) => (catches(value) ? fallback() : value ?? 0));
  };
}

const computeIfs: LazyFunction = (evaluator, parts, frame) => {
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const holds = toLogical(evaluator.single(evaluatePart(evaluator, parts[index], frame, false), frame));
    if (isError(holds)) return holds;
    if (holds) return evaluatePart(evaluator, parts[index + 1], frame, 0);
  }
  return cellError(parts.length % 2 === 0 ? "#N/A" : "#VALUE!");
};

const computeSwitch: LazyFunction = (evaluator, parts, frame) => {
  const wanted = evaluator.single(evaluatePart(evaluator, parts[0], frame, 0), frame);
  if (isError(wanted)) return wanted;
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const candidate = evaluator.single(evaluatePart(evaluator, parts[index], frame, 0), frame);
    if (isError(candidate)) return candidate;
    if (compareScalars(wanted, candidate) === 0) return evaluatePart(evaluator, parts[index + 1], frame, 0);
  }
  return parts.length % 2 === 0 ? evaluatePart(evaluator, parts.at(-1), frame, 0) : cellError("#N/A");
};

const computeChoose: LazyFunction = (evaluator, parts, frame) =>
  decide(evaluator, parts[0], frame, (chosen) => {
    const index = toNumber(chosen, evaluator.settings);
    if (isError(index)) return index;
    const position = Math.trunc(index);
    if (position < 1 || position >= parts.length) return cellError("#VALUE!");
    return evaluatePart(evaluator, parts[position], frame, 0);
  });

const LAZY_FUNCTIONS: ReadonlyMap<string, LazyFunction> = new Map([
  ["IF", computeIf],
  ["IFERROR", computeIfError(isError)],
  ["IFNA", computeIfError((value) => isError(value) && value.error === "#N/A")],
  ["IFS", computeIfs],
  ["SWITCH", computeSwitch],
  ["CHOOSE", computeChoose],
]);
