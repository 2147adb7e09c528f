import fc from "fast-check";
import { forecastByMethod, type ForecastInputs } from "../../../src/domain/budget/forecastByMethod";
import { proposeForecastMethod } from "../../../src/domain/budget/proposeForecastMethod";

const NOTHING: ForecastInputs = {
  actualToDate: null,
  budgetToDate: null,
  annualBudget: null,
  priorYearToDate: null,
  priorYear: null,
  statedForecast: null,
  previousForecast: null,
  months: null,
};

const inputs = (known: Partial<ForecastInputs>): ForecastInputs => ({ ...NOTHING, ...known });
const SEED = 20260101;
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe("forecast methods", () => {
  test("[V20] each method follows its formula", () => {
    const row = inputs({ actualToDate: 700, budgetToDate: 600, annualBudget: 1200, priorYearToDate: 500, priorYear: 1000, statedForecast: 1250, previousForecast: 1230, months: 7 });
    expect(
      (["linear", "remainingBudget", "budgetProfile", "priorYearProfile", "stated", "previousForecast"] as const).map((method) => forecastByMethod(method, row)),
    ).toEqual([1200, 1300, 1400, 1400, 1250, 1230].map((value) => ({ ok: true, value })));
  });

  test("[V21] a method without its inputs or outside its guards says why and gives nothing", () => {
    expect(forecastByMethod("linear", inputs({ actualToDate: 1 }))).toEqual({ ok: false, error: "unknownPeriod" });
    expect(forecastByMethod("remainingBudget", inputs({ actualToDate: 1, budgetToDate: 1 }))).toEqual({ ok: false, error: "missingInput" });
    expect(forecastByMethod("budgetProfile", inputs({ actualToDate: 10, budgetToDate: 4, annualBudget: 100 }))).toEqual({ ok: false, error: "unusableBudgetProfile" });
    expect(forecastByMethod("budgetProfile", inputs({ actualToDate: -10, budgetToDate: 40, annualBudget: 100 }))).toEqual({ ok: false, error: "unusableBudgetProfile" });
    expect(forecastByMethod("priorYearProfile", inputs({ actualToDate: 10, priorYearToDate: 130, priorYear: 100 }))).toEqual({ ok: false, error: "unusablePriorYear" });
    expect(forecastByMethod("priorYearProfile", inputs({ actualToDate: 10, priorYearToDate: 0, priorYear: 0 }))).toEqual({ ok: false, error: "unusablePriorYear" });
  });

  test("[V22] for linear methods the sum of the rows' forecasts is the forecast of the sum", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (rows, months) => {
        const rowInputs = rows.map(([actualToDate, budgetToDate, annualBudget]) => inputs({ actualToDate, budgetToDate, annualBudget, months }));
        const sum = (index: 0 | 1 | 2): number => rows.reduce((total, row) => total + row[index], 0);
        const ofSum = inputs({ actualToDate: sum(0), budgetToDate: sum(1), annualBudget: sum(2), months });
        for (const method of ["linear", "remainingBudget"] as const) {
          const total = rowInputs.reduce((all, row) => all + valueOf(forecastByMethod(method, row)), 0);
          // Each row's linear forecast is rounded to a thousandth of a krona.
          expect(Math.abs(total - valueOf(forecastByMethod(method, ofSum)))).toBeLessThanOrEqual((rows.length + 1) / 2);
        }
      }),
      { seed: SEED },
    );
  });

  test("[V23] turning all signs turns the forecast", () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 1, max: 12 }), (actualToDate, budgetToDate, annualBudget, months) => {
        const row = inputs({ actualToDate, budgetToDate, annualBudget, months });
        const turned = inputs({ actualToDate: -actualToDate, budgetToDate: -budgetToDate, annualBudget: -annualBudget, months });
        for (const method of ["linear", "remainingBudget", "budgetProfile"] as const) {
          const [straight, opposite] = [forecastByMethod(method, row), forecastByMethod(method, turned)];
          expect(opposite.ok).toBe(straight.ok);
          if (straight.ok && opposite.ok) expect(Math.abs(straight.value + opposite.value)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: SEED },
    );
  });
});

describe("the proposed method", () => {
  test("[V24] seasons of last year speak for its profile, with both shares as the reason", () => {
    const row = inputs({ actualToDate: 670, annualBudget: 1000, priorYearToDate: 650, priorYear: 1000, months: 7 });
    expect(proposeForecastMethod(row)).toEqual({ method: "priorYearProfile", reason: { code: "seasons", percentUsed: 67, months: 7, priorPercent: 65 } });
  });

  test("[V24] a budget laid out by month speaks for what remains of it, even months for the linear method", () => {
    const laidOut = inputs({ actualToDate: 500, budgetToDate: 480, annualBudget: 1200, months: 6 });
    expect(proposeForecastMethod(laidOut)?.method).toBe("remainingBudget");
    const even = inputs({ actualToDate: 500, budgetToDate: 600, annualBudget: 1200, months: 6 });
    expect(proposeForecastMethod(even)?.method).toBe("linear");
  });

  test("[V24] before March the actual says little, and without a period nothing is proposed", () => {
    const early = inputs({ actualToDate: 500, budgetToDate: 100, annualBudget: 1200, months: 2 });
    expect(proposeForecastMethod(early)?.reason.code).toBe("earlyInYear");
    expect(proposeForecastMethod(inputs({ actualToDate: 500, annualBudget: 1200 }))).toBeNull();
  });
});

function valueOf(outcome: ReturnType<typeof forecastByMethod>): number {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}
