import fc from "fast-check";
import { computeTable, plainOptions } from "../../../src/domain/budget/computeTable";
import type { ComputedRow, ForecastMethod } from "../../../src/domain/budget/ComputedTable";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { recognise } from "../../builders/layoutMisses";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const HEADER = ["Enhet (tkr)", "Ack budget", "Ack utfall", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"];

function compute(rows: readonly (readonly CellValue[])[], method: ForecastMethod = "stated"): readonly ComputedRow[] {
  const sheet = sheetOf("Drift", rows);
  const table = recognise(workbookOf([sheet])).tables[0];
  if (!table) throw new Error("No table");
  return computeTable(table, gridOf(sheet), plainOptions(method, { year: 2024, months: 6 })).rows;
}

const tkr = (amount: number | null | undefined): number | null => (amount === null || amount === undefined ? null : amount / 1_000_000);

describe("[V40] each row is computed from its own inputs, plus meaning better whatever the table's sign rule", () => {
  it("[V40] costs positive and costs negative give the same variances", () => {
    const positive = compute([HEADER, ["A", 100, 110, -10, 200, 215, -15], ["B", 50, 45, 5, 100, 95, 5], ["Summa", 150, 155, -5, 300, 310, -10]]);
    const negative = compute([HEADER, ["A", -100, -110, -10, -200, -215, -15], ["B", -50, -45, 5, -100, -95, 5], ["Summa", -150, -155, -5, -300, -310, -10]]);
    expect(positive.map((row) => [tkr(row.varianceToDate), tkr(row.forecastVariance), Math.round(row.percentUsed ?? 0)])).toEqual([[-10, -15, 55], [5, 5, 45], [-5, -10, 52]]);
    expect(negative.map((row) => [tkr(row.varianceToDate), tkr(row.forecastVariance)])).toEqual([[-10, -15], [5, 5], [-5, -10]]);
  });

  it("[V40] a blank is no nil: without a budget the row keeps the deviation that it states", () => {
    const [blank, zero] = compute([HEADER, ["A", "", 110, -110, "", 215, -215], ["B", 0, 45, -45, 0, 95, -95], ["C", 50, 45, 5, 100, 95, 5], ["D", 20, 21, -1, 40, 44, -4]]);
    expect([tkr(blank?.varianceToDate), blank?.percentUsed, tkr(blank?.forecastVariance)]).toEqual([-110, null, -215]);
    expect([tkr(zero?.varianceToDate), zero?.percentUsed]).toEqual([-45, null]);
  });

  it("[V40] a revenue row among positive figures is better above its budget", () => {
    const rows = compute([["Tkr", "Budget", "Utfall", "Avvikelse"], ["Intäkter", 1000, 1050, 50], ["Personalkostnader", 4300, 4410, -110], ["Övriga kostnader", 300, 310, -10], ["Resultat", -3600, -3670, -70]]);
    expect(rows.map((row) => tkr(row.varianceToDate))).toEqual([50, -110, -10, -70]);
  });

  it("[V40] deviations alone are taken as stated", () => {
    const rows = compute([["Verksamhet (tkr)", "Avvikelse ack", "Prognosavvikelse"], ["A", -10, -15], ["B", 5, 5]]);
    expect(rows.map((row) => [tkr(row.varianceToDate), tkr(row.forecastVariance), row.forecast])).toEqual([[-10, -15, null], [5, 5, null]]);
  });
});

test("[V41] a linear forecast of a total is the sum of its rows' forecasts, and turning every sign leaves the variances", () => {
  const amount = fc.integer({ min: 100, max: 90_000 });
  const rows = fc.array(fc.record({ budget: amount, actual: amount, annual: amount, forecast: amount }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(rows, (figures) => {
      const sheet = (sign: 1 | -1): (readonly CellValue[])[] => {
        const line = (label: string, f: { budget: number; actual: number; annual: number; forecast: number }): CellValue[] => [label, sign * f.budget, sign * f.actual, f.budget - f.actual, sign * f.annual, sign * f.forecast, f.annual - f.forecast];
        const sum = (key: "budget" | "actual" | "annual" | "forecast"): number => figures.reduce((total, f) => total + f[key], 0);
        return [HEADER, ...figures.map((f, at) => line(`Enhet ${String.fromCharCode(65 + at)}`, f)), line("Summa", { budget: sum("budget"), actual: sum("actual"), annual: sum("annual"), forecast: sum("forecast") })];
      };
      const computed = compute(sheet(1), "linear");
      const total = computed[computed.length - 1];
      expect(total?.forecast).toBe(computed.slice(0, -1).reduce((sum, row) => sum + (row.forecast ?? 0), 0));
      expect(compute(sheet(-1)).map((row) => row.varianceToDate)).toEqual(compute(sheet(1)).map((row) => row.varianceToDate));
    }),
    { seed: 20240831, numRuns: 60 },
  );
});
