import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, mkr, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A result table in tkr and the causes of its forecast in mkr, unit by unit, on a sheet of their own; the total of both is the same. */
export function orsakMiljoner(variant: number): House {
  const units = drawUnits({ seed: 14701 + variant, months: 9, stray: 0.09, accounts: [["Netto", 1]], units: [["Barn och familj", 88200], ["Vuxna", 41900], ["Försörjningsstöd", 63300], ["Myndighet", 29800]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.actual), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.prior)];
  const all = allOf(...units.map((unit) => unit.net));
  const page = new SheetPage("Resultat");
  page.put("A1", ["Individ- och familjeomsorgsnämnden"], ["Uppföljning per 2024-09-30"], ["tkr"]);
  const t = page.table({ at: "A5", head: [["Avdelning", "Budget 2024", "Utfall 2024-09", "Prognos 2024", "Avvikelse mot budget", "Bokslut 2023"]], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Totalt", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: "label annualBudget actualToDate forecast forecastVariance priorYear" });
  const why = new SheetPage("Orsaker");
  why.put("A1", ["Orsaker till prognosavvikelsen, mkr"]);
  const half = (at: number, share: number): number => leftOfYear(units[at]?.net ?? all) * share;
  const list: [string, number][] = [["Barn och familj: placeringar", half(0, 1.3)], ["Barn och familj: vakanta tjänster", half(0, -0.3)], ["Vuxna: HVB-vård", half(1, 1)], ["Försörjningsstöd: färre hushåll", half(2, 1)], ["Myndighet: inhyrda socionomer", half(3, 1)]];
  const causes = why.table({ at: "A3", head: [["Orsak", "Mkr"]], body: [...list.map(([label, amount]): FreeCell[] => [label, mkr(amount)]), total("Summa", mkr(leftOfYear(all)))], kind: "causes", unit: "mkr", rule: null, roles: "label amount" });
  why.say("A11", sentence`Nämndens avvikelse mot budget beräknas till ${{ text: `${swedishNumber(mkr(leftOfYear(all)), 1)} mkr`, ties: [t.at("Totalt", "forecastVariance"), causes.at("Summa", "amount")] }}.`);
  return houseOf("orsaker i miljoner på egen flik", [page, why], [
    { name: "a cause that its unit's variance does not have", edits: [causes.off("Vuxna: HVB-vård", "amount", 2.7)], rules: ["cause-vs-variance", "cause-total"], cells: [causes.at("Vuxna: HVB-vård", "amount")] },
    { name: "an accounts figure off in the sum", edits: [t.off("Totalt", "priorYear", 1000)], rules: ["column-total"], cells: [t.at("Totalt", "priorYear")] },
  ]);
}
