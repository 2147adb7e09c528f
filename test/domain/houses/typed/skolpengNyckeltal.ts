import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A school board whose money table stands among pupils, prices per pupil, staff and absence, all with budget, actual and deviation. */
export function skolpengNyckeltal(variant: number): House {
  const units = drawUnits({ seed: 10801 + variant, months: 10, stray: 0.03, accounts: [["Intäkter", -0.05], ["Kostnader", 1.05]], units: [["Förskola", 188000], ["Fritidshem", 41200], ["Förskoleklass", 17700], ["Grundskola", 402000], ["Anpassad grundskola", 22400]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.actual), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.prior)];
  const page = new SheetPage("BUN okt");
  page.put("A1", ["Barn- och utbildningsnämnden oktober 2024"], []);
  page.put("A3", ["Antal barn och elever"], ["Skolform", "Budget", "Utfall", "Avvikelse"], ["Förskola", 1480, 1452, -28], ["Fritidshem", 1210, 1233, 23], ["Grundskola", 3320, 3331, 11], ["Totalt", 6010, 6016, 6]);
  page.put("F3", ["Kostnad per barn/elev, kr"], ["Skolform", "2022", "2023", "Budget 2024"], ["Förskola", 158200, 163100, 166400], ["Fritidshem", 41100, 42800, 43900], ["Grundskola", 121500, 126800, 129900]);
  page.put("A11", ["Nettokostnad per verksamhet, tkr"]);
  const t = page.table({
    at: "A12",
    head: [["Skolform", "Budget helår", "Utfall jan-okt", "Prognos helår", "Avvikelse helår", "Bokslut 2023"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Totalt", ...cells(allOf(...units.map((unit) => unit.net))))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget actualToDate forecast forecastVariance priorYear",
  });
  page.put("A20", ["Personal"], ["", "Okt 2024", "Okt 2023", "Diff"], ["Tillsvidareanställda", 912, 905, 7], ["Visstidsanställda", 141, 166, -25], ["Årsarbetare", 961.4, 970.2, -8.8]);
  page.put("A26", ["Sjukfrånvaro", "Jan-sep 2024", "Jan-sep 2023"], ["Total", { v: 0.071, z: "0.0%" }, { v: 0.079, z: "0.0%" }], ["Kvinnor", { v: 0.076, z: "0.0%" }, { v: 0.084, z: "0.0%" }], ["Män", { v: 0.047, z: "0.0%" }, { v: 0.055, z: "0.0%" }]);
  return houseOf("skolnämnd bland elever, priser och personal", [page], [
    { name: "an actual off", edits: [t.off("Grundskola", "forecast", 4500)], rules: ["forecast-variance", "column-total"], cells: [t.at("Grundskola", "forecast")] },
    { name: "a total that leaves one out", edits: [t.off("Totalt", "priorYear", -t.value("Förskoleklass", "priorYear"))], rules: ["column-total"], cells: [t.at("Totalt", "priorYear")] },
  ]);
}
