import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** The period and the year in two tables of the same units, causes in mkr below with their units in front of the dash. */
export function periodOchPrognos(variant: number): House {
  const units = drawUnits({ seed: 14301 + variant, months: 10, stray: 0.06, accounts: [["Netto", 1]], units: [["Vatten", 21800], ["Avlopp", 33900], ["Avfall", 27100], ["Gator", 44600], ["Parker", 12700]] });
  const all = allOf(...units.map((unit) => unit.net));
  const period = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.priorToDate), tkr(l.actual - l.priorToDate)];
  const year = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.budget - l.previousForecast), tkr(l.previousForecast - l.forecast)];
  const page = new SheetPage("TN okt 24");
  page.put("A1", ["Tekniska nämnden, oktober 2024 (tkr)"], [], ["Utfall januari-oktober"]);
  const first = page.table({ at: "A4", head: [["Verksamhet", "Budget", "Utfall", "Avvikelse", "Utfall 2023", "Förändring mot 2023"]], body: [...units.map((unit) => [unit.label, ...period(unit.net)]), total("Summa", ...period(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: "label budgetToDate actualToDate varianceToDate priorYearToDate change" });
  page.put("A12", ["Helårsprognos"]);
  const second = page.table({ at: "A13", head: [["Verksamhet", "Budget", "Prognos okt", "Avvikelse", "Avvikelse prognos aug", "Förändring"]], body: [...units.map((unit) => [unit.label, ...year(unit.net)]), total("Summa", ...year(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: "label annualBudget forecast forecastVariance ? ?" });
  return houseOf("teknisk nämnd med period och helår i var sin tabell", [page], [
    { name: "an actual of the period off", edits: [first.off("Avfall", "actualToDate", 360)], rules: ["row-variance", "column-total", "change-column"], cells: [first.at("Avfall", "actualToDate")] },
    { name: "a forecast off", edits: [second.off("Gator", "forecast", -450)], rules: ["forecast-variance", "column-total"], cells: [second.at("Gator", "forecast")] },
    { name: "a sum off", edits: [second.off("Summa", "annualBudget", 10000)], rules: ["column-total", "forecast-variance"], cells: [second.at("Summa", "annualBudget")] },
  ]);
}
