import type { ForecastMethod } from "../../src/domain/budget/ComputedTable";
import { plannedCells, type FillInCell } from "../../src/domain/fillIn/FillInPlan";
import { planFillIn } from "../../src/domain/fillIn/planFillIn";
import { recogniseWorkbook } from "../../src/domain/recognition/recogniseWorkbook";
import { gridsOf } from "../../src/domain/workbook/gridsOf";
import type { CellValue, SheetSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../builders/layoutSheet";

/** A table with empty columns and what Fyll i plans for them. */
export interface FilledCase {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly cells: readonly FillInCell[];
}

const METHODS: readonly ForecastMethod[] = ["linear", "remainingBudget", "budgetProfile", "priorYearProfile", "previousForecast"];
const SIGNS = [1, -1] as const;
/** Each unit with how large its figures are, and how its column of percentages is counted. */
const UNITS = [{ unit: "tkr", scale: 1, percentFormat: "0%" }, { unit: "kr", scale: 1000, percentFormat: "0.0" }, { unit: "mkr", scale: 0.001, percentFormat: "General" }] as const;

const HEADER = ["Enhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Förbrukat %", "Utfall jan-jul 2023", "Bokslut 2023", "Förra prognosen", "Prognos", "Prognosavvikelse"];
const UNIT_ROWS = [["Norr", 7012, 6803, 12020, 6644, 11411, 11904], ["Söder", 8755, 9207, 15009, 8931, 15318, 16011], ["Väster", 5248, 5301, 8997, 5120, 8803, 9052]] as const;
const ADJUSTMENT = { cause: "Ny placering", amount: 250_000_000 };

/** Every forecast method in both sign rules and all three units, percentages counted of 1 and of 100, an adjustment in one row. */
export function filledCases(): readonly FilledCase[] {
  return METHODS.flatMap((method) => SIGNS.flatMap((sign) => UNITS.map((unit) => filledCase(method, sign, unit))));
}

function filledCase(method: ForecastMethod, sign: 1 | -1, { unit, scale, percentFormat }: (typeof UNITS)[number]): FilledCase {
  const money = (value: number): number => Math.round(sign * value * scale * 1000) / 1000;
  const units = UNIT_ROWS.map(([label, ...figures]) => lineOf(label, figures.map(money)));
  const total = lineOf("Totalt", [0, 1, 2, 3, 4, 5].map((at) => money(UNIT_ROWS.reduce((sum, row) => sum + Number(row[at + 1]), 0))));
  const rows = [[`Omsorgsnämnden juli 2024, ${unit}`], HEADER, ...units, total];
  const sheet = sheetOf("Drift", rows);
  const formats = sheet.values.map((line, row) => line.map((_value, column) => (row > 1 && column === 5 ? percentFormat : "General")));
  return { name: `${method} ${sign > 0 ? "plus" : "minus"} ${unit}`, rows, cells: plan({ ...sheet, numberFormats: formats }, method) };
}

function lineOf(label: string, [budget = 0, actual = 0, annual = 0, priorToDate = 0, prior = 0, previous = 0]: readonly number[]): readonly CellValue[] {
  return [label, budget, actual, "", annual, "", priorToDate, prior, previous, "", ""];
}

function plan(sheet: SheetSnapshot, method: ForecastMethod): readonly FillInCell[] {
  const workbook = workbookOf([sheet]);
  const recognised = runToEnd(recogniseWorkbook(workbook, []));
  const grids = runToEnd(gridsOf(workbook));
  const methods = [{ label: "Söder", method, adjustments: [ADJUSTMENT] }];
  const input = { grids, recognised, options: { forecastMethod: method, period: null }, previousForecasts: [], state: { methods, forecasts: [] } };
  return recognised.tables.flatMap((table) => plannedCells(planFillIn(input, table)));
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
