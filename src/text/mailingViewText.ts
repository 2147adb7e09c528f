import { mailingViewEn } from "./en/mailingView";
import type { Language } from "./Messages";
import { mailingViewSv, type MailingViewText } from "./sv/mailingView";

/** The words of the mailing view in the reader's language; loaded with the view. */
export function mailingViewText(language: Language): MailingViewText {
  return language === "sv" ? mailingViewSv : mailingViewEn;
}
