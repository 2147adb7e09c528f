import type { Finding } from "../../../src/domain/findings/Finding";
import { acceptanceOf, acceptedFindings, acceptFinding } from "../../../src/domain/findings/acceptance";
import { allRules } from "../../../src/domain/findings/allRules";
import { findingPlace, identifyFindings } from "../../../src/domain/findings/identifyFindings";
import { orderFindings } from "../../../src/domain/findings/orderFindings";
import type { FindingDraft } from "../../../src/domain/findings/Rule";
import { RULE_CODES } from "../../../src/domain/findings/RuleCode";

function draft(more: Partial<FindingDraft> = {}): FindingDraft {
  return {
    rule: "column-total",
    severity: "error",
    cells: [{ sheet: "Drift", row: 9, column: 2 }],
    expected: 100,
    actual: 90,
    difference: -10,
    figureKind: "tkr",
    diagnosis: null,
    evidence: [],
    statement: { code: "totalDiffers", label: "Totalt", header: "Utfall" },
    span: null,
    ...more,
  };
}

function identified(...drafts: readonly FindingDraft[]): readonly Finding[] {
  return identifyFindings(drafts);
}

function only(...drafts: readonly FindingDraft[]): Finding {
  return identified(...drafts)[0]!;
}

const GROUNDS = { reason: "Avstämt mot huvudboken", signature: "EK", time: "2026-11-22T09:30:00Z" };

describe("findings", () => {
  it("[R8] keep their id when rows and sheets move, and change it with the figures and the words", () => {
    const first = only(draft());
    expect(only(draft({ cells: [{ sheet: "Drift (2)", row: 40, column: 5 }] })).id).toBe(first.id);
    expect(only(draft({ actual: 91 })).id).not.toBe(first.id);
    expect(only(draft({ statement: { code: "totalDiffers", label: "Summa", header: "Utfall" } })).id).not.toBe(first.id);
  });

  it("[R8] that say the same twice are told apart by number", () => {
    const ids = identified(draft(), draft()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toBe(`${ids[0] ?? ""}-2`);
  });

  it("[R9] stand by severity, then by the amount at stake in kronor, then by place", () => {
    const findings = identified(
      draft({ severity: "warning", difference: 5000 }),
      draft({ difference: 48 }),
      draft({ difference: 2, figureKind: "mkr" }),
      draft({ difference: 48, cells: [{ sheet: "Drift", row: 3, column: 2 }] }),
      draft({ severity: "info", difference: null }),
    );
    const ordered = orderFindings(findings);
    expect(ordered.map(({ severity, difference }) => [severity, difference])).toEqual([["error", 2], ["error", 48], ["error", 48], ["warning", 5000], ["info", null]]);
    expect(ordered[1]?.cells[0]?.row).toBe(3);
  });

  it("[R60] accepted for this figure fall open again when the figure changes", () => {
    const finding = only(draft());
    const acceptance = acceptFinding(finding, { ...GROUNDS, scope: "thisFigure" });
    expect(acceptedFindings([finding], [acceptance])).toEqual([finding.id]);
    expect(acceptedFindings([only(draft({ actual: 80 }))], [acceptance])).toEqual([]);
  });

  it("[R60] accepted tills vidare stay accepted at that place for that rule, whatever the figures", () => {
    const finding = only(draft());
    const acceptance = acceptFinding(finding, { ...GROUNDS, scope: "untilFurtherNotice" });
    const changed = only(draft({ actual: 80, cells: [{ sheet: "Drift", row: 30, column: 2 }] }));
    expect(acceptanceOf(changed, [acceptance])).toBe(acceptance);
    expect(acceptanceOf(only(draft({ rule: "subtotal" })), [acceptance])).toBeNull();
    expect(acceptanceOf(only(draft({ cells: [{ sheet: "Annat", row: 9, column: 2 }] })), [acceptance])).toBeNull();
    expect(findingPlace(finding)).not.toBe(finding.id);
  });

  it("[R64] every rule has a number of its own and a name of the contract", () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    for (const { code } of allRules) expect(RULE_CODES).toContain(code);
  });
});
