import type { RuleCode } from "../domain/findings/RuleCode";
import { ruleNamesEn } from "./en/ruleNames";
import type { Language } from "./Messages";
import { ruleNamesSv } from "./sv/ruleNames";

/** A rule's name in the reader's language. */
export function ruleName(rule: RuleCode, language: Language): string {
  return language === "sv" ? ruleNamesSv[rule] : ruleNamesEn[rule];
}
