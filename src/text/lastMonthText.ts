import { lastMonthEn } from "./en/lastMonth";
import type { Language } from "./Messages";
import { lastMonthSv, type LastMonthText } from "./sv/lastMonth";

/** The words about last month's workbook in the reader's language, under a name of their own. */
export function lastMonthText(language: Language): { readonly lastMonth: LastMonthText } {
  return { lastMonth: language === "sv" ? lastMonthSv : lastMonthEn };
}
