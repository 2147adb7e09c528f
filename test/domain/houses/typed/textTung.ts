import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, mkr, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A month's report that is mostly sentences, in mkr over a table in tkr with negative costs, volumes and money mixed in the prose. */
export function textTung(variant: number): House {
  const units = drawUnits({ seed: 14201 + variant, months: 3, stray: 0.06, accounts: [["Netto", 1]], units: [["Förskola", 98200], ["Grundskola", 231400], ["Fritidshem", 29900], ["Modersmål", 8700], ["Ledning och stöd", 17300]] });
  const cells = (l: Line): FreeCell[] => [-tkr(l.budgetToDate), -tkr(l.actual), tkr(leftToDate(l)), -tkr(l.budget), -tkr(l.forecast), tkr(leftOfYear(l))];
  const all = allOf(...units.map((unit) => unit.net));
  const table = new SheetPage("Ekonomi");
  table.put("A1", ["Barnnämnden månadsuppföljning mars 2025"], ["Tkr, intäkter (+) kostnader (-)"]);
  const t = table.table({ at: "A4", head: [["Verksamhet", "Budget period", "Utfall period", "Budgetavvikelse period", "Budget helår", "Prognos helår", "Prognosavvikelse"]], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Totalt barnnämnden", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "actualMinusBudget", roles: "label budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance" });
  const text = new SheetPage("Analys");
  const school = units[1]?.net ?? all;
  const nursery = units[0]?.net ?? all;
  const mkrText = (kr: number): string => `${swedishNumber(Math.abs(mkr(kr)), 1)} mkr`;
  text.put("A1", ["Sammanfattande analys mars 2025"]);
  text.say("A3", sentence`Barnnämnden prognostiserar ett ${surplusWord(leftOfYear(all))} på ${{ text: mkrText(leftOfYear(all)), ties: [t.at("Totalt barnnämnden", "forecastVariance")] }} för helåret. För perioden är avvikelsen ${{ text: `${swedishNumber(tkr(leftToDate(all)), 0)} tkr`, ties: [t.at("Totalt barnnämnden", "varianceToDate")] }}.`);
  text.say("A4", sentence`Grundskolans prognos är ett ${surplusWord(leftOfYear(school))} om ${{ text: mkrText(leftOfYear(school)), ties: [t.at("Grundskola", "forecastVariance")] }} till följd av särskilt stöd och skolskjuts.`);
  text.say("A5", sentence`Inom förskolan finns 1 412 barn inskrivna, vilket är 23 färre än budgeterat. Förskolan redovisar ett ${surplusWord(leftToDate(nursery))} för perioden med ${{ text: `${swedishNumber(Math.abs(tkr(leftToDate(nursery))), 0)} tkr`, ties: [t.at("Förskola", "varianceToDate")] }}.`);
  text.say("A6", sentence`Under året väntas statsbidrag om cirka 4,2 mkr från Skolverket, varav hälften avser likvärdig skola.`);
  text.say("A7", sentence`Helårsbudgeten för nämnden uppgår till ${{ text: mkrText(all.budget), ties: [t.at("Totalt barnnämnden", "annualBudget")] }}.`);
  return houseOf("månadsrapport med mest text", [text, table], [
    { name: "a stale figure of the school", edits: [["Analys!A4", "Grundskolans prognos är ett underskott om 17,7 mkr till följd av särskilt stöd och skolskjuts."]], rules: ["narrative-amount"], cells: ["Analys!A4"] },
    { name: "another annual budget", edits: [["Analys!A7", "Helårsbudgeten för nämnden uppgår till 399,9 mkr."]], rules: ["narrative-amount"], cells: ["Analys!A7"] },
    { name: "a forecast variance that was not updated", edits: [t.off("Fritidshem", "forecast", -900)], rules: ["forecast-variance", "column-total"], cells: [t.at("Fritidshem", "forecast"), t.at("Fritidshem", "forecastVariance")] },
    { name: "a row left out of a sum", edits: [t.off("Totalt barnnämnden", "annualBudget", -t.value("Modersmål", "annualBudget"))], rules: ["column-total", "forecast-variance"], cells: [t.at("Totalt barnnämnden", "annualBudget")] },
  ]);
}
