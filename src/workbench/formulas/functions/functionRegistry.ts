import type { FunctionDefinition } from "../FunctionDefinition";
import { CONDITIONAL_FUNCTIONS } from "./conditionalFunctions";
import { DATE_FUNCTIONS } from "./dateFunctions";
import { INFORMATION_FUNCTIONS } from "./informationFunctions";
import { LOGICAL_FUNCTIONS } from "./logicalFunctions";
import { LOOKUP_FUNCTIONS } from "./lookupFunctions";
import { MATH_FUNCTIONS } from "./mathFunctions";
import { REFERENCE_FUNCTIONS } from "./referenceFunctions";
import { STATISTICAL_FUNCTIONS } from "./statisticalFunctions";
import { SUBTOTAL_FUNCTIONS } from "./subtotalFunctions";
import { TEXT_FUNCTIONS } from "./textFunctions";

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    ...CONDITIONAL_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...INFORMATION_FUNCTIONS,
    ...LOGICAL_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    ...MATH_FUNCTIONS,
    ...REFERENCE_FUNCTIONS,
    ...STATISTICAL_FUNCTIONS,
    ...SUBTOTAL_FUNCTIONS,
    ...TEXT_FUNCTIONS,
  ].map((definition) => [definition.name, definition]),
);

/** The function of a name in capitals, undefined where the engine does not calculate it. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}
