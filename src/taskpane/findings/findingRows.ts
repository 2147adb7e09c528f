import type { Finding, Severity } from "../../domain/findings/Finding";
import type { PaneState } from "../state/PaneState";
import { isAtLeast, mostCertainFirst } from "./openFindings";

/** One line of the list: a heading over a severity and sheet, or a finding with its place among the findings shown. */
export type FindingRow =
  | { readonly kind: "severity"; readonly severity: Severity; readonly count: number }
  | { readonly kind: "sheet"; readonly severity: Severity; readonly sheet: string; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding; readonly isAccepted: boolean; readonly position: number };

/** What the list is made from. */
export interface FindingSelection {
  readonly findings: readonly Finding[];
  readonly accepted: ReadonlySet<string>;
  readonly filter: PaneState["filter"];
  readonly showFrom: Severity;
  /** The sentence that the search looks in. */
  readonly sentence: (finding: Finding) => string;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings that the filter lets through, in the review's order. */
export function selectFindings(selection: FindingSelection): readonly Finding[] {
  const sought = selection.filter.search.trim().toLocaleLowerCase();
  return selection.findings.filter(
    (finding) => isChosen(finding, selection) && (sought === "" || searchedText(finding, selection).includes(sought)),
  );
}

/** The list's lines: findings under their severity and, where there are several sheets, under their sheet; the most certain first. */
export function findingRows(selection: FindingSelection): readonly FindingRow[] {
  const chosen = mostCertainFirst(selectFindings(selection));
  const rows: FindingRow[] = [];
  let position = 0;
  for (const severity of SEVERITIES) {
    const ofSeverity = chosen.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    rows.push({ kind: "severity", severity, count: ofSeverity.length });
    const sheets = groupBySheet(ofSeverity);
    for (const [sheet, findings] of sheets) {
      if (sheet !== "") rows.push({ kind: "sheet", severity, sheet, count: findings.length });
      for (const finding of findings) {
        position += 1;
        rows.push({ kind: "finding", finding, isAccepted: selection.accepted.has(finding.id), position });
      }
    }
  }
  return rows;
}

function groupBySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet ?? "";
    const group = groups.get(sheet);
    if (group === undefined) groups.set(sheet, [finding]);
    else group.push(finding);
  }
  return groups;
}

function isChosen(finding: Finding, { filter, accepted, showFrom }: FindingSelection): boolean {
  const isAccepted = accepted.has(finding.id);
  if (filter.show === "all") return true;
  if (filter.show === "accepted") return isAccepted;
  if (isAccepted) return false;
  return filter.show === "open" ? isAtLeast(finding.severity, showFrom) : finding.severity === filter.show;
}

function searchedText(finding: Finding, selection: FindingSelection): string {
  return `${selection.sentence(finding)} ${finding.cells[0]?.sheet ?? ""}`.toLocaleLowerCase();
}
