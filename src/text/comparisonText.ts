import { comparisonEn } from "./en/comparison";
import type { Language } from "./Messages";
import { comparisonSv, type ComparisonText } from "./sv/comparison";

/** The words of the comparison with last month's workbook in the reader's language, under a name of their own. */
export function comparisonText(language: Language): { readonly comparison: ComparisonText } {
  return { comparison: language === "sv" ? comparisonSv : comparisonEn };
}
