import { summaryColumnsEn } from "./en/summaryColumns";
import type { Language } from "./Messages";
import { summaryColumnsSv, type SummaryColumnsText } from "./sv/summaryColumns";

/** The words of the choice of columns in the reader's language; loaded with the settings. */
export function summaryColumnsText(language: Language): SummaryColumnsText {
  return language === "sv" ? summaryColumnsSv : summaryColumnsEn;
}
