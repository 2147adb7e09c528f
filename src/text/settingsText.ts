import { settingsEn } from "./en/settings";
import type { Language } from "./Messages";
import { settingsSv, type SettingsText } from "./sv/settings";

/** The words of the settings in the reader's language; loaded with the view. */
export function settingsText(language: Language): SettingsText {
  return language === "sv" ? settingsSv : settingsEn;
}
