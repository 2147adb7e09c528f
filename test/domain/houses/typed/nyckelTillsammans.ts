import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A table with a traffic light, a trend arrow and the deviation in percent as text; N/A where a unit is new; notes between heading and figures. */
export function nyckelTillsammans(variant: number): House {
  const units = drawUnits({ seed: 15301 + variant, months: 9, stray: 0.05, accounts: [["Netto", 1]], units: [["Ungdomsmottagning", 4900], ["Fältarbete", 3300], ["Fritidsgårdar", 14100], ["Kulturhus", 12800], ["Simhall", 17900]] });
  const light = (l: Line): string => (leftOfYear(l) < 0 ? "Röd" : "Grön");
  const percent = (l: Line): string => `${((leftOfYear(l) / l.budget) * 100).toFixed(1).replace(".", ",").replace("-", "\u2212")} %`;
  const cells = (l: Line, isNew: boolean): FreeCell[] => [isNew ? "N/A" : tkr(l.prior), tkr(l.budget), tkr(l.actual), tkr(l.forecast), tkr(leftOfYear(l)), percent(l), light(l), leftOfYear(l) < 0 ? "\u2198" : "\u2197"];
  const all = allOf(...units.map((unit) => unit.net));
  const old = allOf(...units.slice(1).map((unit) => unit.net));
  const page = new SheetPage("Uppföljning");
  page.put("A1", ["Kultur- och fritidsnämnden"], ["Prognos 3, september 2024"], ["Tkr om inget annat anges"]);
  const t = page.table({
    at: "A5",
    head: [["Verksamhet", "Bokslut 2023", "Budget 2024", "Utfall sept", "Prognos 3", "Avvikelse", "Avv %", "Status", "Trend"]],
    body: [...units.map((unit, at) => [unit.label, ...cells(unit.net, at === 0)]), total("Totalt", tkr(old.prior), ...cells(all, false).slice(1))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label priorYear annualBudget actualToDate forecast forecastVariance variancePercent text text",
  });
  page.say("A13", sentence`Kulturhuset prognostiserar ett ${surplusWord(leftOfYear(units[3]?.net ?? all))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftOfYear(units[3]?.net ?? all))), 0)} tkr`, ties: [t.at("Kulturhus", "forecastVariance")] }}.`);
  return houseOf("kulturnämnd med ljus och pilar", [page], [
    { name: "a forecast off", edits: [t.off("Simhall", "forecast", -900)], rules: ["forecast-variance", "column-total"], cells: [t.at("Simhall", "forecast")] },
    { name: "a budget total off", edits: [t.off("Totalt", "annualBudget", 3000)], rules: ["column-total", "forecast-variance"], cells: [t.at("Totalt", "annualBudget")] },
  ]);
}
