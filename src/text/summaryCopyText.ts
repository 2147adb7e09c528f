import { summaryCopyEn } from "./en/summaryCopy";
import type { Language } from "./Messages";
import { summaryCopySv, type SummaryCopyText } from "./sv/summaryCopy";

/** The words of the copy with values in the reader's language; loaded with it. */
export function summaryCopyText(language: Language): SummaryCopyText {
  return language === "sv" ? summaryCopySv : summaryCopyEn;
}
