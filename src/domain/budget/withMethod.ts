import type { StoredMethod } from "../findings/StoredForecast";

/** The choices with one replaced or added: one choice for each label of each table. */
export function withMethod(methods: readonly StoredMethod[], choice: StoredMethod): readonly StoredMethod[] {
  return [...methods.filter(({ label, table }) => label !== choice.label || table !== choice.table), choice];
}
