import type { CallArguments } from "./CallArguments";
import type { Operand } from "./Operand";

/**
 * How an argument is handed over.
 * - `one`: a single value; a range gives its cell in the formula's row or column, an array calls the function once per element
 * - `range`: as it stands, reference or array
 * - `array`: as it stands, and ranges inside it are calculated element by element (SUMPRODUCT)
 */
export type ParameterKind = "one" | "range" | "array";

/** A function of the formula language. */
export interface FunctionDefinition {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Kinds in order; the last `repeats` of them go on for further arguments. */
  readonly parameters: readonly ParameterKind[];
  readonly repeats: number;
  readonly isVolatile: boolean;
  readonly compute: (call: CallArguments) => Operand;
}

interface FunctionOptions {
  readonly repeats?: number;
  readonly isVolatile?: boolean;
}

/**
 * A function definition in one line.
 *
 * @param arity least and most number of arguments
 * @param parameters kinds in order; the last one goes on unless `repeats` says otherwise
 */
export function defineFunction(
  name: string,
  arity: readonly [number, number],
  parameters: readonly ParameterKind[],
  compute: (call: CallArguments) => Operand,
  options: FunctionOptions = {},
): FunctionDefinition {
  const { repeats = 1, isVolatile = false } = options;
  return { name, minimum: arity[0], maximum: arity[1], parameters, repeats, isVolatile, compute };
}

/** The kind of the argument at an index. */
export function parameterKind(definition: FunctionDefinition, index: number): ParameterKind {
  const { parameters, repeats } = definition;
  if (index < parameters.length) return parameters[index] ?? "one";
  return parameters[parameters.length - repeats + ((index - parameters.length) % repeats)] ?? "one";
}

/** Excel's limit of arguments. */
export const MANY = 255;
