import type { SummaryWords } from "../domain/summary/SummaryWords";
import { summaryEn } from "./en/summary";
import type { Language } from "./Messages";
import { summarySv } from "./sv/summary";

/** Every word of the two sheets in a language; `planSummary` takes it as a parameter. */
export function summaryWords(language: Language): SummaryWords {
  return language === "sv" ? summarySv : summaryEn;
}
