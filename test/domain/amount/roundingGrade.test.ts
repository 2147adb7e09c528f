import { gradeResidual, roundingAllowance, sumAllowance } from "../../../src/domain/amount/roundingGrade";

const TKR = 1_000_000;

describe("what rounding may explain", () => {
  it.each([
    [8, 0, "exact"],
    [8, 2, "rounding"],
    [8, 4, "largeRounding"],
    [8, 4.5, "largeRounding"],
    [8, 5, "broken"],
    [1, 1, "rounding"],
    [1, 2, "broken"],
    [40, 20.5, "largeRounding"],
    [40, 21, "broken"],
  ] as const)("[R1] %d addends in whole tkr and a total that misses by %d tkr: %s", (addends, misses, grade) => {
    expect(gradeResidual(misses * TKR, sumAllowance(TKR, addends))).toBe(grade);
    expect(gradeResidual(-misses * TKR, sumAllowance(TKR, addends))).toBe(grade);
  });

  it("[R1] figures of different precision add up their own half steps", () => {
    const millions = roundingAllowance(100 * TKR, [TKR, TKR]);
    expect(gradeResidual(51 * TKR, millions)).not.toBe("broken");
    expect(gradeResidual(52 * TKR, millions)).toBe("broken");
  });

  it("[R1] unrounded figures are exact but for the thousandth of a krona", () => {
    expect(gradeResidual(2, sumAllowance(0, 3))).toBe("exact");
    expect(gradeResidual(1000, sumAllowance(0, 3))).toBe("broken");
  });
});
