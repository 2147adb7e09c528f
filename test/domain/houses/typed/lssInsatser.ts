import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const INSATSER: readonly (readonly [string, number, number, number])[] = [["Personlig assistans", 48200, 61, 63], ["Ledsagarservice", 2100, 44, 41], ["Kontaktperson", 1700, 97, 99], ["Korttidsvistelse", 16900, 52, 50], ["Bostad med särskild service vuxna", 132400, 148, 151], ["Daglig verksamhet", 41800, 212, 216]];

/** Money and decisions in one table: cost with budget, actual, deviation and forecast, then the number of decisions of two years. */
export function lssInsatser(variant: number): House {
  const units = drawUnits({ seed: 12901 + variant, months: 4, stray: 0.05, accounts: [["Netto", 1]], units: INSATSER.map(([label, size]) => [label, size] as const) });
  const cells = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const counts = (at: number): FreeCell[] => [INSATSER[at]?.[2] ?? 0, INSATSER[at]?.[3] ?? 0];
  const page = new SheetPage("LSS april");
  page.put("A1", ["Funktionsstödsnämnden – LSS-insatser, april 2025"], []);
  const t = page.table({
    at: "A3",
    head: [["", "Ekonomi, tkr", "", "", "", "", "", "Antal beslut", ""], ["Insats", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Avvikelse", "Apr 2024", "Apr 2025"]],
    body: [...units.map((unit, at) => [unit.label, ...cells(unit.net), ...counts(at)]), total("Summa LSS", ...cells(allOf(...units.map((unit) => unit.net))), 614, 620)],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance ? ?",
  });
  page.merge("B3:G3", "H3:I3");
  return houseOf("LSS-insatser med pengar och beslut i samma tabell", [page], [
    { name: "a forecast off", edits: [t.off("Daglig verksamhet", "forecast", 450)], rules: ["forecast-variance", "column-total"], cells: [t.at("Daglig verksamhet", "forecast")] },
    { name: "an actual left out of the sum", edits: [t.off("Summa LSS", "actualToDate", -t.value("Korttidsvistelse", "actualToDate"))], rules: ["column-total", "row-variance"], cells: [t.at("Summa LSS", "actualToDate")] },
  ]);
}
