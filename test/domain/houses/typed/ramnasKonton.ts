import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor, leftOfYear, leftToDate } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** An export per kind of account (classes 3 to 7) with code and name, in kronor; revenue negative; net at the foot. */
export function ramnasKonton(variant: number): House {
  const lines = drawUnits({ seed: 9401 + variant, months: 9, accounts: [["Rad", 1]], units: [["Försäljning", -4100, "30"], ["Taxor och avgifter", -11900, "31"], ["Hyror och arrenden", -2300, "34"], ["Bidrag", -8700, "35"], ["Material och varor", 9600, "40"], ["Entreprenader", 61000, "46"], ["Löner", 122000, "50"], ["Personalomkostnader", 48400, "56"], ["Lokalhyror", 22700, "60"], ["Övriga tjänster", 17800, "70"], ["Kapitalkostnader", 3600, "79"]] });
  const cells = (l: Line): FreeCell[] => [kronor(l.budget), kronor(l.budgetToDate), kronor(l.actual), kronor(leftToDate(l)), kronor(l.forecast), kronor(leftOfYear(l)), kronor(l.priorToDate)].map((v) => ({ v, z: "#,##0" }));
  const rows = (from: number, to: number): FreeCell[][] => lines.slice(from, to).map((unit) => [Number(unit.code), unit.label, ...cells(unit.net)]);
  const sumOf = (from: number, to: number): Line => allOf(...lines.slice(from, to).map((unit) => unit.net));
  const page = new SheetPage("Rapport1");
  page.put("A1", ["Rapport: NÄMNDUPPF per kontogrupp"], ["Urval: Förvaltning 4* Omsorg", "", "", "Period: 202401 - 202409"], ["Utskriven 2024-10-08 13:42", "", "", "Användare: EKOANNA"]);
  const t = page.table({
    at: "A5",
    head: [["Kgrp", "Kgrp(T)", "Budget helår", "Budget ack", "Utfall ack", "Avvikelse ack", "Prognos helår", "Avvikelse helår", "Utfall ack fg år"]],
    body: [
      ...rows(0, 4),
      subtotal("3", "Summa intäkter", ...cells(sumOf(0, 4))),
      ...rows(4, 6),
      ...rows(6, 8),
      ...rows(8, 11),
      subtotal("4-7", "Summa kostnader", ...cells(sumOf(4, 11))),
      total("", "Nettokostnad", ...cells(sumOf(0, 11))),
    ],
    kind: "byAccount",
    unit: null,
    rule: "budgetMinusActual",
    roles: "code label annualBudget budgetToDate actualToDate varianceToDate forecast forecastVariance priorYearToDate",
  });
  return houseOf("export per kontogrupp i kronor", [page], [
    { name: "a net that misses the revenue", edits: [t.off("Nettokostnad", "forecast", 300000)], rules: ["column-total", "forecast-variance"], cells: [t.at("Nettokostnad", "forecast")] },
    { name: "an account typed over", edits: [t.off("Löner", "actualToDate", -2700000)], rules: ["row-variance", "subtotal", "column-total"], cells: [t.at("Löner", "actualToDate")] },
  ]);
}
