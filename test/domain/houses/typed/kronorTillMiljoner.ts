import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A front sheet in mkr with one decimal by formulas over the ledger's kronor on the sheet behind it. */
export function kronorTillMiljoner(variant: number): House {
  const units = drawUnits({ seed: 12801 + variant, months: 7, stray: 0.04, accounts: [["Netto", 1]], units: [["Ledning", 14200], ["Grundskola", 311000], ["Förskola", 166000], ["Fritidshem", 39800], ["Elevhälsa", 22100]] });
  const nets = units.map((unit) => unit.net);
  const raw = (l: Line): number[] => [kronor(l.budget), kronor(l.budgetToDate), kronor(l.actual), kronor(l.forecast)];
  const sums = [0, 1, 2, 3].map((at) => nets.reduce((all, net) => all + (raw(net)[at] ?? 0), 0));
  const detail = new SheetPage("Underlag kr");
  const last = 3 + nets.length;
  const behind = detail.table({
    at: "A3",
    head: [["Verksamhet", "Årsbudget", "Ack budget", "Ack utfall", "Prognos", "Avvikelse ack", "Avvikelse prognos"]],
    body: [
      ...units.map((unit): FreeCell[] => {
        const [budget = 0, period = 0, actual = 0, forecast = 0] = raw(unit.net);
        return [unit.label, budget, period, actual, forecast, { v: period - actual, f: (r) => `C${String(r)}-D${String(r)}` }, { v: budget - forecast, f: (r) => `B${String(r)}-E${String(r)}` }];
      }),
      total("Summa", ...["B", "C", "D", "E"].map((letter, at): FreeCell => ({ v: sums[at] ?? 0, f: () => `SUM(${letter}4:${letter}${String(last)})` })), { v: (sums[1] ?? 0) - (sums[2] ?? 0), f: (r) => `C${String(r)}-D${String(r)}` }, { v: (sums[0] ?? 0) - (sums[3] ?? 0), f: (r) => `B${String(r)}-E${String(r)}` }),
    ],
    kind: "byUnit",
    unit: "kr",
    rule: "budgetMinusActual",
    roles: "label annualBudget budgetToDate actualToDate forecast varianceToDate forecastVariance",
  });
  detail.put("A1", ["Underlag ur ekonomisystemet, belopp i kr, t.o.m. juli 2024"]);
  const front = new SheetPage("Rapport mkr");
  front.put("A1", ["Barn- och utbildningsnämnden juli 2024"], ["mkr"]);
  const all = allOf(...nets);
  const scaled = (l: number[]): number[] => [l[0] ?? 0, l[3] ?? 0, (l[0] ?? 0) - (l[3] ?? 0)];
  const cells = (values: readonly number[], row: number): FreeCell[] => values.map((v, at): FreeCell => ({ v: mkr(v), f: () => `ROUND('Underlag kr'!${"BEG"[at] ?? "B"}${String(row)}/1000000,1)`, z: "0.0" }));
  const t = front.table({
    at: "A4",
    head: [["Verksamhet", "Budget helår", "Prognos helår", "Avvikelse"]],
    body: [...units.map((unit, at) => [unit.label, ...cells(scaled(raw(unit.net)), 4 + at)]), total("Nämnden", ...cells(scaled(sums), last + 1))],
    kind: "byUnit",
    unit: "mkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget forecast forecastVariance",
  });
  front.say("A12", sentence`Nämndens prognos är ${{ text: `${swedishNumber(mkr(all.budget - all.forecast), 1)} mkr`, ties: [t.at("Nämnden", "forecastVariance")] }} mot budget.`);
  return houseOf("framsida i mkr över underlag i kronor", [front, detail], [
    { name: "a figure typed over its formula on the front", edits: [t.off("Förskola", "forecast", 2.7)], rules: ["constant-over-formula", "forecast-variance", "unit-vs-board", "column-total"], cells: [t.at("Förskola", "forecast")] },
    { name: "a sum typed over behind", edits: [behind.off("Summa", "actualToDate", 900000)], rules: ["constant-over-formula", "column-total", "row-variance"], cells: [behind.at("Summa", "actualToDate")] },
  ]);
}
