import type { ForecastViewText } from "../sv/forecastView";

/** What the forecast view says in English. */
export const forecastViewEn: ForecastViewText = {
  forecast: {
    lead: "The forecast that stands in the workbook, with other ways to compute it beside.",
    unit: "Unit",
    methodLabel: "Compare with",
    result: "Forecast",
    byMethod: "Method",
    noMethod: "no method",
    noMethodHelp: "A dash means that the method lacks figures for the row.",
    variance: "Variance",
    none: "No table per unit with actual or forecast was found.",
    unknown: "–",
    notDerivable: "cannot be computed",
    previous: "Previous forecast",
    change: "Change",
    more: (n) => `Show ${String(n)} more`,
  },
};
