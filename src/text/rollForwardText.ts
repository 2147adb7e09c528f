import { rollForwardEn } from "./en/rollForward";
import type { Language } from "./Messages";
import { rollForwardSv, type RollForwardText } from "./sv/rollForward";

/** The words of the step to a new month in the reader's language; loaded when it is opened. */
export function rollForwardText(language: Language): RollForwardText {
  return language === "sv" ? rollForwardSv : rollForwardEn;
}
