import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, percentOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { ofWhich, SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** The council's budget, supplementary grants, the two together, period, forecast, difference to the last forecast. */
export function angeromAldreomsorg(variant: number): House {
  const units = drawUnits({ seed: 9301 + variant, months: 10, stray: 0.04, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: [["Hemtjänst", 143200], ["Särskilt boende", 288100], ["Hälso- och sjukvård", 77900], ["Förebyggande", 12300], ["Gemensamt", 24600]] });
  const added: Record<string, number> = { Hemtjänst: 2400000, "Särskilt boende": 0, "Hälso- och sjukvård": 1150000, Förebyggande: -300000, Gemensamt: 0 };
  const cells = (l: Line, extra: number): FreeCell[] => [tkr(l.budget - extra), extra === 0 ? "-" : tkr(extra), tkr(l.budget), tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.forecast), tkr(leftOfYear(l)), { v: Number((leftOfYear(l) / l.budget).toFixed(4)), z: "0.0%" }, tkr(l.previousForecast), tkr(l.previousForecast - l.forecast)];
  const all = allOf(...units.map((unit) => unit.net));
  const housing = units[1]?.net ?? all;
  const share: Line = { ...housing, budget: housing.budget * 0.06, budgetToDate: housing.budgetToDate * 0.06, actual: housing.actual * 0.07, forecast: housing.forecast * 0.068, previousForecast: housing.previousForecast * 0.065 };
  const page = new SheetPage("Prognos okt");
  page.put("A1", ["ÄLDRENÄMNDEN", "", "", "", "", "", "", "", "", "", "", "2024-11-14"], ["Prognos efter oktober 2024"], []);
  const t = page.table({
    at: "A4",
    head: [["Tkr", "KF-budget 2024", "Tilläggs-anslag", "Budget 2024 inkl TB", "Periodens budget", "Periodens utfall", "Avvikelse period", "Helårsprognos", "Avvikelse mot budget", "Avv i %", "Prognos september", "Diff mot fg prognos"]],
    body: [
      ...units.slice(0, 2).map((unit) => [unit.label, ...cells(unit.net, added[unit.label] ?? 0)]),
      ofWhich("  varav korttidsboende", ...cells(share, 0)),
      ...units.slice(2).map((unit) => [unit.label, ...cells(unit.net, added[unit.label] ?? 0)]),
      total("Summa äldrenämnden", ...cells(all, 3250000)),
    ],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label ? ? annualBudget budgetToDate actualToDate varianceToDate forecast forecastVariance variancePercent previousForecast change",
  });
  page.put("A13", ["* TB = tilläggsbudget enligt KF 2024-04-29 § 51"]);
  const sum = leftOfYear(all);
  page.say("A15", sentence`Prognosen för helåret visar ett ${surplusWord(sum)} om ${{ text: `${swedishNumber(Math.abs(tkr(sum)), 0)} tkr`, ties: [t.at("Summa äldrenämnden", "forecastVariance")] }}, vilket motsvarar ${String(Math.abs(percentOf(sum, all.budget, 1))).replace(".", ",")} procent av budgeten.`);
  return houseOf("äldrenämnd med tilläggsanslag och föregående prognos", [page], [
    { name: "a forecast that the variance did not follow", edits: [t.off("Hemtjänst", "forecast", 1800)], rules: ["forecast-variance", "column-total"], cells: [t.at("Hemtjänst", "forecast")] },
    { name: "a change since the last forecast off", edits: [t.off("Gemensamt", "change", 450)], rules: ["change-column", "column-total"], cells: [t.at("Gemensamt", "change")] },
    { name: "another deficit in the sentence", edits: [["'Prognos okt'!A15", "Prognosen för helåret visar ett underskott om 14 900 tkr."]], rules: ["narrative-amount"], cells: ["'Prognos okt'!A15"] },
    { name: "a period budget with swapped digits", edits: [t.off("Förebyggande", "budgetToDate", 900)], rules: ["row-variance", "column-total"], cells: [t.at("Förebyggande", "budgetToDate")] },
  ]);
}
