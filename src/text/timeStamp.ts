import type { Language } from "./Messages";

/** A moment as date and time on the reader's clock: "2024-08-09 14:05" in Swedish, "9 August 2024, 14:05" in English. */
export function timeStamp(at: number, language: Language): string {
  return language === "sv"
    ? new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format(at)
    : new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(at).replace(" at ", ", ");
}
