import { drawUnits, type Unit } from "../builder/drawUnits";
import { allOf, kronor, leftOfYear, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const UNITS = [["Förskola", 161000], ["Grundskola", 348000], ["Gymnasium", 127000]] as const;
const ROLES = "label annualBudget forecast forecastVariance priorYear";

/** Unit sheets in whole kronor behind a board sheet in mkr with one decimal; nothing is a formula. */
export function enheterKrNamndMkr(variant: number): House {
  const drawn = UNITS.map(([name, size], at) => ({ name, schools: drawUnits({ seed: 15601 + at + variant, months: 8, stray: 0.04, accounts: [["Netto", 1]], units: [[`${name} norr`, size * 0.45], [`${name} söder`, size * 0.35], [`${name} gemensamt`, size * 0.2]] }) }));
  const inUnit = (l: Line, scale: (kr: number) => number): FreeCell[] => [scale(l.budget), scale(l.forecast), scale(leftOfYear(l)), scale(l.prior)];
  const sumOf = (schools: readonly Unit[]): Line => allOf(...schools.map((school) => school.net));
  const all = allOf(...drawn.map(({ schools }) => sumOf(schools)));
  const front = new SheetPage("Nämnden");
  front.put("A1", ["Utbildningsnämnden, delårsrapport augusti 2025"], ["Belopp i miljoner kronor"]);
  const board = front.table({
    at: "A4",
    head: [["Verksamhet", "Budget 2025", "Prognos 2025", "Avvikelse", "Bokslut 2024"]],
    body: [...drawn.map(({ name, schools }): FreeCell[] => [name, ...inUnit(sumOf(schools), mkr)]), total("Summa", ...inUnit(all, mkr))],
    kind: "byUnit",
    unit: "mkr",
    rule: "budgetMinusActual",
    roles: ROLES,
  });
  const [, second] = drawn;
  const school = second ? sumOf(second.schools) : all;
  front.say("A10", sentence`Nämndens prognos är ett ${surplusWord(leftOfYear(all))} på ${{ text: `${swedishNumber(Math.abs(mkr(leftOfYear(all))), 1)} miljoner kronor`, ties: [board.at("Summa", "forecastVariance")] }}.`);
  front.say("A11", sentence`Grundskolan väntas avvika med ${{ text: `${swedishNumber(mkr(leftOfYear(school)), 1)} miljoner kronor`, ties: [board.at("Grundskola", "forecastVariance")] }} från budget.`);
  const details = drawn.map(({ name, schools }) => {
    const page = new SheetPage(name);
    page.put("A1", [`${name}, helårsprognos 2025`], ["kr"]);
    const grid = page.table({
      at: "A4",
      head: [["Enhet", "Budget 2025", "Prognos 2025", "Avvikelse", "Bokslut 2024"]],
      body: [...schools.map((unit): FreeCell[] => [unit.label, ...inUnit(unit.net, kronor)]), total(`Summa ${name.toLowerCase()}`, ...inUnit(sumOf(schools), kronor))],
      kind: "byUnit",
      unit: "kr",
      rule: "budgetMinusActual",
      roles: ROLES,
    });
    return { page, grid };
  });
  const primary = details[1]?.grid ?? board;
  return houseOf("enheter i kr bakom nämnd i mkr", [front, ...details.map(({ page }) => page)], [
    { name: "a school's budget a digit wrong", edits: [primary.off("Grundskola norr", "annualBudget", 3000000)], rules: ["forecast-variance", "column-total"], cells: [primary.at("Grundskola norr", "annualBudget")] },
    { name: "a sum of kronor off", edits: [primary.off("Summa grundskola", "forecast", 1800000)], rules: ["forecast-variance", "column-total", "unit-vs-board", "roll-up"], cells: [primary.at("Summa grundskola", "forecast")] },
    { name: "another deviation in the sentence", edits: [["Nämnden!A10", "Nämndens prognos är ett underskott på 44,4 miljoner kronor."]], rules: ["narrative-amount"], cells: ["Nämnden!A10"] },
  ]);
}
