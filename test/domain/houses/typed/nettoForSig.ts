import { drawUnits } from "../builder/drawUnits";
import { allOf, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Budget and outcome each as revenue, negative cost and net under a group heading; the deviation is of the net only. */
export function nettoForSig(variant: number): House {
  const units = drawUnits({ seed: 15501 + variant, months: 9, stray: 0.05, accounts: [["Intäkter", -0.4], ["Kostnader", 1.4]], units: [["Gator och vägar", 31200], ["Parkering", 2100], ["Park och lek", 14800], ["Skog", 1900], ["Kollektivtrafik", 22300]] });
  const cells = (income: Line, cost: Line): FreeCell[] => {
    const net = allOf(income, cost);
    return [tkr(-income.budgetToDate), tkr(-cost.budgetToDate), tkr(-net.budgetToDate), tkr(-income.actual), tkr(-cost.actual), tkr(-net.actual), tkr(leftToDate(net))];
  };
  const revenue = allOf(...units.map((unit) => unit.revenue));
  const cost = allOf(...units.map((unit) => unit.cost));
  const net = allOf(revenue, cost);
  const page = new SheetPage("Drift");
  page.put("A1", ["Trafik- och parknämnden"], ["Driftuppföljning januari - september 2025"], ["tkr, kostnader med minustecken"]);
  const t = page.table({
    at: "A5",
    head: [["", "Budget period", "", "", "Utfall period", "", "", "Avvikelse"], ["Verksamhet", "Intäkter", "Kostnader", "Netto", "Intäkter", "Kostnader", "Netto", "netto"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.revenue, unit.cost)]), total("Nämnden totalt", ...cells(revenue, cost))],
    kind: "byUnit",
    unit: "tkr",
    rule: "actualMinusBudget",
    roles: "label ? ? budgetToDate actualRevenueToDate actualCostToDate actualToDate varianceToDate",
  });
  page.merge("B5:D5", "E5:G5");
  const park = units[2]?.net ?? net;
  page.say("A14", sentence`Nämnden visar efter september ett ${surplusWord(leftToDate(net))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftToDate(net))), 0)} tkr`, ties: [t.at("Nämnden totalt", "varianceToDate")] }}.`);
  page.say("A15", sentence`Park och lek avviker med ${{ text: `${swedishNumber(tkr(leftToDate(park)), 0)} tkr`, ties: [t.at("Park och lek", "varianceToDate")] }}.`);
  return houseOf("trafiknämnd med netto för sig", [page], [
    { name: "a cost without its minus", edits: [[t.at("Skog", "actualCostToDate"), -t.value("Skog", "actualCostToDate")]], rules: ["row-variance", "sign-flip", "column-total", "subtotal"], cells: [t.at("Skog", "actualCostToDate")] },
    { name: "a net not updated", edits: [t.off("Gator och vägar", "actualToDate", 1260)], rules: ["row-variance", "column-total", "subtotal"], cells: [t.at("Gator och vägar", "actualToDate")] },
    { name: "a deviation of another month", edits: [t.off("Nämnden totalt", "varianceToDate", 543)], rules: ["row-variance", "column-total"], cells: [t.at("Nämnden totalt", "varianceToDate")] },
  ]);
}
