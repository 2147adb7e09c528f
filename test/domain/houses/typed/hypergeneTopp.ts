import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor, leftOfYear, leftToDate } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, subtotal, total, type FreeCell, type FreeRow } from "../builder/SheetPage";

/** A report tool's export: filters on top, the total first, then each area above its cost centres; codes in the names; kronor. */
export function hypergeneTopp(variant: number): House {
  const units = drawUnits({ seed: 10301 + variant, months: 6, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: [["2110 Förskola Norr", 31200], ["2120 Förskola Söder", 28700], ["2130 Pedagogisk omsorg", 4100], ["2210 Grundskola F-6", 88200], ["2220 Grundskola 7-9", 61300], ["2310 Elevhälsa", 9700]] });
  const amounts = (l: Line): number[] => [l.actual, l.budgetToDate, leftToDate(l), l.actual / l.budgetToDate - 1, l.forecast, l.budget, leftOfYear(l)];
  const cells = (l: Line): FreeCell[] => amounts(l).map((v, at) => (at === 3 ? { v: Number((-v).toFixed(4)), z: "0%" } : { v: kronor(v), z: "#,##0" }));
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const rows = (from: number, to: number): FreeRow[] => units.slice(from, to).map((unit) => [`    ${unit.label}`, ...cells(unit.net)]);
  const page = new SheetPage("Resultatuppföljning");
  page.put("A1", ["Resultatuppföljning förvaltning"], ["Organisation:", "2 Barn och utbildning"], ["Period:", "202406"], ["Serie:", "Utfall / Budget / Prognos T1"], ["Valuta:", "SEK"]);
  page.table({
    at: "A8",
    head: [["", "Utfall ack", "Budget ack", "Avvikelse ack", "Avvikelse ack %", "Prognos helår", "Budget helår", "Avvikelse helår"]],
    body: [
      total("2 Barn och utbildning", ...cells(part(0, 6))),
      subtotal("  21 Förskoleverksamhet", ...cells(part(0, 3))),
      ...rows(0, 3),
      subtotal("  22 Grundskoleverksamhet", ...cells(part(3, 5))),
      ...rows(3, 5),
      ["  2310 Elevhälsa", ...cells(part(5, 6))],
    ],
    kind: "byUnit",
    unit: "kr",
    rule: "budgetMinusActual",
    roles: "label actualToDate budgetToDate varianceToDate variancePercent forecast annualBudget forecastVariance",
  });
  return houseOf("export med summan först och koder i namnen", [page], [
    { name: "a cost centre off", edits: [["Resultatuppföljning!F13", kronor(units[2]?.net.forecast ?? 0) + 90000]], rules: ["forecast-variance", "subtotal", "column-total"], cells: ["Resultatuppföljning!F13"] },
    { name: "an area that leaves one out", edits: [["Resultatuppföljning!B10", kronor(part(0, 2).actual)]], rules: ["subtotal", "column-total", "row-variance"], cells: ["Resultatuppföljning!B10"] },
  ]);
}
