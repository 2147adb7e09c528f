import type { Language } from "../text/Messages";

/** A moment as hours and minutes on the reader's clock. */
export function timeOfDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
}
