import type { FindingDraft } from "../findings/Rule";
import type { MailingContext } from "./MailingContext";
import { externalLinkFindings } from "./rules/externalLinkRule";
import { hiddenContentFindings } from "./rules/hiddenContentRule";
import { personalNumberFindings } from "./rules/personalNumberRule";
import { printAreaFindings } from "./rules/printAreaRule";
import { smallCountFindings } from "./rules/smallCountRule";
import { staleCalculationFindings } from "./rules/staleCalculationRule";
import { staleSummaryFindings } from "./rules/staleSummaryRule";

/** The mailing checks in the order of their numbers (M10 to M16). */
const CHECKS: readonly ((context: MailingContext) => readonly FindingDraft[])[] = [
  personalNumberFindings,
  smallCountFindings,
  hiddenContentFindings,
  externalLinkFindings,
  staleCalculationFindings,
  printAreaFindings,
  staleSummaryFindings,
];

/** Looks for what should not leave the house with the workbook; yields the share of the checks done (0 to 1). */
export function* checkMailing(context: MailingContext): Generator<number, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  for (const [index, check] of CHECKS.entries()) {
    drafts.push(...check(context));
    yield (index + 1) / CHECKS.length;
  }
  return drafts;
}
