import { drawUnits } from "../builder/drawUnits";
import { allOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Annual accounts: last year's, the budget, this year's accounts, the deviation; revenue and cost per board below it. */
export function arsbokNamnder(variant: number): House {
  const units = drawUnits({ seed: 10701 + variant, months: 12, stray: 0.03, accounts: [["Intäkter", -0.2], ["Kostnader", 1.2]], units: [["Kommunstyrelse", 97100], ["Bygg- och miljönämnd", 13400], ["Barn- och utbildningsnämnd", 488000], ["Socialnämnd", 521000], ["Valnämnd", 700]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.prior), tkr(l.budget), tkr(l.actual), tkr(l.budget - l.actual)];
  const gross = (l: Line, income: Line, expense: Line): FreeCell[] => [tkr(-income.actual), tkr(-expense.actual), tkr(-l.actual)];
  const all = allOf(...units.map((unit) => unit.net));
  const page = new SheetPage("Driftredovisning");
  page.put("A1", ["ÅRSREDOVISNING 2023"], ["Driftredovisning per nämnd (tkr)"], []);
  const t = page.table({
    at: "A4",
    head: [["Nämnd", "Bokslut 2022", "Budget 2023", "Bokslut 2023", "Budgetavvikelse 2023"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Summa nämnder", ...cells(all))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label priorYear annualBudget actualToDate varianceToDate",
  });
  page.put("A12", ["Intäkter och kostnader 2023 (tkr)"]);
  page.table({
    at: "A13",
    head: [["Nämnd", "Intäkter", "Kostnader", "Nettokostnad"]],
    body: [...units.map((unit) => [unit.label, ...gross(unit.net, unit.revenue, unit.cost)]), total("Summa nämnder", ...gross(all, allOf(...units.map((unit) => unit.revenue)), allOf(...units.map((unit) => unit.cost))))],
    kind: "byUnit",
    unit: "tkr",
    rule: null,
    roles: "label actualRevenueToDate actualCostToDate actualToDate",
  });
  page.say("A21", sentence`Nämndernas samlade budgetavvikelse uppgick till ${{ text: `${swedishNumber(tkr(all.budget - all.actual), 0)} tkr`, ties: [t.at("Summa nämnder", "varianceToDate")] }}.`);
  return houseOf("årsredovisningens driftredovisning", [page], [
    { name: "accounts off", edits: [t.off("Socialnämnd", "actualToDate", 900)], rules: ["row-variance", "column-total", "unit-vs-board"], cells: [t.at("Socialnämnd", "actualToDate")] },
    { name: "a budget total off", edits: [t.off("Summa nämnder", "annualBudget", 10000)], rules: ["column-total", "row-variance"], cells: [t.at("Summa nämnder", "annualBudget")] },
  ]);
}
