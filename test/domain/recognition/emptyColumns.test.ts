// Columns that a house has laid out and not filled yet: with no figure to go by, the heading and the place among the others say what they are for.
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const UNITS = [["Norr", 4000, 3900, 12000, 11800], ["Söder", 5000, 5300, 15000, 16500], ["Väster", 3000, 3000, 9000, 9000], ["Totalt", 12000, 12200, 36000, 37300]] as const;
const E = "";

type Fill = (budget: number, actual: number, annual: number, forecast: number) => readonly CellValue[];

function rolesOf(header: readonly string[], fill: Fill): string {
  const rows = UNITS.map(([label, budget, actual, annual, forecast]) => [label, ...fill(budget, actual, annual, forecast)]);
  const work = recogniseWorkbook(workbookOf([sheetOf("Drift", [["Omsorgsnämnden april 2024, tkr"], ["Enhet", ...header], ...rows])]), []);
  for (;;) {
    const step = work.next();
    if (step.done === true) return (step.value.tables[0]?.columns ?? []).slice(1).map(({ role, headerRole }) => `${role}${headerRole ? "!" : ""}`).join(" ");
  }
}

describe("an empty column", () => {
  test("[T97] headed forecast is the forecast, beside a filled forecast variance too", () => {
    expect(rolesOf(["Årsbudget", "Prognos", "Prognosavvikelse"], (_b, _a, annual, forecast) => [annual, E, annual - forecast])).toBe("annualBudget forecast forecastVariance");
    expect(rolesOf(["Utfall jan-apr", "Budget 2024", "Prognos 2024", "Budgetavvikelse"], (_b, actual, annual, forecast) => [actual, annual, E, annual - forecast])).toBe(
      "actualToDate annualBudget forecast forecastVariance",
    );
    expect(rolesOf(["Årsbudget", "Förra prognosen", "Prognos", "Avvikelse"], (_b, _a, annual, forecast) => [annual, forecast, E, E])).toBe("annualBudget previousForecast forecast forecastVariance");
  });

  test("[T97] headed variance is the variance of what it stands after", () => {
    expect(rolesOf(["Budget jan-apr", "Utfall jan-apr", "Avvikelse"], (budget, actual) => [budget, actual, E])).toBe("budgetToDate actualToDate varianceToDate");
    expect(rolesOf(["Årsbudget", "Prognos", "Avvikelse"], (_b, _a, annual, forecast) => [annual, forecast, E])).toBe("annualBudget forecast forecastVariance");
    const both = ["Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Avvikelse"];
    const roles = "budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance";
    expect(rolesOf(both, (budget, actual, annual, forecast) => [budget, actual, E, annual, forecast, E])).toBe(roles);
    expect(rolesOf(both, (budget, actual, annual, forecast) => [budget, actual, budget - actual, annual, forecast, E])).toBe(roles);
    expect(rolesOf(both, (budget, actual, annual, forecast) => [budget, actual, E, annual, forecast, annual - forecast])).toBe(roles);
  });

  test("[T97] is no code column because of a word that a code's heading may have", () => {
    expect(rolesOf(["Årsbudget", "Utfall jan-apr", "Helårsprognos", "Avvikelse mot budget"], (_b, actual, annual, forecast) => [annual, actual, forecast, E])).toBe(
      "annualBudget actualToDate forecast forecastVariance",
    );
  });
});
