import { compareWithPrevious } from "../../../src/domain/comparison/compareWithPrevious";
import type { WorkbookComparison } from "../../../src/domain/comparison/WorkbookComparison";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { gridsOf } from "../../../src/domain/workbook/gridsOf";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

type Rows = readonly (readonly CellValue[])[];

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function compare(previous: Rows, current: Rows): WorkbookComparison {
  const workbook = workbookOf([sheetOf("Drift", current)]);
  const read = { grids: runToEnd(gridsOf(workbook)), recognised: runToEnd(recogniseWorkbook(workbook, [])) };
  const comparison = runToEnd(compareWithPrevious(workbookOf([sheetOf("Drift", previous)]), read));
  if (comparison === null) throw new Error("a previous workbook was given");
  return comparison;
}

const SENTENCE = "Nämnden prognostiserar ett underskott om 1 500 tkr för helåret, främst inom området Söder.";

const APRIL: Rows = [
  ["Omsorgsnämnden april 2024, tkr"],
  ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
  ["Norr", 4000, 3900, 100, 12000, 11800, 200],
  ["Söder", 5000, 5300, -300, 15000, 16500, -1500],
  ["Väster", 3000, 3000, 0, 9000, 9000, 0],
  ["Totalt", 12000, 12200, -200, 36000, 37300, -1300],
  [],
  [SENTENCE],
];

const MAY: Rows = [
  ["Omsorgsnämnden maj 2024, tkr"],
  ["Enhet", "Budget jan-maj", "Utfall jan-maj", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
  ["Norr", 5000, 4900, 100, 12000, 11800, 200],
  ["Söder", 6250, 6600, -350, 15000, 16900, -1900],
  ["Öster", 3750, 3700, 50, 9000, 9000, 0],
  ["Totalt", 15000, 15200, -200, 36000, 37700, -1700],
  [],
  ["Nämnden prognostiserar ett underskott om 1 700 tkr för helåret, främst inom området Söder."],
];

describe("last month's workbook beside this one's", () => {
  test("[V30] changed forecasts, and rows that appeared or vanished, are told at this month's cells", () => {
    expect(compare(APRIL, MAY).differences).toEqual([
      { code: "forecastChanged", label: "Söder", cell: { sheet: "Drift", row: 3, column: 5 }, previous: 16500, current: 16900, unit: "tkr" },
      { code: "forecastChanged", label: "Totalt", cell: { sheet: "Drift", row: 5, column: 5 }, previous: 37300, current: 37700, unit: "tkr" },
      { code: "rowAppeared", label: "Öster", cell: { sheet: "Drift", row: 4, column: 0 } },
      { code: "rowVanished", label: "Väster", table: "T1" },
    ]);
  });

  test("[V30] a changed annual budget, an actual that fell and a sentence left word for word are told", () => {
    const changed = MAY.map((row) => (row[0] === "Norr" ? ["Norr", 5000, 3800, 1200, 12500, 11800, 700] : row[0] === "Öster" ? ["Väster", ...row.slice(1)] : row));
    const differences = compare(APRIL, [...changed.slice(0, 7), [SENTENCE]]).differences.map((difference) => `${difference.code} ${"label" in difference ? difference.label : ""}`.trim());
    expect(differences).toEqual(["annualBudgetChanged Norr", "actualFell Norr", "forecastChanged Söder", "forecastChanged Totalt", "sentenceUnchanged"]);
  });

  test("[V31] a workbook beside itself differs in nothing but its sentences, and every forecast is known", () => {
    const { differences, previousForecasts } = compare(APRIL, APRIL);
    expect(differences.map(({ code }) => code)).toEqual(["sentenceUnchanged"]);
    expect(previousForecasts.map(({ row, forecast }) => [row, forecast / 1_000_000])).toEqual([[2, 11800], [3, 16500], [4, 9000], [5, 37300]]);
  });
});
