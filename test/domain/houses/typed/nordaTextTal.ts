import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, percentOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A web report pasted into Excel: every amount is text with no-break spaces and the long minus, percents with a sign. */
export function nordaTextTal(variant: number): House {
  const units = drawUnits({ seed: 10201 + variant, months: 9, stray: 0.04, accounts: [["Netto", 1]], units: [["Kommunstyrelsens stab", 18200], ["HR-avdelningen", 14900], ["IT-avdelningen", 33400], ["Ekonomiavdelningen", 12100], ["Räddningstjänst", 27800]] });
  const text = (value: number): string => swedishNumber(value, 0).replace(/ /g, "\u00a0").replace("-", "\u2212");
  const cells = (l: Line): FreeCell[] => [text(tkr(l.budget)), text(tkr(l.actual)), `${String(percentOf(l.actual, l.budget))}\u00a0%`, text(tkr(l.forecast)), text(tkr(leftOfYear(l)))];
  const page = new SheetPage("Blad1");
  page.put("A1", ["Kommunstyrelsen september 2023"], ["tkr"]);
  const t = page.table({
    at: "A3",
    head: [["Avdelning", "Budget", "Utfall", "Förbrukat", "Prognos", "Avvikelse"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Totalt", ...cells(allOf(...units.map((unit) => unit.net))))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget actualToDate percentUsed forecast forecastVariance",
  });
  return houseOf("kommunstyrelse med alla tal som text", [page], [
    { name: "a forecast mistyped", edits: [[t.at("HR-avdelningen", "forecast"), text(tkr(units[1]?.net.forecast ?? 0) + 900)]], rules: ["forecast-variance", "column-total"], cells: [t.at("HR-avdelningen", "forecast")] },
    { name: "a total typed with another digit", edits: [[t.at("Totalt", "annualBudget"), text(tkr(allOf(...units.map((unit) => unit.net)).budget) - 6000)]], rules: ["column-total", "forecast-variance", "percent-used"], cells: [t.at("Totalt", "annualBudget")] },
  ]);
}
