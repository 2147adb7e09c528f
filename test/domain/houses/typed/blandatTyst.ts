import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** One small budget table among what is none: a balance sheet, equity of result units, boards as columns, measures as rows over months, chart data, a calendar. */
export function blandatTyst(variant: number): House {
  const units = drawUnits({ seed: 14501 + variant, months: 4, stray: 0.04, accounts: [["Netto", 1]], units: [["Kök", 14100], ["Städ", 9900], ["Transport", 5200]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const page = new SheetPage("Serviceförvaltning");
  page.put("A1", ["Serviceförvaltningen april 2024, tkr"]);
  const t = page.table({ at: "A3", head: [["Enhet", "Budget", "Prognos", "Avvikelse"]], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Summa", ...cells(allOf(...units.map((unit) => unit.net))))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: "label annualBudget forecast forecastVariance" });
  page.put("A10", ["Resultatenheternas egna kapital, tkr"], ["Enhet", "Ingående", "Årets", "Utgående"], ["Kök", 412, -120, 292], ["Städ", 88, 35, 123], ["Transport", -61, 14, -47]);
  const balance = new SheetPage("Balans").put("A1", ["Balansräkning, tkr"], ["", "2024-04-30", "2023-12-31"], ["Anläggningstillgångar", 48210, 47980], ["Omsättningstillgångar", 9120, 8840], ["Summa tillgångar", 57330, 56820], ["Eget kapital", 21030, 20910], ["Skulder", 36300, 35910], ["Summa eget kapital och skulder", 57330, 56820]);
  const turned = new SheetPage("Matris").put("A1", ["Tkr", "Kök", "Städ", "Transport", "Summa"], ["Budget period", 4700, 3300, 1733, 9733], ["Utfall period", 4811, 3190, 1740, 9741], ["Avvikelse", -111, 110, -7, -8], ["Årsarbetare", 22.5, 31, 8, 61.5]);
  const monthly = new SheetPage("Per månad").put("A1", ["Kök 2024", "jan", "feb", "mar", "apr", "Summa"], ["Budget", 1175, 1175, 1175, 1175, 4700], ["Utfall", 1190, 1201, 1188, 1232, 4811], ["Avvikelse", -15, -26, -13, -57, -111], ["Portioner", 41200, 39800, 42100, 40900, 164000]);
  const chart = new SheetPage("Diagramdata").put("A1", ["", "Budget", "Utfall"], ["jan", 2433, 2440], ["feb", 2433, 2401], ["mar", 2433, 2455], ["apr", 2434, 2445]);
  const calendar = new SheetPage("Tidplan").put("A1", ["Aktivitet", "Datum", "Ansvarig"], ["Bokslutsdag april", { v: 45412, z: "yyyy-mm-dd" }, "Ekonomi"], ["Prognos klar", { v: 45422, z: "yyyy-mm-dd" }, "Enhetschefer"], ["Nämnd", { v: 45435, z: "yyyy-mm-dd" }, "Förvaltningschef"]);
  return houseOf("liten budgettabell bland annat", [page, balance, turned, monthly, chart, calendar], [
    { name: "a forecast off", edits: [t.off("Kök", "forecast", 270)], rules: ["forecast-variance", "column-total"], cells: [t.at("Kök", "forecast")] },
    { name: "a sum off", edits: [t.off("Summa", "annualBudget", 900)], rules: ["column-total", "forecast-variance"], cells: [t.at("Summa", "annualBudget")] },
  ]);
}
