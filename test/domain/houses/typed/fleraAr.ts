import { drawUnits } from "../builder/drawUnits";
import { allOf, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A region's boards as rows with three years of accounts, budget and forecast; deviation against budget and change against last year, both in mkr. */
export function fleraAr(variant: number): House {
  const units = drawUnits({ seed: 15401 + variant, months: 8, stray: 0.03, accounts: [["Netto", 1]], units: [["Hälso- och sjukvårdsnämnden", 7810000], ["Tandvårdsnämnden", 210000], ["Trafiknämnden", 912000], ["Kulturnämnden", 155000], ["Regionstyrelsen", 488000]] });
  const cells = (l: Line): FreeCell[] => [mkr(-l.prior * 0.96), mkr(-l.prior), mkr(-l.budget), mkr(-l.actual), mkr(-l.forecast), mkr(l.budget - l.forecast), mkr(l.prior - l.forecast)];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const page = new SheetPage("Driftredovisning");
  page.put("A1", ["Driftredovisning per nämnd, delårsrapport 2 2024"], ["mnkr"]);
  const t = page.table({
    at: "A4",
    head: [["Nämnd", "Bokslut 2022", "Bokslut 2023", "Budget 2024", "Utfall jan–aug 2024", "Prognos 2024", "Budgetavvikelse prognos", "Förändring prognos mot bokslut 2023"]],
    body: [[units[0]?.label ?? "", ...cells(part(0, 1))], [units[1]?.label ?? "", ...cells(part(1, 2))], subtotal("Summa vård", ...cells(part(0, 2))), ...units.slice(2).map((unit) => [unit.label, ...cells(unit.net)]), total("Summa nämnder", ...cells(part(0, 5)))],
    kind: "byUnit",
    unit: "mkr",
    rule: "actualMinusBudget",
    roles: "label ? priorYear annualBudget actualToDate forecast forecastVariance change",
  });
  return houseOf("region med flera års bokslut", [page], [
    { name: "a change off", edits: [t.off("Trafiknämnden", "change", 27)], rules: ["change-column", "column-total"], cells: [t.at("Trafiknämnden", "change")] },
    { name: "a subtotal of accounts off", edits: [t.off("Summa vård", "priorYear", -90)], rules: ["subtotal", "column-total", "change-column"], cells: [t.at("Summa vård", "priorYear")] },
    { name: "a forecast off", edits: [t.off("Kulturnämnden", "forecast", 9)], rules: ["forecast-variance", "column-total", "change-column"], cells: [t.at("Kulturnämnden", "forecast")] },
  ]);
}
