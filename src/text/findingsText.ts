import { findingsEn } from "./en/findings";
import type { Language } from "./Messages";
import { findingsSv, type FindingsText } from "./sv/findings";

/** The words of the view of findings and questions in the reader's language; loaded with the view. */
export function findingsText(language: Language): FindingsText {
  return language === "sv" ? findingsSv : findingsEn;
}
