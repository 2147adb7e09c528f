import { isSameChoice, type ChoicePlace } from "../../domain/budget/isSameChoice";
import { withMethod } from "../../domain/budget/withMethod";
import { withForecasts } from "../../domain/comparison/forecastsToKeep";
import type { StoredForecast, StoredMethod } from "../../domain/findings/StoredForecast";
import type { StoredState } from "../../domain/findings/storedState";
import type { Period } from "../../domain/recognition/Period";

/** One change of what the workbook keeps about forecasts. */
export type ForecastEdit =
  /** An earlier report's forecasts, in place of those kept of its month. */
  | { readonly kind: "forecasts"; readonly forecasts: readonly StoredForecast[] }
  | { readonly kind: "dropForecasts"; readonly period: Period }
  | { readonly kind: "method"; readonly choice: StoredMethod }
  | { readonly kind: "withdrawMethod"; readonly choice: ChoicePlace };

/** The state after such a change. */
export function editForecasts(state: StoredState, edit: ForecastEdit): StoredState {
  switch (edit.kind) {
    case "forecasts":
      return { ...state, forecasts: withForecasts(state.forecasts, edit.forecasts) };
    case "dropForecasts":
      return { ...state, forecasts: state.forecasts.filter(({ period }) => period.year !== edit.period.year || period.months !== edit.period.months) };
    case "method":
      return { ...state, methods: withMethod(state.methods, edit.choice) };
    case "withdrawMethod":
      return { ...state, methods: state.methods.filter((other) => !isSameChoice(other, edit.choice)) };
  }
}
