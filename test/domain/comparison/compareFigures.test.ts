import fc from "fast-check";
import type { MoneyUnit } from "../../../src/domain/amount/Amount";
import { compareFigures, type RowFigure } from "../../../src/domain/comparison/compareFigures";

const figure = (value: number, unit: MoneyUnit | null): RowFigure => ({ value, column: 3, unit });

test.each([
  [12_501, "tkr", 12_500, "tkr", true],
  [12_500, "tkr", 12_500.4, "tkr", true],
  [12_500, "tkr", 12_500_400, "kr", false],
  [12_501, "tkr", 12_500_400, "kr", true],
  [12_540, "tkr", 12.5, "mkr", false],
  [12_500, "tkr", 12_500, null, false],
  [12_500, null, 12_500, "kr", false],
] as const)("[V36] %d %s this month against %d %s last month differs: %s", (current, unit, previous, unitBefore, differs) => {
  expect(compareFigures(figure(current, unit), figure(previous, unitBefore)).differs).toBe(differs);
});

test("[V36] last month's figure is told in this month's unit", () => {
  expect(compareFigures(figure(12_900, "tkr"), figure(12_500_000, "kr"))).toEqual({ previous: 12_500, current: 12_900, unit: "tkr", column: 3, differs: true });
});

test("[V36] the same figure in another unit never differs", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (tkr) => {
      expect(compareFigures(figure(tkr, "tkr"), figure(tkr * 1000, "kr")).differs).toBe(false);
      expect(compareFigures(figure(tkr / 1000, "mkr"), figure(tkr, "tkr")).differs).toBe(false);
    }),
    { seed: 36, numRuns: 300 },
  );
});
