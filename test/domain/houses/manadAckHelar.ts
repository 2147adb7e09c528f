import { accountLine, drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A hospital clinic: the month, the period and the year side by side, each with budget, actual and variance. */
export function manadAckHelar(variant: number): House {
  const accounts = [["Vårdersättning", -1.06], ["Patientavgifter", -0.04], ["Bemanningskostnader", 0.71], ["Läkemedel", 0.12], ["Material", 0.1], ["Lokaler", 0.07], ["Köpt vård", 0.12]] as const;
  const units = drawUnits({ seed: 4401 + variant, months: 4, accounts, units: [["Kliniken", 410000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const page = new HousePage("Klinik").lines(["Medicinkliniken april 2025, tkr"], []);
  const main = page.table({
    kind: "byAccount",
    unit: "tkr",
    costSign: -1,
    columns: [
      column(["", ""], "label"),
      looseColumn(["Månaden", "Utfall"], (row) => ({ kr: -row.net.actual * 0.26 })),
      looseColumn(["", "Budget"], (row) => ({ kr: -row.net.budgetToDate * 0.25 })),
      looseColumn(["", "Avvikelse"], (row) => ({ kr: row.net.budgetToDate * 0.25 - row.net.actual * 0.26 })),
      column(["Ackumulerat", "Utfall"], "actualToDate"),
      column(["", "Budget"], "budgetToDate"),
      column(["", "Avvikelse"], "varianceToDate"),
      column(["Helår", "Prognos"], "forecast"),
      column(["", "Budget"], "annualBudget"),
      column(["", "Avvikelse"], "forecastVariance"),
    ],
    rows: [...rows, totalRow("Resultat", rows)],
  });
  page.lines([]);
  page.say(sentence`Klinikens ackumulerade resultat är ${told(main, "Resultat", "varianceToDate", { unit: "tkr", leftAlone: "the month, too, has a result that is better or worse than budget" })} ${main.kr("Resultat", "varianceToDate") < 0 ? "sämre" : "bättre"} än budget.`);
  return houseOf("klinik med månad, ackumulerat och helår", [page], [
    { name: "an accumulated figure off", edits: [main.off("Läkemedel", "actualToDate", -900)], rules: ["row-variance", "column-total"], cells: [main.at("Läkemedel", "actualToDate")] },
    { name: "a result off", edits: [main.off("Resultat", "forecast", 3600)], rules: ["column-total", "forecast-variance"], cells: [main.at("Resultat", "forecast")] },
    { name: "a year's variance off", edits: [main.off("Köpt vård", "forecastVariance", 1100)], rules: ["forecast-variance", "column-total"], cells: [main.at("Köpt vård", "forecastVariance")] },
  ]);
}
