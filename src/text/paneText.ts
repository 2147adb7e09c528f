import { paneEn } from "./en/pane";
import type { Language } from "./Messages";
import { paneSv, type PaneText } from "./sv/pane";

const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { sv: paneSv, en: paneEn };

/** The pane's words in the reader's language. */
export function paneText(language: Language): PaneText {
  return PANE_TEXTS[language];
}
