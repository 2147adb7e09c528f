import type { ChoicePlace } from "../../domain/budget/isSameChoice";
import type { StoredForecast, StoredMethod } from "../../domain/findings/StoredForecast";
import type { Period } from "../../domain/recognition/Period";
import type { ForecastEdit } from "./editForecasts";
import { keepInWorkbook } from "./keepInWorkbook";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";

/** Each says whether the workbook took it. */
export interface ForecastActions {
  /** Keeps an earlier report's forecasts and reviews again with them. */
  readonly keepForecasts: (forecasts: readonly StoredForecast[]) => Promise<boolean>;
  /** Takes the forecasts of one earlier report out again and reviews without them. */
  readonly dropForecasts: (period: Period) => Promise<boolean>;
  /** Keeps the forecast method of a row or table, with what is put on top of it, and reviews again with it. */
  readonly chooseMethod: (choice: StoredMethod) => Promise<boolean>;
  /** Takes such a choice back: the forecast is again the one that the workbook states. */
  readonly withdrawMethod: (choice: ChoicePlace) => Promise<boolean>;
}

/** The actions on what the workbook keeps about forecasts. */
export function createForecastActions(store: PaneStore, dependencies: PaneDependencies, { review }: Pick<ReviewActions, "review">): ForecastActions {
  async function edit(change: ForecastEdit): Promise<boolean> {
    const isKept = await keepInWorkbook(store, dependencies, { kind: "forecast", edit: change });
    if (isKept) await review();
    return isKept;
  }
  return {
    keepForecasts: (forecasts) => edit({ kind: "forecasts", forecasts }),
    dropForecasts: (period) => edit({ kind: "dropForecasts", period }),
    chooseMethod: (choice) => edit({ kind: "method", choice }),
    withdrawMethod: (choice) => edit({ kind: "withdrawMethod", choice }),
  };
}
