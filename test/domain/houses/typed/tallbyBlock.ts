import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell, type FreeRow } from "../builder/SheetPage";

/** Each unit as a block of revenue, cost and net, its name in a column of its own beside the first row only; the board's block last. */
export function tallbyBlock(variant: number): House {
  const units = drawUnits({ seed: 10101 + variant, months: 4, stray: 0.05, accounts: [["Intäkter", -0.3], ["Kostnader", 1.3]], units: [["Bibliotek", 14200], ["Musikskola", 9800], ["Sim- och idrottshallar", 23700], ["Föreningsbidrag", 11100]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const revenue = allOf(...units.map((unit) => unit.revenue));
  const cost = allOf(...units.map((unit) => unit.cost));
  const block = (name: string, income: Line, expense: Line, last: (...cells: FreeCell[]) => FreeRow): FreeRow[] => [
    [name, "Intäkter", ...cells(income)],
    ["", "Kostnader", ...cells(expense)],
    last("", "Netto", ...cells(allOf(income, expense))),
  ];
  const page = new SheetPage("KFN");
  page.put("A1", ["Kultur- och fritidsnämnden"], ["Uppföljning per den 30 april 2024 (tkr)"]);
  page.table({
    at: "A4",
    head: [["Enhet", "", "Budget jan-apr", "Utfall jan-apr", "Avvikelse jan-apr", "Budget 2024", "Prognos 2024", "Avvikelse 2024"]],
    body: [...units.flatMap((unit) => block(unit.label, unit.revenue, unit.cost, subtotal)), subtotal("Summa KFN", "Intäkter", ...cells(revenue)), subtotal("", "Kostnader", ...cells(cost)), total("", "Netto", ...cells(allOf(revenue, cost)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "? ? budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance",
  });
  page.merge("A5:A7", "A8:A10", "A11:A13", "A14:A16", "A17:A19");
  return houseOf("kulturnämnd med block per enhet", [page], [
    { name: "a cost that its net does not follow", edits: [["KFN!D9", -1]].map(([cell]) => [String(cell), tkr(units[1]?.cost.actual ?? 0) + 270] as const), rules: ["row-variance", "subtotal", "column-total"], cells: ["KFN!D9"] },
    { name: "a net forecast off", edits: [["KFN!G13", tkr(units[2]?.net.forecast ?? 0) - 540]], rules: ["forecast-variance", "subtotal", "column-total"], cells: ["KFN!G13"] },
  ]);
}
