import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell, type FreeRow } from "../builder/SheetPage";

/** A pivot's export: two levels in columns of their own, totals named after their group, ören in the figures, last year beside. */
export function qlikPivot(variant: number): House {
  const groups: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [["Stadsbyggnad", [["Plan", 8100], ["Bygglov", 6900], ["Mätning", 4400]]], ["Gatukontor", [["Drift", 33100], ["Park", 14800]]], ["Fastighet", [["Förvaltning", 21900], ["Energi", 18300], ["Städ", 11200]]]];
  const drawn = groups.map(([name, list], at) => ({ name, units: drawUnits({ seed: 15201 + variant + at * 31, months: 11, accounts: [["Netto", 1]], units: list }) }));
  const oren = (kr: number): FreeCell => ({ v: Math.round(kr * 100) / 100, z: "#,##0.00" });
  const cells = (l: Line): FreeCell[] => [oren(l.budget), oren(l.budgetToDate), oren(l.actual), oren(Math.round(l.budgetToDate * 100) / 100 - Math.round(l.actual * 100) / 100), oren(l.priorToDate)];
  const rounded = (l: Line): Line => ({ ...l, budget: Math.round(l.budget * 100) / 100, budgetToDate: Math.round(l.budgetToDate * 100) / 100, actual: Math.round(l.actual * 100) / 100, priorToDate: Math.round(l.priorToDate * 100) / 100 });
  const rows = drawn.flatMap(({ name, units }): FreeRow[] => [
    ...units.map((unit, at): FreeRow => [at === 0 ? name : "", unit.label, ...cells(rounded(unit.net))]),
    subtotal(`Summa ${name}`, "", ...cells(allOf(...units.map((unit) => rounded(unit.net))))),
  ]);
  const page = new SheetPage("Sheet1");
  page.put("A1", ["Period: 202411"]);
  page.table({
    at: "A3",
    head: [["Förvaltning", "Avdelning", "Årsbudget", "Ack budget", "Ack utfall", "Ack avvikelse", "Ack utfall fg år"]],
    body: [...rows, total("Totalt", "", ...cells(allOf(...drawn.flatMap(({ units }) => units.map((unit) => rounded(unit.net))))))],
    kind: "byUnit",
    unit: null,
    rule: "budgetMinusActual",
    roles: "? ? annualBudget budgetToDate actualToDate varianceToDate priorYearToDate",
  });
  const energy = drawn[2]?.units[1]?.net ?? allOf();
  return houseOf("pivotexport med två nivåer och ören", [page], [
    { name: "an actual off", edits: [["Sheet1!E12", kronor(energy.actual) + 90000]], rules: ["row-variance", "subtotal", "column-total"], cells: ["Sheet1!E12"] },
  ]);
}
