import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import type { PlacedGrid } from "../builder/PlacedGrid";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const BOARDS: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  ["Kommunstyrelsen", [["Kansli", 17200], ["Ekonomi", 9900], ["Mark och exploatering", 4100]]],
  ["Barnnämnden", [["Förskola", 92100], ["Skola", 177300], ["Fritids", 16800]]],
  ["Vård- och omsorgsnämnden", [["Äldreomsorg", 144000], ["Funktionsstöd", 61200], ["Myndighet", 12700]]],
];

/** Three boards' tables under each other, each with its own header, and a table of the boards below that states their totals again. */
export function staplade(variant: number): House {
  const boards = BOARDS.map(([name, list], at) => ({ name, units: drawUnits({ seed: 12401 + variant + at, months: 4, stray: 0.04, accounts: [["Netto", 1]], units: list }) }));
  const cells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.actual), tkr(l.forecast), tkr(leftOfYear(l))];
  const head = (first: string): string[] => [first, "Budget 2025", "Utfall jan-apr", "Prognos 2025", "Avvikelse"];
  const roles = "label annualBudget actualToDate forecast forecastVariance";
  const page = new SheetPage("Tertial 1");
  page.put("A1", ["Tertialrapport 1 2025"], ["Samtliga belopp anges i tkr"]);
  const tables = boards.map(({ name, units }, at): PlacedGrid => {
    page.put(`A${String(4 + at * 7)}`, [name]);
    return page.table({ at: `A${String(5 + at * 7)}`, head: [head("Verksamhet")], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Summa", ...cells(allOf(...units.map((unit) => unit.net))))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles });
  });
  page.put("A25", ["Kommunen totalt"]);
  const sums = boards.map(({ name, units }) => ({ name, net: allOf(...units.map((unit) => unit.net)) }));
  const whole = page.table({ at: "A26", head: [head("Nämnd")], body: [...sums.map(({ name, net }) => [name, ...cells(net)]), total("Totalt", ...cells(allOf(...sums.map(({ net }) => net))))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles });
  const second = tables[1] ?? whole;
  return houseOf("tre nämnder staplade med en sammanställning", [page], [
    { name: "a board updated after the summary", edits: [second.off("Summa", "forecast", 1200), second.off("Summa", "forecastVariance", -1200), second.off("Skola", "forecast", 1200), second.off("Skola", "forecastVariance", -1200)], rules: ["unit-vs-board", "roll-up"], cells: [second.at("Summa", "forecast"), second.at("Summa", "forecastVariance"), whole.at("Barnnämnden", "forecast"), whole.at("Barnnämnden", "forecastVariance")] },
    { name: "a total off", edits: [whole.off("Totalt", "annualBudget", 10000)], rules: ["column-total", "forecast-variance"], cells: [whole.at("Totalt", "annualBudget")] },
  ]);
}
