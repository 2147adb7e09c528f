import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A city district: kkr, forecast given as deviation only, rows outside the total, share column, blank columns between groups. */
export function stadsdelKlumpar(variant: number): House {
  const accounts = [["Intäkter", -0.2], ["Kostnader", 1.2]] as const;
  const units = drawUnits({ seed: 1901 + variant, months: 10, accounts, units: [["Förskola", 212000], ["Grundskola", 398000], ["Äldre", 441000], ["Funktionshinder", 187000], ["Individ och familj", 233000], ["Kultur och fritid", 41000], ["Gemensamt", 66000]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Månadsrapport").lines(["Stadsdelsnämnd Väst"], ["Månadsrapport oktober 2018 (kkr)"], [], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column(["Sektor", ""], "label"), column(["Årets budget", ""], "annualBudget"), column(["Perioden", "budget"], "budgetToDate"), column(["", "utfall"], "actualToDate"), column(["", "diff"], "varianceToDate"), column(["Prognos", "avvikelse mot budget"], "forecastVariance"), column(["Förra prognosen", "avvikelse mot budget"], "unknown", (row) => ({ kr: row.net.budget - row.net.previousForecast }), false)],
    rows: [...rows, totalRow("Stadsdelen", rows)],
  });
  page.lines([]);
  page.say(sentence`Prognosen för helåret är ${told(main, "Stadsdelen", "forecastVariance", { unit: "tkr", word: "kkr", signed: true })}. Periodens avvikelse är ${told(main, "Stadsdelen", "varianceToDate", { unit: "tkr", word: "kkr", signed: true })}.`);
  page.say(sentence`Sektor äldre prognostiserar ${told(main, "Äldre", "forecastVariance", { unit: "tkr", word: "kkr", signed: true })} mot budget och sektor funktionshinder ${told(main, "Funktionshinder", "forecastVariance", { unit: "tkr", word: "kkr", signed: true })}.`);

  return houseOf("stadsdel i kkr med prognosen som avvikelse", [page], [
    { name: "a deviation that the total does not have", edits: [main.off("Grundskola", "forecastVariance", 7000)], rules: ["column-total"], cells: [main.at("Stadsdelen", "forecastVariance"), main.at("Grundskola", "forecastVariance")] },
    { name: "a period's budget off", edits: [main.off("Äldre", "budgetToDate", -36000)], rules: ["row-variance", "column-total"], cells: [main.at("Äldre", "budgetToDate")] },
    { name: "a total's difference off", edits: [main.off("Stadsdelen", "varianceToDate", 1234)], rules: ["row-variance", "column-total"], cells: [main.at("Stadsdelen", "varianceToDate")] },
  ]);
}
