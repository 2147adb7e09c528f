import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Two tables of one month, per unit and per account, on two sheets whose titles and headings name it. */
export function felManad(variant: number): House {
  const units = drawUnits({ seed: 14801 + variant, months: 5, stray: 0.04, accounts: [["Intäkter", -0.2], ["Personal", 0.7], ["Drift", 0.5]], units: [["Badhus", 12100], ["Ishall", 7800], ["Bibliotek", 15900], ["Ungdomsgård", 6300]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const head = (first: string, month: string): string[] => [first, `Budget jan-${month}`, `Utfall jan-${month}`, "Avvikelse", "Budget 2025", "Prognos 2025", "Avvikelse prognos"];
  const roles = "label budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance";
  const all = allOf(...units.map((unit) => unit.net));
  const unitPage = new SheetPage("Per enhet").put("A1", ["Fritidsnämnden maj 2025"], ["tkr"]);
  unitPage.table({ at: "A4", head: [head("Enhet", "maj")], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Summa", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles });
  const accountPage = new SheetPage("Per slag").put("A1", ["Fritidsnämnden maj 2025"], ["tkr"]);
  const of = (label: string): Line => allOf(...units.flatMap((unit) => unit.accounts.get(label) ?? []));
  const t = accountPage.table({ at: "A4", head: [head("Slag", "maj")], body: [...["Intäkter", "Personal", "Drift"].map((label): FreeCell[] => [label, ...cells(of(label))]), total("Netto", ...cells(all))], kind: "byAccount", unit: "tkr", rule: "budgetMinusActual", roles });
  return houseOf("fritidsnämnd per enhet och per slag i maj", [unitPage, accountPage], [
    { name: "last month left in a heading", edits: [["'Per slag'!C4", "Utfall jan-apr"]], rules: ["period"], cells: ["'Per slag'!C4"] },
    { name: "last month left in a title", edits: [["'Per slag'!A1", "Fritidsnämnden april 2025"]], rules: ["period"], cells: ["'Per slag'!A1"] },
    { name: "last year in a heading", edits: [["'Per enhet'!F4", "Prognos 2024"]], rules: ["period"], cells: ["'Per enhet'!F4"] },
    { name: "an account total off", edits: [t.off("Netto", "actualToDate", 720)], rules: ["column-total", "row-variance", "table-vs-table"], cells: [t.at("Netto", "actualToDate")] },
  ]);
}
