import type { Finding } from "../../../src/domain/findings/Finding";
import { withoutWitnesses } from "../../../src/domain/findings/withoutWitnesses";

const finding = (rule: "row-variance" | "narrative-amount", rows: readonly number[], expected: number, actual: number): Finding => ({
  id: "",
  rule,
  severity: "error",
  cells: rows.map((row) => ({ sheet: "Drift", row, column: 3 })),
  expected,
  actual,
  difference: actual - expected,
  figureKind: "tkr",
  diagnosis: null,
  evidence: [],
  statement: { code: "valueMissing", label: "", header: "" },
  span: null,
});

describe("a sentence that is right about a wrong cell", () => {
  const wrong = finding("row-variance", [8], -3770, -4040);

  test("[R85] is a witness against the cell and no contradiction of its own, whatever carries its sign", () => {
    expect(withoutWitnesses([wrong], [finding("narrative-amount", [20, 8], -4040, -3770)])).toEqual([]);
    expect(withoutWitnesses([wrong], [finding("narrative-amount", [20, 8], -4040, 3800)])).toEqual([]);
  });

  test("[R85] stays a contradiction where it says something else again, or speaks of another cell", () => {
    const others = [finding("narrative-amount", [20, 8], -4040, -4190), finding("narrative-amount", [20, 9], -4040, -3770)];
    expect(withoutWitnesses([wrong], others)).toEqual(others);
  });
});
