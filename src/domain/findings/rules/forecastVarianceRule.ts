import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole } from "../../reconciliation/FigureTable";
import type { RowRule } from "../Rule";
import { differenceCandidates } from "./differenceCandidates";

/**
 * R11 `forecast-variance`: in each row the forecast's variance is the annual budget less the forecast, or the other way round,
 * whichever the table's own rows bear out. A table whose only forecast is taken for the previous one is held to that.
 *
 * | Årets budget | Årets prognos | Prognosavvikelse | |
 * | --- | --- | --- | --- |
 * | 21 742 | 20 942 | 800 | holds (budget − prognos) |
 * | 34 976 | 37 976 | −3 500 | broken: −3 000 is expected |
 */
export const forecastVarianceRule: RowRule = {
  id: "R11",
  code: "forecast-variance",
  kind: "rows",
  families: (figures) => {
    const stated = columnWithRole(figures, "forecast");
    const candidates = differenceCandidates({
      figures,
      rule: forecastVarianceRule,
      kind: "forecastVariance",
      result: columnWithRole(figures, "forecastVariance"),
      minuend: columnWithRole(figures, "annualBudget"),
      subtrahend: stated >= 0 ? stated : columnWithRole(figures, "previousForecast"),
    });
    const chosen = chooseFamily(figures, candidates);
    return chosen ? [chosen] : [];
  },
};
