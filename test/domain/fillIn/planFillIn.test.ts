import type { ForecastMethod } from "../../../src/domain/budget/ComputedTable";
import type { FillInPlan } from "../../../src/domain/fillIn/FillInPlan";
import { plannedCells } from "../../../src/domain/fillIn/FillInPlan";
import { planFillIn } from "../../../src/domain/fillIn/planFillIn";
import type { StoredMethod } from "../../../src/domain/findings/StoredForecast";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { formatCell } from "../../../src/domain/workbook/CellAddress";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["Omsorgsnämnden april 2024, tkr"];
const HEADER = ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Förbrukat %", "Prognos", "Prognosavvikelse"];

/** Three units and their total; costs positive unless turned. */
function rows(fill: (budget: number, actual: number, annual: number) => readonly CellValue[], sign = 1): Rows {
  const figures = [["Norr", 4000, 3900, 12000], ["Söder", 5000, 5300, 15000], ["Väster", 3000, 3000, 9000], ["Totalt", 12000, 12200, 36000]] as const;
  return [TITLE, HEADER, ...figures.map(([label, budget, actual, annual]) => {
    const [variance, percent, forecast, forecastVariance] = fill(budget, actual, annual);
    return [label, sign * budget, sign * actual, variance ?? "", sign * annual, percent ?? "", forecast ?? "", forecastVariance ?? ""];
  })];
}

interface Choices {
  readonly method?: ForecastMethod;
  readonly methods?: readonly StoredMethod[];
}

