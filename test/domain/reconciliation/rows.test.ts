import type { TableSpec } from "../../builders/defectTable";
import { declaredWorkbook } from "../../builders/defectTable";
import { aboveInfo } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";

function found(spec: TableSpec): readonly string[] {
  const { snapshot, recognised } = declaredWorkbook([spec]);
  return aboveInfo(reconciledAs(snapshot, recognised));
}

const BOARD: TableSpec = {
  sheet: "Drift",
  columns: [
    ["Utfall", "actualToDate"],
    ["Budget", "budgetToDate"],
    ["Avvikelse", "varianceToDate"],
    ["Årsbudget", "annualBudget"],
    ["Förbrukat %", "percentUsed"],
    ["Prognos", "forecast"],
    ["Prognosavvikelse", "forecastVariance"],
  ],
  rows: [
    ["item", "Staben", 14785, 16307, 1522, 21742, 68, 20942, 800],
    ["item", "IFO", 43734, 37036, -6698, 49382, 88.6, 53882, -4500],
    ["item", "Arbete", 27850, 26232, -1618, 34976, 79.6, 37976, -3000],
    ["total", "Totalt", 86369, 79575, -6794, 106100, 81.4, 112800, -6700],
  ],
};

function withCell(spec: TableSpec, row: number, column: number, value: number | string): TableSpec {
  return { ...spec, rows: spec.rows.map((cells, index) => (index === row ? [cells[0], cells[1], ...cells.slice(2).map((cell, at) => (at === column ? value : cell))] : cells)) };
}

describe("what a row makes of itself", () => {
  it("[R10] says nothing of rows whose variance follows within rounding", () => {
    expect(found(BOARD)).toEqual([]);
    expect(found(withCell(BOARD, 1, 2, -6697))).toEqual([]);
  });

  it("[R10] finds a variance that its row and its column speak against, at its cell", () => {
    expect(found(withCell(BOARD, 2, 2, -1681))).toEqual(["error row-variance Drift!D4 transposition -1618 -1681"]);
  });

  it("[R10] finds an actual that its row and its column speak against, at its cell", () => {
    expect(found(withCell(BOARD, 1, 0, 34734))).toEqual(["error row-variance Drift!B3 transposition 43734 34734"]);
  });

  it("[R11] finds a forecast's variance that is not budget less forecast", () => {
    expect(found(withCell(BOARD, 2, 6, -3700))).toEqual(["error forecast-variance Drift!H4 singleDigit -3000 -3700"]);
  });

  it("[R11] a table without any row that holds was not understood and is left alone", () => {
    const turned = { ...BOARD, rows: BOARD.rows.map(([kind, label, ...cells]) => [kind, label, ...cells.slice(0, 6), 17] as const) };
    expect(found({ ...turned, columns: BOARD.columns }).filter((line) => line.includes("forecast-variance"))).toEqual([]);
  });

  it("[R12] finds a percentage that is not actual by budget, and nothing at a budget of nothing", () => {
    expect(found(withCell(BOARD, 1, 4, 78.6))).toEqual(["error percent-used Drift!F3 singleDigit 88.6 78.6"]);
    expect(found({ ...BOARD, rows: [...BOARD.rows.slice(0, 3), ["item", "Ny enhet", 0, 0, 0, 0, "", 0, 0], ...BOARD.rows.slice(3)] })).toEqual([]);
  });

  it("[R13] finds a net that is not revenue and cost", () => {
    const gross: TableSpec = {
      sheet: "Drift",
      varianceRule: "actualMinusBudget",
      columns: [["Intäkter", "actualRevenueToDate"], ["Kostnader", "actualCostToDate"], ["Netto", "actualToDate"]],
      rows: [
        ["item", "Äldre", 3102, -91654, -88552],
        ["item", "IFO", 1204, -32732, -31528],
        ["item", "LSS", 10_500, -106_956, -98_456],
        ["total", "Summa", 14806, -231342, -216536],
      ],
    };
    expect(found(gross)).toEqual(["error subtotal Drift!D4 singleDigit -96456 -98456"]);
  });

  it("[R14] finds a change that is not the difference of what it compares", () => {
    const change: TableSpec = {
      sheet: "Drift",
      changeOf: [1, 2],
      columns: [["Bokslut 2019", "actualToDate"], ["Bokslut 2018", "priorYearToDate"], ["Differens", "change"]],
      rows: [
        ["item", "Intäkter", 17290, 15330, 1960],
        ["item", "Personal", -52455, -53792, 1337],
        ["item", "Köp", -24855, -23284, -1751],
        ["item", "Lokaler", -4982, -5917, 935],
      ],
    };
    expect(found(change)).toEqual(["error change-column Drift!D4 transposition -1571 -1751"]);
  });
});
