import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A forecast before measures, what the measures give, and the forecast after them with its deviation. */
export function efterAtgarder(variant: number): House {
  const units = drawUnits({ seed: 12501 + variant, months: 5, stray: 0.05, accounts: [["Netto", 1]], units: [["Myndighet barn", 18900], ["Utredning vuxen", 9100], ["Boendestöd", 14400], ["LSS-boenden", 88200], ["Personlig assistans", 31700]] });
  const relief: Record<string, number> = { "Myndighet barn": 400000, "Utredning vuxen": 0, Boendestöd: 250000, "LSS-boenden": 1800000, "Personlig assistans": 0 };
  const cells = (l: Line, less: number): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast + less), tkr(-less), tkr(l.forecast), tkr(leftOfYear(l))];
  const all = allOf(...units.map((unit) => unit.net));
  const page = new SheetPage("Omsorg maj");
  page.put("A1", ["Omsorgsnämnden: uppföljning per maj 2024, tkr"]);
  const t = page.table({
    at: "A3",
    head: [["Område", "Budget\nperiod", "Utfall\nperiod", "Avvikelse\nperiod", "Budget\nhelår", "Prognos före åtgärder", "Effekt av åtgärder", "Prognos efter åtgärder", "Avvikelse efter åtgärder"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.net, relief[unit.label] ?? 0)]), total("Totalt", ...cells(all, 2450000))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label budgetToDate actualToDate varianceToDate annualBudget ? ? forecast forecastVariance",
  });
  page.say("A11", sentence`Efter åtgärder prognostiserar nämnden ett ${surplusWord(leftOfYear(all))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftOfYear(all))), 0)} tkr`, ties: [t.at("Totalt", "forecastVariance")] }}.`);
  return houseOf("omsorgsnämnd före och efter åtgärder", [page], [
    { name: "a forecast after measures off", edits: [t.off("LSS-boenden", "forecast", 900)], rules: ["forecast-variance", "column-total"], cells: [t.at("LSS-boenden", "forecast")] },
    { name: "a total period variance off", edits: [t.off("Totalt", "varianceToDate", 300)], rules: ["row-variance", "column-total"], cells: [t.at("Totalt", "varianceToDate")] },
  ]);
}
