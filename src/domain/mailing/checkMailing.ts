import type { FindingDraft } from "../findings/Rule";
import type { MailingContext } from "./MailingContext";
import { externalLinkFindings } from "./rules/externalLinkRule";
import { hiddenContentFindings } from "./rules/hiddenContentRule";
import { personalNumberFindings } from "./rules/personalNumberRule";
import { printAreaFindings } from "./rules/printAreaRule";
import { smallCountFindings } from "./rules/smallCountRule";
import { staleCalculationFindings } from "./rules/staleCalculationRule";
import { staleSummaryFindings } from "./rules/staleSummaryRule";

/** A check that looks at every cell breathes in between: it yields its own share done. */
type MailingCheck = (context: MailingContext) => Generator<number, readonly FindingDraft[]>;

/** The mailing checks in the order of their numbers (M10 to M16). */
const CHECKS: readonly MailingCheck[] = [
  personalNumberFindings,
  smallCountFindings,
  inOneSlice(hiddenContentFindings),
  externalLinkFindings,
  inOneSlice(staleCalculationFindings),
  inOneSlice(printAreaFindings),
  inOneSlice(staleSummaryFindings),
];

/** Looks for what should not leave the house with the workbook; yields the share done (0 to 1). */
export function* checkMailing(context: MailingContext): Generator<number, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  for (const [index, check] of CHECKS.entries()) {
    const work = check(context);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (index + step.value) / CHECKS.length;
    for (const draft of step.value) drafts.push(draft);
    yield (index + 1) / CHECKS.length;
  }
  return drafts;
}

function inOneSlice(check: (context: MailingContext) => readonly FindingDraft[]): MailingCheck {
  return function* (context) {
    yield 0;
    return check(context);
  };
}
