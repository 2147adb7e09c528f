import { drawUnits, type Unit } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import type { PlacedGrid } from "../builder/PlacedGrid";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A board's sheet with its own order of columns and three units' sheets with another, each with its causes and comments. */
export function olikaFlikar(variant: number): House {
  const units = drawUnits({ seed: 14101 + variant, months: 8, stray: 0.05, accounts: [["Intäkter", -0.15], ["Personal", 0.8], ["Lokaler", 0.2], ["Köpt verksamhet", 0.15]], units: [["Äldreomsorg", 187200], ["Funktionsnedsättning", 93100], ["Hälsa och rehab", 31800]] });
  const boardCells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l))];
  const unitCells = (l: Line): FreeCell[] => [tkr(l.actual), tkr(l.budgetToDate), tkr(leftToDate(l)), tkr(l.forecast), tkr(l.budget), tkr(leftOfYear(l))];
  const all = allOf(...units.map((unit) => unit.net));
  const board = new SheetPage("Omsorgsnämnden");
  board.put("A1", ["Omsorgsnämnden"], ["Delårsrapport januari–augusti 2024"], ["Belopp i tkr"]);
  const main = board.table({ at: "A5", head: [["Verksamhetsområde", "Budget 2024", "Prognos 2024", "Avvikelse helår", "Budget jan–aug", "Utfall jan–aug", "Avvikelse jan–aug"]], body: [...units.map((unit) => [unit.label, ...boardCells(unit.net)]), total("Omsorgsnämnden", ...boardCells(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: "label annualBudget forecast forecastVariance budgetToDate actualToDate varianceToDate" });
  const first = units[0]?.net ?? all;
  board.say("A11", sentence`Äldreomsorgens helårsprognos visar ett ${surplusWord(leftOfYear(first))} om ${{ text: `${swedishNumber(Math.abs(tkr(leftOfYear(first))), 0)} tkr`, ties: [main.at("Äldreomsorg", "forecastVariance"), "Äldreomsorg!G9"] }}.`);
  const sheets = units.map((unit) => unitSheet(unit, unitCells));
  const second = sheets[1]?.accounts ?? main;
  const causes = sheets[1]?.causes ?? main;
  return houseOf("omsorgsnämnd vars flikar har en annan ordning", [board, ...sheets.map(({ page }) => page)], [
    { name: "a unit updated after the board", edits: [second.off("Summa", "actualToDate", 1300), second.off("Summa", "varianceToDate", -1300), second.off("Personal", "actualToDate", 1300), second.off("Personal", "varianceToDate", -1300)], rules: ["unit-vs-board", "roll-up"], cells: [second.at("Summa", "actualToDate"), second.at("Summa", "varianceToDate"), main.at("Funktionsnedsättning", "actualToDate"), main.at("Funktionsnedsättning", "varianceToDate")] },
    { name: "a stale sentence", edits: [["Omsorgsnämnden!A11", "Äldreomsorgens helårsprognos visar ett underskott om 7 770 tkr."]], rules: ["narrative-amount"], cells: ["Omsorgsnämnden!A11"] },
    { name: "turned causes", edits: ["Vakanser", "Placeringar", "Summa"].map((label) => [causes.at(label, "amount"), -causes.value(label, "amount")] as const), rules: ["cause-vs-variance", "sign-flip"], cells: ["Vakanser", "Placeringar", "Summa"].map((label) => causes.at(label, "amount")) },
    { name: "two digits swapped on the board", edits: [main.off("Hälsa och rehab", "budgetToDate", 900)], rules: ["row-variance", "column-total", "unit-vs-board"], cells: [main.at("Hälsa och rehab", "budgetToDate")] },
  ]);
}

function unitSheet(unit: Unit, cells: (line: Line) => FreeCell[]): { readonly page: SheetPage; readonly accounts: PlacedGrid; readonly causes: PlacedGrid } {
  const page = new SheetPage(unit.label);
  page.put("A1", [`${unit.label} – delår augusti 2024`], ["(tkr)"]);
  const accounts = page.table({ at: "A4", head: [["", "Utfall ack", "Budget ack", "Avvikelse ack", "Prognos", "Budget", "Avvikelse"]], body: [...[...unit.accounts].map(([label, line]): FreeCell[] => [label, ...cells(line)]), total("Summa", ...cells(unit.net))], kind: "byAccount", unit: "tkr", rule: "budgetMinusActual", roles: "label actualToDate budgetToDate varianceToDate forecast annualBudget forecastVariance" });
  page.put("A11", ["Prognosens avvikelse mot budget"]);
  const whole = leftOfYear(unit.net);
  const parts = [tkr(whole * 1.6), tkr(whole) - tkr(whole * 1.6)];
  const causes = page.table({ at: "A12", head: [["Orsak", "Belopp"]], body: [["Vakanser", parts[0] ?? 0], ["Placeringar", parts[1] ?? 0], total("Summa", tkr(whole))], kind: "causes", unit: "tkr", rule: null, roles: "label amount" });
  return { page, accounts, causes };
}
