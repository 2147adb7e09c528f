import fc from "fast-check";
import { computeOptionsOf } from "../../../src/domain/budget/computeTables";
import { computeTable } from "../../../src/domain/budget/computeTable";
import { explainForecast } from "../../../src/domain/budget/explainForecast";
import { rowPlace, storedMethodsOf, tablePlace } from "../../../src/domain/budget/storedMethodsOf";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../../../src/domain/findings/storedState";
import type { StoredMethod } from "../../../src/domain/findings/StoredForecast";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const SEED = 20260101;
const TKR = 1_000_000;

const SHEET = sheetOf("Drift", [
  ["Omsorgsnämnden april 2024, tkr"],
  ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
  ["Norr", 4000, 3900, 100, 12000, 11800, 200],
  ["Söder", 5000, 5300, -300, 15000, 16500, -1500],
  ["Totalt", 9000, 9200, -200, 27000, 28300, -1300],
]);

function forecasts(choose: (place: string) => readonly StoredMethod[]): readonly (readonly [string, number | null, number | null])[] {
  const work = recogniseWorkbook(workbookOf([SHEET]), []);
  for (;;) {
    const step = work.next();
    if (step.done !== true) continue;
    const [table] = step.value.tables;
    if (!table) throw new Error("no table");
    const state = { methods: choose(tablePlace(table)), forecasts: [] };
    const options = computeOptionsOf({ grids: new Map(), recognised: step.value, options: { forecastMethod: "stated", period: null }, previousForecasts: [], state }, table);
    const { rows } = computeTable(table, gridOf(SHEET), options);
    return rows.map(({ label, forecast, forecastVariance }) => [label, forecast === null ? null : forecast / TKR, forecastVariance === null ? null : forecastVariance / TKR]);
  }
}

describe("a method chosen, and what is put on top of it", () => {
  test("[V26] the adjustment is part of the row's forecast, and the total follows its rows", () => {
    expect(forecasts(() => [{ label: "Söder", method: "linear", adjustments: [{ cause: "Ny placering", amount: 300 * TKR }] }])).toEqual([
      ["Norr", 11800, 200],
      ["Söder", 16200, -1200],
      ["Totalt", 28000, -1000],
    ]);
  });

  test("[V26] a stated forecast takes no adjustment", () => {
    expect(forecasts(() => [{ label: "Söder", method: "stated", adjustments: [{ cause: "Ny placering", amount: TKR }] }])[1]).toEqual(["Söder", 16500, -1500]);
  });

  test("[V27] a choice for a row goes before one for the whole table", () => {
    expect(forecasts((table) => [{ label: "", table, method: "linear" }, { label: "Norr", table, method: "stated" }])).toEqual([
      ["Norr", 11800, 200],
      ["Söder", 15900, -900],
      ["Totalt", 27700, -700],
    ]);
  });

  test("[V26] method and adjustments together are the forecast variance", () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { maxLength: 5 }), fc.constantFrom(1 as const, -1 as const), (annual, byMethod, amounts, better) => {
        const explained = explainForecast(annual, byMethod, amounts.map((one) => ({ cause: "c", amount: one })), better);
        const forecast = amounts.reduce((sum, one) => sum + one, byMethod);
        expect(explained.forecastVariance - better * (annual - forecast)).toBeCloseTo(0);
        expect(explained.adjustments.reduce((sum, one) => sum + one.amount, explained.byMethod)).toBe(explained.forecastVariance);
      }),
      { seed: SEED },
    );
  });

  test("[V26] choices and adjustments are kept in the workbook as they were given, and read by a version that knows no adjustments", () => {
    const methods: StoredMethod[] = [
      { label: "Söder", method: "linear", adjustments: [{ cause: 'Ny "placering" & hyra', amount: -300 * TKR }, { cause: "Vakans", amount: 5 }] },
      { label: "", table: "Drift|Enhet|Budget", method: "remainingBudget" },
    ];
    const xml = writeStoredState({ ...EMPTY_STATE, methods });
    expect(readStoredState(xml)).toEqual({ ...EMPTY_STATE, methods });
    const damaged = xml.replace('amount="5"', 'amount="fem"');
    expect(readStoredState(damaged)).toMatchObject({ isIncomplete: true, methods: [{ adjustments: [{ amount: -300 * TKR }] }, {}] });
  });
});

describe("a choice for one of several rows of the same name", () => {
  const rows = sheetOf("Drift", [
    ["Omsorgsnämnden april 2024, tkr"],
    ["Enhet", "Utfall jan-apr", "Årsbudget", "Prognos", "Prognosavvikelse"],
    ["Norr", 3900, 12000, 11800, 200],
    ["Kostnader", 4000, 12500, 12300, 200],
    ["Söder", 5300, 15000, 16500, -1500],
    ["Kostnader", 5600, 15600, 17100, -1500],
  ]);

  test("[V42] holds for that row alone, with its adjustment, and is kept so", () => {
    const work = recogniseWorkbook(workbookOf([rows]), []);
    let step = work.next();
    while (step.done !== true) step = work.next();
    const [table] = step.value.tables;
    const second = table?.rows.filter(({ label }) => label === "Kostnader")[1];
    if (!table || !second) throw new Error("no table");
    const place = rowPlace(table, second);
    expect([place.label, place.occurrence]).toEqual(["Kostnader", 1]);
    const choice: StoredMethod = { ...place, method: "linear", adjustments: [{ cause: "Ny placering", amount: 300 * TKR }] };
    const kept = readStoredState(writeStoredState({ ...EMPTY_STATE, methods: [choice] })).methods;
    expect(kept).toEqual([choice]);
    const chosen = storedMethodsOf(kept, table);
    expect(table.rows.filter((row) => chosen(row) !== undefined)).toEqual([second]);
  });

  test("[V42] a row whose name stands once is known by its name", () => {
    const work = recogniseWorkbook(workbookOf([rows]), []);
    let step = work.next();
    while (step.done !== true) step = work.next();
    const [table] = step.value.tables;
    const row = table?.rows.find(({ label }) => label === "Norr");
    if (!table || !row) throw new Error("no table");
    expect(rowPlace(table, row)).toEqual({ label: "Norr", table: tablePlace(table) });
  });
});
