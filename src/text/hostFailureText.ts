import type { HostFailureCode } from "../host/HostFailure";
import { failuresEn } from "./en/failures";
import type { Language } from "./Messages";
import { failuresSv } from "./sv/failures";

/** What happened, and what the user can do about it. */
export interface FailureText {
  readonly sentence: string;
  readonly nextStep: string;
}

/** The words for a host's refusal. */
export function hostFailureText(code: HostFailureCode, language: Language): FailureText {
  return language === "sv" ? failuresSv[code] : failuresEn[code];
}
