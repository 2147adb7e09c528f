import { drawUnits } from "../builder/drawUnits";
import { allOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A housing company's board report: result positive, revenue and cost both typed positive, each block with budget, actual and difference, year to date before the year. */
export function bolagYtd(variant: number): House {
  const draw = drawUnits({ seed: 12701 + variant, months: 6, stray: 0.05, accounts: [["Rad", 1]], units: [["Hyresintäkter", -188000], ["Övriga intäkter", -6100], ["Driftkostnader", 61000], ["Reparationer", 14800], ["Underhåll", 33300], ["Fastighetsskatt", 4900], ["Avskrivningar", 29400], ["Räntenetto", 18700]] });
  const line = (label: string): Line => draw.find((unit) => unit.label === label)?.net ?? allOf();
  const cells = (l: Line, sign: 1 | -1): FreeCell[] => [tkr(sign * l.actual), tkr(sign * l.budgetToDate), tkr(l.budgetToDate - l.actual), tkr(sign * l.forecast), tkr(sign * l.budget), tkr(l.budget - l.forecast)];
  const income = allOf(line("Hyresintäkter"), line("Övriga intäkter"));
  const names = ["Driftkostnader", "Reparationer", "Underhåll", "Fastighetsskatt", "Avskrivningar", "Räntenetto"];
  const costs = allOf(...names.map(line));
  const page = new SheetPage("Styrelserapport");
  page.put("A1", ["AB Hyresbostäder"], ["Resultatrapport juni 2024 (tkr)"]);
  const t = page.table({
    at: "A4",
    head: [["", "Utfall YTD", "Budget YTD", "Diff YTD", "Prognos helår", "Budget helår", "Diff helår"]],
    body: [
      ["Hyresintäkter", ...cells(line("Hyresintäkter"), -1)],
      ["Övriga intäkter", ...cells(line("Övriga intäkter"), -1)],
      subtotal("Summa intäkter", ...cells(income, -1)),
      ...names.map((name) => [name, ...cells(line(name), 1)]),
      subtotal("Summa kostnader", ...cells(costs, 1)),
      total("Resultat", ...cells(allOf(income, costs), -1)),
    ],
    kind: "byAccount",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label actualToDate budgetToDate varianceToDate forecast annualBudget forecastVariance",
  });
  return houseOf("bostadsbolag med diff hittills och helår", [page], [
    { name: "a maintenance cost off", edits: [t.off("Underhåll", "actualToDate", 900)], rules: ["row-variance", "subtotal", "column-total"], cells: [t.at("Underhåll", "actualToDate")] },
    { name: "the result not updated", edits: [t.off("Resultat", "forecast", 1300)], rules: ["column-total", "forecast-variance", "subtotal"], cells: [t.at("Resultat", "forecast")] },
  ]);
}
