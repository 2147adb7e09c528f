import { forecastChoices } from "../../../src/domain/budget/forecastChoices";
import { withMethod } from "../../../src/domain/budget/withMethod";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const SHEET = sheetOf("Drift", [
  ["Omsorgsnämnden april 2024, tkr"],
  ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
  ["Norr", 4000, 3900, 100, 12000, 11800, 200],
  ["Söder", 4000, 5300, -1300, 15000, 16500, -1500],
  ["Totalt", 8000, 9200, -1200, 27000, 28300, -1300],
]);
const TKR = 1_000_000;

test("[V29] each row that is no sum has every method's forecast beside the stated one, with a proposal that is not applied", () => {
  const work = recogniseWorkbook(workbookOf([SHEET]), []);
  for (;;) {
    const step = work.next();
    if (step.done !== true) continue;
    const [table] = step.value.tables;
    if (!table) throw new Error("no table");
    const state = { methods: [{ label: "Norr", method: "linear" as const, adjustments: [{ cause: "Hyra", amount: TKR }] }], forecasts: [] };
    const choices = forecastChoices({ grids: new Map([["Drift", gridOf(SHEET)]]), recognised: step.value, options: { forecastMethod: "stated", period: null }, previousForecasts: [], state }, table);
    expect(choices.map(({ row, chosen, proposal }) => [row.label, chosen, proposal?.method])).toEqual([["Norr", "linear", "linear"], ["Söder", "stated", "remainingBudget"]]);
    expect(choices[1]?.byMethod).toMatchObject({ stated: { value: 16500 * TKR }, linear: { value: 15900 * TKR }, remainingBudget: { value: 16300 * TKR }, previousForecast: { error: "missingInput" } });
    expect(choices[0]?.adjustments).toEqual([{ cause: "Hyra", amount: TKR }]);
    return;
  }
});

test("[V27] a new choice takes the place of the old one for the same row", () => {
  const first = withMethod([], { label: "Norr", method: "linear" });
  expect(withMethod(withMethod(first, { label: "Norr", method: "stated", table: "T" }), { label: "Norr", method: "remainingBudget" })).toEqual([
    { label: "Norr", method: "stated", table: "T" },
    { label: "Norr", method: "remainingBudget" },
  ]);
});
