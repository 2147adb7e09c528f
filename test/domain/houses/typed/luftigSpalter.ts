import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** Far into the sheet, blank columns between the groups, blank rows between the parts, the unit at the far right above the figures. */
export function luftigSpalter(variant: number): House {
  const units = drawUnits({ seed: 12301 + variant, months: 10, stray: 0.04, accounts: [["Netto", 1]], units: [["Gymnasieskola", 211000], ["Introduktionsprogram", 38100], ["Anpassad gymnasieskola", 27300], ["Komvux", 61900], ["Yrkeshögskola", 4800], ["Studie- och yrkesvägledning", 3900]] });
  const cells = (l: Line): FreeCell[] => ["", tkr(l.actual), tkr(l.budgetToDate), tkr(leftToDate(l)), "", tkr(l.forecast), tkr(l.budget), tkr(leftOfYear(l)), "", tkr(l.priorToDate), tkr(l.prior)];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const row = (at: number): FreeCell[] => [units[at]?.label ?? "", ...cells(part(at, at + 1))];
  const page = new SheetPage("Gymnasie- och vuxenutbildning");
  page.put("D4", ["Gymnasie- och vuxenutbildningsnämnden"], ["Månadsuppföljning oktober 2023"], ["", "", "", "", "", "", "", "", "", "", "", "tkr"]);
  const t = page.table({
    at: "D8",
    head: [["", "", "Januari - oktober", "", "", "", "Helår", "", "", "", "Föregående år", ""], ["Verksamhet", "", "Utfall", "Budget", "Avvikelse", "", "Prognos", "Budget", "Avvikelse", "", "Jan - okt", "Helår"]],
    body: [row(0), row(1), row(2), subtotal("Summa gymnasium", ...cells(part(0, 3))), [""], row(3), row(4), row(5), subtotal("Summa vuxenutbildning m.m.", ...cells(part(3, 6))), [""], total("Nämnden totalt", ...cells(part(0, 6)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label . actualToDate budgetToDate varianceToDate . forecast annualBudget forecastVariance . priorYearToDate priorYear",
  });
  return houseOf("gymnasienämnd med luft mellan spalterna", [page], [
    { name: "a swapped pair of digits", edits: [t.off("Komvux", "annualBudget", 900)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [t.at("Komvux", "annualBudget")] },
    { name: "the board's total without a part", edits: [t.off("Nämnden totalt", "priorYear", -t.value("Summa vuxenutbildning m.m.", "priorYear"))], rules: ["column-total"], cells: [t.at("Nämnden totalt", "priorYear")] },
    { name: "an actual off", edits: [t.off("Gymnasieskola", "actualToDate", -1800)], rules: ["row-variance", "subtotal", "column-total"], cells: [t.at("Gymnasieskola", "actualToDate")] },
  ]);
}
