import { rowForecastEn } from "./en/rowForecast";
import type { Language } from "./Messages";
import { rowForecastSv, type RowForecastText } from "./sv/rowForecast";

/** The words of one row's forecast in the reader's language, under a name of their own. */
export function rowForecastText(language: Language): { readonly rowForecast: RowForecastText } {
  return { rowForecast: language === "sv" ? rowForecastSv : rowForecastEn };
}
