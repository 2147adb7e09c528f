import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor, percentOf } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Budget settlement: appropriation, spent, left, percent spent beside the guide for the month; full kronor without saying so, commitments named in the text. */
export function anslagAvrakning(variant: number): House {
  const units = drawUnits({ seed: 12201 + variant, months: 8, stray: 0.05, accounts: [["Netto", 1]], units: [["Kommunfullmäktige", 2100], ["Valnämnd", 640], ["Revision", 1180], ["Kommunstyrelse", 58200], ["Överförmyndare", 4300], ["Näringsliv", 9700], ["Turism", 2600]] });
  const cells = (l: Line): FreeCell[] => [kronor(l.budget), kronor(l.actual), kronor(l.budget - l.actual), percentOf(l.actual, l.budget, 1), 66.7];
  const page = new SheetPage("Avräkning");
  page.put("C2", ["Budgetavräkning kommunstyrelsens verksamheter"], ["T.o.m. augusti 2024. Belopp i kronor"]);
  const t = page.table({
    at: "C5",
    head: [["Anslag", "Anslag 2024", "Förbrukat tom aug", "Återstår", "% förbrukat", "Riktpunkt %"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Summa anslag", ...cells(allOf(...units.map((unit) => unit.net))))],
    kind: "byUnit",
    unit: "kr",
    rule: null,
    roles: "label annualBudget actualToDate remaining percentUsed ?",
  });
  return houseOf("budgetavräkning per anslag", [page], [
    { name: "what is left of one", edits: [t.off("Turism", "remaining", 90000)], rules: ["row-variance", "column-total", "change-column", "subtotal"], cells: [t.at("Turism", "remaining")] },
    { name: "an appropriation typed twice", edits: [t.off("Summa anslag", "annualBudget", t.value("Valnämnd", "annualBudget"))], rules: ["column-total"], cells: [t.at("Summa anslag", "annualBudget")] },
    { name: "a percentage of last month", edits: [[t.at("Kommunstyrelse", "percentUsed"), 51.3]], rules: ["percent-used"], cells: [t.at("Kommunstyrelse", "percentUsed")] },
  ]);
}
