import type { StoredMethod } from "../findings/StoredForecast";

/** For which rows a choice holds. */
export type ChoicePlace = Pick<StoredMethod, "label" | "table" | "occurrence">;

/** Whether two choices are for the same rows. */
export function isSameChoice(a: ChoicePlace, b: ChoicePlace): boolean {
  return a.label === b.label && a.table === b.table && a.occurrence === b.occurrence;
}
