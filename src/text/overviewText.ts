import { overviewEn } from "./en/overview";
import type { Language } from "./Messages";
import { overviewSv, type OverviewText } from "./sv/overview";

/** The words of the overview in the reader's language; loaded with the view. */
export function overviewText(language: Language): OverviewText {
  return language === "sv" ? overviewSv : overviewEn;
}
