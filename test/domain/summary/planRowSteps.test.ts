import fc from "fast-check";
import { increasingSubsequence } from "../../../src/domain/summary/increasingSubsequence";
import { planRowSteps } from "../../../src/domain/summary/planRowSteps";
import type { RowSteps } from "../../../src/domain/summary/planRowSteps";

/** Carries the steps out on a list of rows, each named by what it holds. */
function carryOut(rows: readonly string[], steps: RowSteps): string[] {
  const result = [...rows];
  for (const { row, count } of steps.deletions) result.splice(row, count);
  for (const { row, count } of steps.insertions) {
    while (result.length < row) result.push("");
    result.splice(row, 0, ...Array.from({ length: count }, () => "new"));
  }
  return result;
}

function standing(rows: readonly string[]) {
  return rows.flatMap((key, row) => (key.startsWith("k") ? [{ key, row }] : []));
}

describe("planRowSteps", () => {
  it.each([
    { stands: [], wanted: ["a", "b"], deletions: [], insertions: [{ row: 0, count: 2 }] },
    { stands: ["a", "b", "c"], wanted: ["a", "c"], deletions: [{ row: 1, count: 1 }], insertions: [] },
    { stands: ["a", "c"], wanted: ["a", "b", "c"], deletions: [], insertions: [{ row: 1, count: 1 }] },
    { stands: ["a", "b"], wanted: ["b", "a"], deletions: [{ row: 0, count: 1 }], insertions: [{ row: 1, count: 1 }] },
  ])("[S1] turns $stands into $wanted", ({ stands, wanted, deletions, insertions }) => {
    const steps = planRowSteps(
      stands.map((key, row) => ({ key, row })),
      wanted,
    );
    expect(steps.deletions).toEqual(deletions);
    expect(steps.insertions).toEqual(insertions);
  });

  it("[S2] keeps a row that the user wrote beside, without its key", () => {
    const steps = planRowSteps([{ key: "ka", row: 0 }, { key: "kb", row: 1 }, { key: "kc", row: 2 }], ["ka", "kx", "kc"], new Set([1]));
    expect(steps.deletions).toEqual([]);
    expect(steps.releasedRows).toEqual([2]);
    expect(steps.rowOf).toEqual(new Map([["ka", 0], ["kx", 1], ["kc", 3]]));
  });

  it("[S1] leaves every wanted key where it says, the user's rows in their order, and does nothing the second time", () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 16 }).map((ids) => ids.map((id) => `k${String(id)}`));
    fc.assert(
      fc.property(keys, keys, fc.array(fc.boolean(), { maxLength: 20 }), (before, wanted, gaps) => {
        const rows = before.flatMap((key, index) => (gaps[index] === true ? [`user${String(index)}`, key] : [key]));
        const steps = planRowSteps(standing(rows), wanted);
        const after = carryOut(rows, steps);
        for (const [key, row] of steps.rowOf) expect([key, "new"]).toContain(after[row]);
        expect([...steps.rowOf.keys()]).toEqual(wanted);
        const places = [...steps.rowOf.values()];
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(after.filter((row) => row.startsWith("user"))).toEqual(rows.filter((row) => row.startsWith("user")));
        const again = planRowSteps([...steps.rowOf].map(([key, row]) => ({ key, row })), wanted);
        expect([again.deletions, again.insertions]).toEqual([[], []]);
        expect([...again.rowOf]).toEqual([...steps.rowOf]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("increasingSubsequence", () => {
  it("[S1] finds a longest run that is in order", () => {
    expect(increasingSubsequence([1, 5, 2, 3])).toEqual([0, 2, 3]);
    expect(increasingSubsequence([])).toEqual([]);
    expect(increasingSubsequence([3, 2, 1])).toHaveLength(1);
  });
});
