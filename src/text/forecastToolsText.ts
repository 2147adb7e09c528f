import { forecastToolsEn } from "./en/forecastTools";
import type { Language } from "./Messages";
import { forecastToolsSv, type ForecastToolsText } from "./sv/forecastTools";

/** The words of the forecast view's tools in the reader's language. */
export function forecastToolsText(language: Language): ForecastToolsText {
  return language === "sv" ? forecastToolsSv : forecastToolsEn;
}
