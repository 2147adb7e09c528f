import type { StoredMethod } from "../findings/StoredForecast";
import { isSameChoice } from "./isSameChoice";

/** The choices with one replaced or added: one choice for each row, or for each label, of each table. */
export function withMethod(methods: readonly StoredMethod[], choice: StoredMethod): readonly StoredMethod[] {
  return [...methods.filter((other) => !isSameChoice(other, choice)), choice];
}
