import type { Finding } from "../domain/findings/Finding";
import { likelyCauseEn } from "./en/likelyCause";
import type { Language } from "./Messages";
import { likelyCauseSv } from "./sv/likelyCause";

/** The likely cause of a finding with its proof, as the end of a sentence; "" where none is known. */
export function likelyCause(finding: Finding, language: Language): string {
  return language === "sv" ? likelyCauseSv(finding) : likelyCauseEn(finding);
}
