import { certaintyOf } from "../../domain/findings/certaintyOf";
import type { Finding, Severity } from "../../domain/findings/Finding";
import type { WorkbookReview } from "../../domain/Review";
import type { PaneState } from "../state/PaneState";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Whether a severity is at least as grave as the mildest one that is shown. */
export function isAtLeast(severity: Severity, mildest: Severity): boolean {
  return WEIGHT[severity] >= WEIGHT[mildest];
}

/** Findings by severity and, within it, the most certain first; equally certain ones keep the review's order, the largest amount first. */
export function mostCertainFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || certaintyOf(b) - certaintyOf(a));
}

/** What still needs a human eye: errors and warnings that nobody has accepted, the most certain first. */
export function openFindings(review: WorkbookReview): readonly Finding[] {
  const accepted = new Set(review.accepted);
  return mostCertainFirst(review.findings.filter(({ id, severity }) => isAtLeast(severity, "warning") && !accepted.has(id)));
}

/** How many findings are open; 0 where nothing has been reviewed yet. */
export function countOpen(state: PaneState): number {
  return state.reviewed === null ? 0 : openFindings(state.reviewed.review).length;
}
