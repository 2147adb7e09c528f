import fc from "fast-check";
import { barGeometry } from "../../src/taskpane/overview/barGeometry";
import { overviewFigures } from "../../src/taskpane/overview/overviewFigures";
import { emptyReview, sampleReview } from "./sampleReview";

test("[P20] the key figures are the total row's, the bars the units', worst first", () => {
  const figures = overviewFigures(sampleReview(0));
  expect(figures).toMatchObject({ totalLabel: "Summa", unit: "tkr", varianceToDate: -11_270_000_000, forecastVariance: -17_600_000_000, change: -8_000_000_000, barsShow: "forecastVariance" });
  expect(figures?.bars.map(({ label }) => label)[0]).toBe("Individ- och familjeomsorg");
  expect(figures?.bars).toHaveLength(5);
});

test("[P20] a workbook without a budget table has no figures", () => {
  expect(overviewFigures(emptyReview())).toBeNull();
});

test("[P21] a bar stays within its track and meets the common zero", () => {
  const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(amounts, (all) => {
      for (const amount of all) {
        const { left, width, zero } = barGeometry(amount, all);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(100.000001);
        expect(Math.min(Math.abs(left - zero), Math.abs(left + width - zero))).toBeLessThan(0.000001);
      }
    }),
    { seed: 8 },
  );
});
