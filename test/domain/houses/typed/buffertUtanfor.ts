import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A reserve after the boards' sum and a total with it; the heading repeated where the page breaks. */
export function buffertUtanfor(variant: number): House {
  const units = drawUnits({ seed: 14401 + variant, months: 6, stray: 0.04, accounts: [["Netto", 1]], units: [["Kommunledning", 41200], ["Bildning", 388000], ["Omsorg", 402000], ["Samhälle", 61900], ["Kultur", 48800], ["Reserv för oförutsett", 9000]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const row = (at: number): FreeCell[] => [units[at]?.label ?? "", ...cells(part(at, at + 1))];
  const head = ["Förvaltning", "Budget jan-jun", "Utfall jan-jun", "Avvikelse", "Budget 2024", "Prognos 2024", "Avvikelse"];
  const page = new SheetPage("Kommunen");
  page.put("A1", ["Halvårsbokslut 2024 per förvaltning, tusen kronor"]);
  const t = page.table({
    at: "A3",
    head: [head],
    body: [row(0), row(1), row(2), { kind: "heading", cells: head }, row(3), row(4), subtotal("Summa förvaltningar", ...cells(part(0, 5))), row(5), total("Totalt inkl. reserv", ...cells(part(0, 6)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance",
  });
  return houseOf("kommun med reserv efter summan", [page], [
    { name: "the total without the reserve", edits: [t.off("Totalt inkl. reserv", "forecast", -t.value("Reserv för oförutsett", "forecast"))], rules: ["column-total", "forecast-variance"], cells: [t.at("Totalt inkl. reserv", "forecast")] },
    { name: "an actual off", edits: [t.off("Omsorg", "actualToDate", 1800)], rules: ["row-variance", "subtotal", "column-total"], cells: [t.at("Omsorg", "actualToDate")] },
    { name: "a budget off", edits: [t.off("Kultur", "annualBudget", -270)], rules: ["forecast-variance", "subtotal"], cells: [t.at("Kultur", "annualBudget")] },
  ]);
}
