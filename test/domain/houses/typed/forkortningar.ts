import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, percentOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Headings cut to the width of their columns and one misspelt; a control column of nought and a control row under the total. */
export function forkortningar(variant: number): House {
  const units = drawUnits({ seed: 12601 + variant, months: 9, stray: 0.04, accounts: [["Netto", 1]], units: [["Adm o ledn", 8100], ["Rtj operativ", 38700], ["Förebyggande", 6600], ["Utb o övn", 2900], ["Fordon o mtrl", 7700]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), percentOf(l.actual, l.budget), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.prior), 0];
  const all = allOf(...units.map((unit) => unit.net));
  const page = new SheetPage("Rtj");
  page.put("A1", ["Räddningstjänstförbundet kv 3 2024"], ["Bel i tkr"]);
  const t = page.table({
    at: "A3",
    head: [["Vht", "Årsbud", "Bud ack", "Utf ack", "Avikelse ack", "Fbr%", "Progn", "Avv progn", "Boksl 23", "Kontr"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("S:a", ...cells(all))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget budgetToDate actualToDate varianceToDate percentUsed forecast forecastVariance priorYear ?",
  });
  page.put("A11", ["Kontroll mot redovisning:", "", "", { v: 0 }]);
  return houseOf("räddningstjänst med avkortade rubriker", [page], [
    { name: "a forecast off", edits: [t.off("Rtj operativ", "forecast", 540)], rules: ["forecast-variance", "column-total"], cells: [t.at("Rtj operativ", "forecast")] },
    { name: "a period budget off", edits: [t.off("S:a", "budgetToDate", 1000)], rules: ["row-variance", "column-total"], cells: [t.at("S:a", "budgetToDate")] },
  ]);
}
