import { forecastViewEn } from "./en/forecastView";
import type { Language } from "./Messages";
import { forecastViewSv, type ForecastViewText } from "./sv/forecastView";

/** The words of the forecast view in the reader's language; loaded with the view. */
export function forecastViewText(language: Language): ForecastViewText {
  return language === "sv" ? forecastViewSv : forecastViewEn;
}
