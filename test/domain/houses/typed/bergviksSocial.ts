import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A social board in one long sheet: economy with subtotals per area, volumes of placements, hours, staff, and sentences between. */
export function bergviksSocial(variant: number): House {
  const units = drawUnits({ seed: 9701 + variant, months: 7, stray: 0.06, accounts: [["Intäkter", -0.12], ["Kostnader", 1.12]], units: [["Institutionsvård barn", 21400], ["Familjehem", 33800], ["Öppenvård barn och unga", 12900], ["Institutionsvård vuxna", 8800], ["Ekonomiskt bistånd", 41200], ["Boende LSS", 66100], ["Daglig verksamhet", 23400], ["Personlig assistans", 37800]] });
  const cells = (l: Line): FreeCell[] => [-tkr(l.budget), -tkr(l.budgetToDate), -tkr(l.actual), tkr(leftToDate(l)), -tkr(l.forecast), tkr(leftOfYear(l))];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const rows = (from: number, to: number): FreeCell[][] => units.slice(from, to).map((unit) => [`   ${unit.label}`, ...cells(unit.net)]);
  const page = new SheetPage("Månadsuppf. juli");
  page.put("A1", ["Socialnämnden – månadsuppföljning juli 2024"], [], ["Ekonomi"]);
  page.put("A4", ["Utfall och prognos redovisas nedan per område. Minus innebär underskott."]);
  const t = page.table({
    at: "A6",
    head: [["Belopp i tusental kronor", "Årsbudget", "Budget t.o.m. juli", "Utfall t.o.m. juli", "Avvik. period", "Årsprognos", "Avvik. prognos"]],
    body: [
      ...rows(0, 3),
      subtotal("IFO barn och unga", ...cells(part(0, 3))),
      ...rows(3, 5),
      subtotal("IFO vuxna", ...cells(part(3, 5))),
      ...rows(5, 8),
      subtotal("Funktionsstöd", ...cells(part(5, 8))),
      total("Socialnämnden totalt", ...cells(part(0, 8))),
    ],
    kind: "byUnit",
    unit: "tkr",
    rule: "actualMinusBudget",
    roles: "label annualBudget budgetToDate actualToDate varianceToDate forecast forecastVariance",
  });
  const all = part(0, 8);
  page.say("A20", sentence`Nämndens prognos är ${{ text: `${swedishNumber(tkr(leftOfYear(all)), 0)} tkr`, ties: [t.at("Socialnämnden totalt", "forecastVariance")] }} mot budget. Familjehem avviker med ${{ text: `${swedishNumber(tkr(leftOfYear(units[1]?.net ?? all)), 0)} tkr`, ties: [t.at("Familjehem", "forecastVariance")] }}.`);
  page.put("A22", ["Volymer"], ["Placeringar (antal)", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "Snitt"], ["HVB barn", 11, 12, 12, 13, 12, 11, 11, 11.7], ["Familjehem", 58, 57, 59, 61, 61, 60, 62, 59.7], ["SiS", 6, 6, 7, 7, 6, 6, 5, 6.1], ["Totalt", 75, 75, 78, 81, 79, 77, 78, 77.6]);
  page.put("A29", ["Personal", "Juli 2024", "Juli 2023", "Förändring"], ["Årsarbetare", 412, 405, 7], ["Timavlönade (årsarbetare)", 38.5, 44.1, -5.6], ["Sjukfrånvaro %", 7.9, 8.4, -0.5]);
  return houseOf("socialnämnd med volymer och indrag", [page], [
    { name: "a subtotal that leaves out a unit", edits: [t.off("IFO vuxna", "forecast", -t.value("Institutionsvård vuxna", "forecast"))], rules: ["subtotal", "forecast-variance", "column-total"], cells: [t.at("IFO vuxna", "forecast")] },
    { name: "a cost typed positive", edits: [[t.at("Familjehem", "actualToDate"), -t.value("Familjehem", "actualToDate")]], rules: ["sign-flip", "row-variance", "subtotal", "column-total"], cells: [t.at("Familjehem", "actualToDate")] },
    { name: "an annual budget with swapped digits", edits: [t.off("Boende LSS", "annualBudget", 450)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [t.at("Boende LSS", "annualBudget")] },
  ]);
}
