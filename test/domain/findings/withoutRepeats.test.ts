import { withoutRepeats } from "../../../src/domain/findings/withoutRepeats";

const at = (row: number, start: number | null) => ({
  rule: "period" as const,
  cells: [{ sheet: "Omslag", row, column: 0 }],
  span: start === null ? null : { paragraph: null, start, length: 4 },
});

describe("one contradiction, one finding", () => {
  test("[R80] what one family of rules said of a cell is not said again by another", () => {
    expect(withoutRepeats([at(4, null), at(4, 14)])).toEqual([at(4, null)]);
    expect(withoutRepeats([at(4, 14), at(4, 14)])).toEqual([at(4, 14)]);
  });

  test("[R80] nor of the same cells in another order", () => {
    const [first, second] = [at(1, null), at(4, 14)].map((finding, index, both) => ({ ...finding, cells: [...finding.cells, ...both[1 - index]!.cells] }));
    expect(withoutRepeats([first!, second!])).toEqual([first]);
  });

  test("[R80] different cells, and different parts of one text, are all kept", () => {
    const findings = [at(4, 3), at(4, 40), at(5, null)];
    expect(withoutRepeats(findings)).toEqual(findings);
  });
});
