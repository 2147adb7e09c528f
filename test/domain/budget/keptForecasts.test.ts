import { keptForecasts } from "../../../src/domain/budget/keptForecasts";
import type { StoredForecast } from "../../../src/domain/findings/StoredForecast";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { RecognisedTable } from "../../../src/domain/recognition/RecognisedTable";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

function tableOf(): RecognisedTable {
  const sheet = sheetOf("Drift", [
    ["Omsorgsnämnden maj 2024, tkr"],
    ["Enhet", "Utfall jan-maj", "Årsbudget", "Prognos", "Prognosavvikelse"],
    ["Individ- och familjeomsorg", 4900, 12000, 11800, 200],
    ["Söder", 6600, 15000, 16900, -1900],
    ["Totalt", 11500, 27000, 28700, -1700],
  ]);
  const work = recogniseWorkbook(workbookOf([sheet]), []);
  for (;;) {
    const step = work.next();
    if (step.done === true && step.value.tables[0]) return step.value.tables[0];
  }
}

const kept = (label: string, months: number, forecast: number): StoredForecast => ({ label, period: { year: 2024, months }, forecast, forecastVariance: null });

test("[V37] the newest report before this one gives the previous forecasts, row by row, and says which have no row", () => {
  const stored = [kept("Individ o familjeomsorg", 4, 1), kept("Totalt", 4, 3), kept("Väster", 4, 9), kept("Söder", 3, 7), kept("Totalt", 5, 5)];
  const found = keptForecasts(stored, tableOf(), { year: 2024, months: 5 });
  expect(found?.period).toEqual({ year: 2024, months: 4 });
  // Söder stands in no report but March's, which is not the last one.
  expect([...(found?.byRow ?? [])].map(([row, { forecast }]) => [row, forecast])).toEqual([[2, 1], [4, 3]]);
  expect(found?.unlinked.map(({ label }) => label)).toEqual(["Väster"]);
});

test("[V37] nothing is previous to the first report", () => {
  expect(keptForecasts([kept("Totalt", 5, 5)], tableOf(), { year: 2024, months: 5 })).toBeNull();
  expect(keptForecasts([], tableOf(), null)).toBeNull();
});
