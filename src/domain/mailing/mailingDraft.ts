import type { FindingDraft } from "../findings/Rule";
import type { Severity, TextSpan } from "../findings/Finding";
import type { RuleCode } from "../findings/RuleCode";
import type { CellAddress } from "../workbook/CellAddress";
import type { MailingStatement } from "./MailingStatement";

/** A finding of the mailing checks: a place and what stands there, without figures to compare. */
export function mailingDraft(
  rule: RuleCode,
  severity: Severity,
  cells: readonly CellAddress[],
  statement: MailingStatement,
  span: TextSpan | null = null,
): FindingDraft {
  return { rule, severity, cells, expected: null, actual: null, difference: null, figureKind: "none", diagnosis: null, evidence: [], statement, span };
}
