import { drawUnits, accountLine } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const ACCOUNTS = [["Intäkter", -0.25], ["Personalkostnader", 0.85], ["Köp av verksamhet", 0.2], ["Övriga kostnader", 0.2]] as const;

/** Two tables directly under each other, the second header following the first total without a blank row. */
export function tvillingTabeller(variant: number): House {
  const units = drawUnits({ seed: 11001 + variant, months: 6, stray: 0.04, accounts: ACCOUNTS, units: [["Arbetsmarknadsenheten", 18200], ["SFI och vuxenutbildning", 21900], ["Försörjningsstöd", 33700], ["Integration", 4400]] });
  const cells = (l: Line): FreeCell[] => [-tkr(l.budgetToDate), -tkr(l.actual), tkr(leftToDate(l)), -tkr(l.priorToDate), -tkr(l.budget), -tkr(l.forecast), tkr(leftOfYear(l))];
  const head = (first: string): string[] => [first, "Budget 1 halvår", "Utfall 1 halvår", "Avvikelse 1 halvår", "Utfall 1 halvår 2023", "Budget helår", "Prognos helår", "Avvikelse helår"];
  const all = allOf(...units.map((unit) => unit.net));
  const roles = "label budgetToDate actualToDate varianceToDate priorYearToDate annualBudget forecast forecastVariance";
  const page = new SheetPage("Halvår 2024");
  page.put("A1", ["Arbetsmarknadsnämnden halvårsuppföljning 2024, tkr"]);
  const main = page.table({ at: "A3", head: [head("Verksamhet")], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Totalt", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "actualMinusBudget", roles });
  const accounts = page.table({ at: "A9", head: [head("Kontoslag")], body: [...ACCOUNTS.map(([label]) => [label, ...cells(accountLine(units, label))]), total("Totalt", ...cells(all))], kind: "byAccount", unit: "tkr", rule: "actualMinusBudget", roles });
  page.say("A16", sentence`Försörjningsstödet visar ett ${surplusWord(leftToDate(units[2]?.net ?? all))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftToDate(units[2]?.net ?? all))), 0)} tkr`, ties: [main.at("Försörjningsstöd", "varianceToDate")] }} för halvåret.`);
  return houseOf("två tabeller utan mellanrum", [page], [
    { name: "the accounts say another total", edits: [accounts.off("Totalt", "forecast", -1500)], rules: ["table-vs-table", "column-total", "forecast-variance", "unit-vs-board"], cells: [accounts.at("Totalt", "forecast")] },
    { name: "one account off", edits: [accounts.off("Personalkostnader", "annualBudget", -360)], rules: ["column-total", "forecast-variance"], cells: [accounts.at("Personalkostnader", "annualBudget")] },
  ]);
}
