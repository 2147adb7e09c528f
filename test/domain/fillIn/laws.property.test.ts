import fc from "fast-check";
import { computeTables } from "../../../src/domain/budget/computeTables";
import type { ForecastMethod } from "../../../src/domain/budget/ComputedTable";
import { plannedCells, type FillInCell } from "../../../src/domain/fillIn/FillInPlan";
import { planFillIn } from "../../../src/domain/fillIn/planFillIn";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const SEED = 20260722;
const TKR = 1_000_000;
const HEADER = ["Enhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"];
const NAMES = ["Norr", "Söder", "Väster", "Öster", "Mitten", "Stab", "Gemensamt"];

interface Unit {
  readonly annual: number;
  /** Budget and actual to date in thousandths of the annual budget. */
  readonly budget: number;
  readonly actual: number;
}

const units = fc.array(fc.record({ annual: fc.integer({ min: 1000, max: 90_000 }), budget: fc.integer({ min: 500, max: 650 }), actual: fc.integer({ min: 450, max: 750 }) }), { minLength: 3, maxLength: NAMES.length });

/** The units' rows and their total with the columns to fill in left empty. */
function tableOf(figures: readonly Unit[], sign: 1 | -1): readonly (readonly CellValue[])[] {
  const rows = figures.map(({ annual, budget, actual }) => [Math.round((annual * budget) / 1000), Math.round((annual * actual) / 1000), annual] as const);
  const sum = (at: 0 | 1 | 2): number => rows.reduce((total, row) => total + row[at], 0);
  const line = (label: string, [budget, actual, annual]: readonly [number, number, number]): CellValue[] => [label, sign * budget, sign * actual, "", sign * annual, "", ""];
  return [["Omsorgsnämnden juli 2024, tkr"], HEADER, ...rows.map((row, at) => line(NAMES[at] ?? "", row)), line("Totalt", [sum(0), sum(1), sum(2)])];
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function inputOf(rows: readonly (readonly CellValue[])[], method: ForecastMethod) {
  const sheet = sheetOf("Drift", rows);
  const recognised = runToEnd(recogniseWorkbook(workbookOf([sheet]), []));
  return { grids: new Map([[sheet.name, gridOf(sheet)]]), recognised, options: { forecastMethod: method, period: null }, previousForecasts: [], state: { methods: [], forecasts: [] } };
}

function filledCells(rows: readonly (readonly CellValue[])[], method: ForecastMethod): readonly FillInCell[] {
  const input = inputOf(rows, method);
  return input.recognised.tables.flatMap((table) => plannedCells(planFillIn(input, table)));
}

/** The column's values by row; -0 and 0 are one. */
const columnOf = (cells: readonly FillInCell[], column: number): readonly number[] => cells.filter(({ address }) => address.column === column).map(({ value }) => value + 0);

test.each(["linear", "remainingBudget"] as const)("[V69] %s: the sum of the rows' forecasts is the forecast of the sum, filled in and computed", (method) => {
  fc.assert(
    fc.property(units, fc.constantFrom(1 as const, -1 as const), (figures, sign) => {
      const rows = tableOf(figures, sign);
      const forecasts = columnOf(filledCells(rows, method), 5);
      const total = rows[rows.length - 1] ?? [];
      const [budget, actual, annual] = [Number(total[1]), Number(total[2]), Number(total[4])];
      const ofSum = method === "linear" ? (actual * 12) / 7 : actual + annual - budget;
      expect(forecasts).toHaveLength(figures.length + 1);
      expect(forecasts[figures.length]).toBeCloseTo(ofSum, 6);
      const computed = runToEnd(computeTables(inputOf(rows, method)))[0]?.rows ?? [];
      expect((computed[figures.length]?.forecast ?? NaN) / TKR).toBeCloseTo(ofSum, 4);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test.each(["linear", "remainingBudget", "budgetProfile"] as const)("[V69] %s: a table with its signs turned is filled with the same variances and the forecasts turned", (method) => {
  fc.assert(
    fc.property(units, (figures) => {
      const [straight, turned] = [filledCells(tableOf(figures, 1), method), filledCells(tableOf(figures, -1), method)];
      expect(turned.map(({ address }) => address)).toEqual(straight.map(({ address }) => address));
      for (const variance of [3, 6]) columnOf(turned, variance).forEach((value, at) => expect(value).toBeCloseTo(columnOf(straight, variance)[at] ?? NaN, 6));
      columnOf(turned, 5).forEach((value, at) => expect(-value).toBeCloseTo(columnOf(straight, 5)[at] ?? NaN, 6));
      const computed = (sign: 1 | -1) => (runToEnd(computeTables(inputOf(tableOf(figures, sign), method)))[0]?.rows ?? []).map((row) => [row.varianceToDate, row.forecastVariance]);
      expect(computed(-1)).toEqual(computed(1));
    }),
    { seed: SEED, numRuns: 40 },
  );
});
