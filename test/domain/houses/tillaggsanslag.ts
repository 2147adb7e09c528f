import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** An adjusted budget: original, supplementary and revised budget before actuals and forecast; footnote marks in labels; a blank first column and row. */
export function tillaggsanslag(variant: number): House {
  const units = drawUnits({ seed: 4101 + variant, months: 8, stray: 0.05, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: [["Ledning", 9800], ["Plan och exploatering 1)", 15600], ["Väghållning", 39200], ["Park 2)", 14100], ["Fastighetsförvaltning", 61300]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Delår").lines([], ["", "Samhällsbyggnadsnämnden, delårsuppföljning 2024-08-31"], [], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: 1,
    at: { row: 4, column: 1 },
    columns: [
      column(["tkr", ""], "label"),
      looseColumn(["Ursprunglig", "budget"], (row) => ({ kr: row.net.budget * 0.98 })),
      looseColumn(["Tilläggs-", "anslag"], (row) => ({ kr: row.net.budget * 0.02 })),
      column(["Reviderad", "budget 2024"], "annualBudget"),
      column(["Utfall", "jan-aug"], "actualToDate"),
      column(["Prognos", "helår"], "forecast"),
      column(["Avvikelse", "helår"], "forecastVariance"),
    ],
    rows: [...rows, totalRow("Nämnden", rows)],
  });
  page.lines([], ["", "1) Inklusive detaljplaner som finansieras av exploatörer."], ["", "2) Driften av lekplatser flyttades hit 2024."]);
  const text = new HousePage("Text").lines(["Ekonomiskt läge"]);
  text.say(sentence`Samhällsbyggnadsnämnden räknar med ett ${surplusWord(main.kr("Nämnden", "forecastVariance"))} på ${told(main, "Nämnden", "forecastVariance", { unit: "tkr" })} vid årets slut.`);
  text.say(sentence`Väghållningen visar en prognosavvikelse på ${told(main, "Väghållning", "forecastVariance", { unit: "tkr", signed: true })}.`);
  return houseOf("samhällsbyggnadsnämnd med tilläggsanslag", [page, text], [
    { name: "a forecast off", edits: [main.off("Väghållning", "forecast", 2700)], rules: ["forecast-variance", "column-total"], cells: [main.at("Väghållning", "forecast")] },
    { name: "a revised total off", edits: [main.off("Nämnden", "annualBudget", -9000)], rules: ["column-total", "forecast-variance"], cells: [main.at("Nämnden", "annualBudget")] },
    { name: "an old figure in the text", edits: [["Text!A3", "Väghållningen visar en prognosavvikelse på -8 765 tkr."]], rules: ["narrative-amount"], cells: ["Text!A3"] },
  ]);
}
