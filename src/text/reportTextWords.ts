import { reportTextEn } from "./en/reportText";
import type { Language } from "./Messages";
import { reportTextSv, type ReportTextText } from "./sv/reportText";

/** The words of the view of the report's text in the reader's language; loaded with the view. */
export function reportTextWords(language: Language): ReportTextText {
  return language === "sv" ? reportTextSv : reportTextEn;
}
