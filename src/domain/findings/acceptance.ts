import type { Finding } from "./Finding";
import { findingPlace } from "./identifyFindings";
import type { RuleCode } from "./RuleCode";

/**
 * A user's word that a finding is right as it stands. Sv: godkännande.
 *
 * `thisFigure` holds while the finding says the same with the same amounts; `untilFurtherNotice` (tills vidare) for the rule at
 * that place whatever the amounts. Who and when are given in: the domain knows no clock and Excel tells no name.
 */
export interface Acceptance {
  readonly scope: "thisFigure" | "untilFurtherNotice";
  readonly finding: string;
  readonly rule: RuleCode;
  /** `findingPlace` of the finding when it was accepted. */
  readonly place: string;
  readonly reason: string;
  readonly signature: string;
  /** ISO 8601, as the caller's clock gave it. */
  readonly time: string;
}

/** Who accepts, when and why. */
export interface AcceptanceGrounds {
  readonly scope: Acceptance["scope"];
  readonly reason: string;
  readonly signature: string;
  readonly time: string;
}

/** Accepts a finding as it stands. */
export function acceptFinding(finding: Finding, grounds: AcceptanceGrounds): Acceptance {
  return { finding: finding.id, rule: finding.rule, place: findingPlace(finding), ...grounds };
}

/** The ids of the findings that are accepted, in the findings' order. */
export function acceptedFindings(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly string[] {
  return findings.filter((finding) => acceptanceOf(finding, acceptances) !== null).map(({ id }) => id);
}

/** The acceptance that covers a finding, the newest first; null where none does. */
export function acceptanceOf(finding: Finding, acceptances: readonly Acceptance[]): Acceptance | null {
  const place = findingPlace(finding);
  const covering = acceptances.filter((acceptance) =>
    acceptance.scope === "thisFigure"
      ? acceptance.finding === finding.id
      : acceptance.rule === finding.rule && acceptance.place === place,
  );
  return covering[covering.length - 1] ?? null;
}
