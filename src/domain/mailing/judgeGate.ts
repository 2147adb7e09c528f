import type { Finding } from "../findings/Finding";
import { RULE_CODES, type RuleCode } from "../findings/RuleCode";
import type { ReviewSettings } from "../findings/ReviewSettings";
import type { Gate, ReviewOptions } from "../Review";

/** Rules that need the workbook's file, which not every Excel hands over. */
const NEED_THE_FILE: readonly RuleCode[] = ["stale-calculation", "metadata"];

/** What is open (neither accepted nor merely worth knowing), and which rules were and were not tried in this run. */
export function judgeGate(findings: readonly Finding[], accepted: readonly string[], settings: ReviewSettings, { packageFacts }: ReviewOptions): Gate {
  const isTried = (rule: RuleCode): boolean =>
    (packageFacts !== null || !NEED_THE_FILE.includes(rule)) && (settings.explanationLimits.on || rule !== "missing-explanation");
  return {
    open: findings.filter((finding) => finding.severity !== "info" && !accepted.includes(finding.id)).length,
    checked: RULE_CODES.filter(isTried),
    notChecked: RULE_CODES.filter((rule) => !isTried(rule)),
  };
}