function planOf(content: Rows | SheetSnapshot, { method = "stated", methods = [] }: Choices = {}): FillInPlan {
  const sheet = "numberFormats" in content ? content : sheetOf("Drift", content);
  const recognised = runToEnd(recogniseWorkbook(workbookOf([sheet]), []));
  const [table] = recognised.tables;
  if (!table) throw new Error("no table");
  const grids = new Map([[sheet.name, gridOf(sheet)]]);
  return planFillIn({ grids, recognised, options: { forecastMethod: method, period: null }, previousForecasts: [], state: { methods, forecasts: [] } }, table);
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const contentsOf = (plan: FillInPlan): Readonly<Record<string, string | number>> =>
  Object.fromEntries(plannedCells(plan).map(({ address, content }) => [formatCell(address.row, address.column), content]));

describe("what Fyll i offers", () => {
  test("[V60] empty variance and percent columns are formulas of the row's own cells, totals sums of their parts", () => {
    const plan = planOf(rows(() => []));
    expect(contentsOf(plan)).toEqual({
      D3: "=B3-C3", D4: "=B4-C4", D5: "=B5-C5", D6: "=SUM(D3:D5)",
      F3: '=IF(E3=0,"",C3/E3)', F4: '=IF(E4=0,"",C4/E4)', F5: '=IF(E5=0,"",C5/E5)', F6: '=IF(E6=0,"",C6/E6)',
    });
    expect(plannedCells(plan).slice(0, 4).map(({ value }) => value)).toEqual([100, -300, 0, -200]);
  });

  test("[V60] costs that stand negative turn the subtraction", () => {
    expect(contentsOf(planOf(rows(() => [], -1)))).toMatchObject({ D3: "=C3-B3", D6: "=SUM(D3:D5)" });
  });

  test("[V61] a forecast is filled by the chosen method only, its variance from it", () => {
    expect(contentsOf(planOf(rows(() => [])))).not.toHaveProperty("G3");
    expect(contentsOf(planOf(rows(() => []), { method: "linear" }))).toMatchObject({ G3: "=C3*12/4", G6: "=SUM(G3:G5)", H3: "=E3-G3", H6: "=SUM(H3:H5)" });
    expect(contentsOf(planOf(rows(() => []), { method: "remainingBudget" }))).toMatchObject({ G3: "=C3+E3-B3" });
    expect(contentsOf(planOf(rows(() => []), { method: "budgetProfile" }))).toMatchObject({ G3: '=IF(B3=0,"",C3*E3/B3)' });
  });

  test("[V61] adjustments stand in the formula of their row", () => {
    const methods: StoredMethod[] = [{ label: "Söder", method: "linear", adjustments: [{ cause: "Ny placering", amount: 250_000_000 }, { cause: "Vakans", amount: -100_000_000 }] }];
    const plan = planOf(rows(() => []), { methods });
    expect(contentsOf(plan)).toMatchObject({ G4: "=C4*12/4+150" });
    expect(plan.columns.find(({ role }) => role === "forecast")?.left.map(({ label, reason }) => [label, reason])).toEqual([
      ["Norr", "noMethod"], ["Väster", "noMethod"], ["Totalt", "incompleteParts"],
    ]);
  });

  test("[V61] a stated deviation gives the stated forecast, whatever its sign rule", () => {
    const deviations: Readonly<Record<number, number>> = { 12000: 200, 15000: -1500, 9000: 0, 36000: -1300 };
    expect(contentsOf(planOf(rows((_b, _a, annual) => ["", "", "", deviations[annual] ?? ""])))).toMatchObject({ G4: "=E4-H4" });
    expect(contentsOf(planOf(rows((_b, _a, annual) => ["", "", "", deviations[annual] ?? ""], -1)))).toMatchObject({ G4: "=E4+H4" });
  });

  test("[V62] only empty cells are filled, and only where the row's figures give an answer", () => {
    const content = rows((budget, actual) => [budget - actual]).map((row) => [...row]);
    content[3] = ["Söder", "", 5300, "", 15000, "", "", ""];
    content[4] = ["Väster", 3000, "3 000", "", 9000, "", "", ""];
    const plan = planOf(content);
    expect(Object.keys(contentsOf(plan)).sort()).toEqual(["F3", "F4", "F6"]);
    expect(plan.columns.find(({ role }) => role === "varianceToDate")?.left.map(({ label, reason }) => [label, reason])).toEqual([["Söder", "missingInput"], ["Väster", "textAmount"]]);
  });

  test("[V62] a budget of nil leaves the percentage blank", () => {
    const content = rows(() => []).map((row) => [...row]);
    content[4] = ["Väster", 0, 10, "", 0, "", "", ""];
    expect(contentsOf(planOf(content))).not.toHaveProperty("F5");
  });
});

describe("how filled cells look", () => {
  test("[V63] formats are the column's own, else those of the row's budget; percentages are counted as the column's format says", () => {
    const formats = (of: (row: number, column: number) => string): SheetSnapshot => {
      const sheet = sheetOf("Drift", rows(() => []));
      return { ...sheet, numberFormats: sheet.values.map((line, row) => line.map((_value, column) => of(row, column))) };
    };
    const money = formats((_row, column) => (column === 1 || column === 2 || column === 4 ? "#,##0" : "General"));
    expect(plannedCells(planOf(money)).map(({ numberFormat }) => numberFormat)).toEqual([...Array<string>(4).fill("#,##0"), ...Array<string>(4).fill("0%")]);
    const ofHundred = planOf(formats((_row, column) => (column === 5 ? "0.0" : "General")));
    expect(contentsOf(ofHundred)).toMatchObject({ F3: '=IF(E3=0,"",C3/E3*100)' });
    expect(ofHundred.columns[1]?.cells[0]).toMatchObject({ value: 32.5, numberFormat: "0.0" });
  });

  test("[V63] totals are written as the row's other totals", () => {
    const sheet = sheetOf("Drift", rows(() => []));
    const formulas = sheet.values.map((line, row) => line.map((value, column) => (row === 5 && column === 1 ? "=B3+B4+B5" : value)));
    expect(contentsOf(planOf({ ...sheet, formulas }))).toMatchObject({ D6: "=D3+D4+D5" });
  });
});

describe("what Fyll i refuses", () => {
  const refusals = (plan: FillInPlan): unknown => plan.refused.map(({ header, reason }) => [header, reason]);

  test("[V64] hidden or filtered rows", () => {
    const plan = planOf({ ...sheetOf("Drift", rows(() => [])), hiddenRows: [3] });
    expect(plan.columns).toEqual([]);
    expect(refusals(plan)).toEqual(expect.arrayContaining([["Avvikelse", "hiddenCells"], ["Förbrukat %", "hiddenCells"]]));
  });

  test("[V64] a column whose figures follow another rule", () => {
    const content = rows((budget, actual, annual) => [budget - actual, (100 * actual) / annual, "", ""]).map((row) => [...row]);
    const broken = content.map((row, at) => (at < 2 ? row : row.map((value, column) => (column === 5 ? (at === 4 ? "" : 77) : value))));
    expect(contentsOf(planOf(broken))).not.toHaveProperty("F5");
  });

  test("[V64] an Excel table whose column would be filled only in part", () => {
    const content = rows(() => []).map((row) => [...row]);
    content[4] = ["Väster", "", 3000, "", 9000, "", "", ""];
    const range = { firstRow: 1, lastRow: 5, firstColumn: 0, lastColumn: 7 };
    const plan = planOf({ ...sheetOf("Drift", content), tables: [{ name: "Drift", range }] });
    expect(refusals(plan)).toEqual(expect.arrayContaining([["Avvikelse", "excelTable"]]));
  });

  test("[V65] a filled table read again proves the roles and leaves nothing to fill", () => {
    const before = rows(() => []);
    const filled = before.map((row) => [...row]);
    for (const { address, value } of plannedCells(planOf(before, { method: "linear" }))) {
      const line = filled[address.row];
      if (line) line[address.column] = value;
    }
    const again = planOf(filled, { method: "linear" });
    expect(again.columns).toEqual([]);
    const recognised = runToEnd(recogniseWorkbook(workbookOf([sheetOf("Drift", filled)]), []));
    expect(recognised.tables[0]?.columns.filter(({ proof }) => proof === "words").map(({ role }) => role)).toEqual(["label"]);
  });
});
