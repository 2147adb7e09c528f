import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { heading, SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** Result units with grants: sections with captions, a row of unallocated savings that is negative, last year in the first column. */
export function kommunbidragResultat(variant: number): House {
  const units = drawUnits({ seed: 13001 + variant, months: 8, stray: 0.04, accounts: [["Netto", 1]], units: [["Hemtjänst Centrum", 24100], ["Hemtjänst Ytter", 19800], ["Solbacken", 31200], ["Lindgården", 28700], ["Rehab", 9900], ["Ofördelat sparbeting", -3100]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.prior), tkr(l.budget), tkr(l.actual), tkr(l.forecast), tkr(leftOfYear(l))];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const row = (at: number): FreeCell[] => [units[at]?.label ?? "", ...cells(part(at, at + 1))];
  const page = new SheetPage("VON aug");
  page.put("A1", ["Vård- och omsorgsnämnden"], ["Uppföljning t o m augusti 2024 (tusental kr)"]);
  const t = page.table({
    at: "A4",
    head: [["Resultatenhet", "Bokslut\n2023", "Kommunbidrag\n2024", "Nettokostnad\nt o m aug", "Beräknat\nbokslut 2024", "Över-/under-\nskott"]],
    body: [heading("Hemtjänst"), row(0), row(1), subtotal("Summa hemtjänst", ...cells(part(0, 2))), heading("Särskilt boende"), row(2), row(3), subtotal("Summa särskilt boende", ...cells(part(2, 4))), heading("Övrigt"), row(4), row(5), subtotal("Summa övrigt", ...cells(part(4, 6))), total("SUMMA VON", ...cells(part(0, 6)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label priorYear annualBudget actualToDate forecast forecastVariance",
  });
  return houseOf("resultatenheter med kommunbidrag och sparbeting", [page], [
    { name: "a deficit typed as a surplus", edits: [[t.at("Solbacken", "forecastVariance"), -t.value("Solbacken", "forecastVariance")]], rules: ["forecast-variance", "sign-flip", "subtotal"], cells: [t.at("Solbacken", "forecastVariance")] },
    { name: "a grant off", edits: [t.off("Rehab", "annualBudget", 270)], rules: ["forecast-variance", "subtotal"], cells: [t.at("Rehab", "annualBudget")] },
    { name: "the sum of a section", edits: [t.off("Summa hemtjänst", "actualToDate", 4500)], rules: ["subtotal", "column-total"], cells: [t.at("Summa hemtjänst", "actualToDate")] },
  ]);
}
