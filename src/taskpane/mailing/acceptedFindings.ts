import { acceptanceOf, type Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/Finding";
import { readStoredState } from "../../domain/findings/storedState";
import type { Reviewed } from "../state/PaneState";

/** A finding that somebody has called right, with who and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** The accepted findings of a review with their acceptances, in the review's order. */
export function acceptedFindings({ snapshot, review }: Reviewed): readonly AcceptedFinding[] {
  const { acceptances } = readStoredState(snapshot.storedState);
  return review.findings.flatMap((finding) => {
    const acceptance = acceptanceOf(finding, acceptances);
    return acceptance === null ? [] : [{ finding, acceptance }];
  });
}
