import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord, swedishNumber } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A care board whose budget holds an unplaced saving (a negative cost budget), percent of the variance and a comment column; total first. */
export function besparingNegativBudget(variant: number): House {
  const units = drawUnits({ seed: 3001 + variant, months: 10, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: [["Biståndsenhet", 18200], ["Hemvård", 121000], ["Boende för äldre", 176000], ["Rehab", 22400], ["Kost", 31800]] });
  const saving = { budget: -9000000, budgetToDate: -7500000, actual: 0, forecast: 0, previousForecast: 0, priorToDate: 0, prior: 0 };
  const rows = [...units.map((unit) => unitRow(unit)), { ...lineRow("Ofördelat sparkrav", saving), revenue: saving, cost: saving }];
  const notes = ["", "Många nya ärenden under hösten", "Sjukfrånvaro", "", "Livsmedelspriser", "Verkställs inte i år"];
  const page = new HousePage("Uppföljning okt").lines(["Äldrenämnden oktober 2023", "", "", "", "tkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column("Enhet", "label"), column("Budget jan-okt", "budgetToDate"), column("Utfall jan-okt", "actualToDate"), column("Avvikelse jan-okt", "varianceToDate"), column("Budget 2023", "annualBudget"), column("Prognos 2023", "forecast"), column("Avvikelse 2023", "forecastVariance"), looseColumn("Kommentar", (row) => ({ as: notes[rows.findIndex(({ label }) => label === row.label)] ?? "" }))],
    rows: [totalRow("Äldrenämnden totalt", rows), ...rows],
  });
  page.lines([]);
  page.say(sentence`Äldrenämnden prognostiserar ett ${surplusWord(main.kr("Äldrenämnden totalt", "forecastVariance"))} om ${told(main, "Äldrenämnden totalt", "forecastVariance", { unit: "mkr", decimals: 1 })}, till största delen beroende på att sparkravet på 9 mkr inte verkställs.`);
  page.say(sentence`Hemvården avviker med ${told(main, "Hemvård", "varianceToDate", { unit: "tkr", signed: true })} för perioden och ${told(main, "Hemvård", "forecastVariance", { unit: "tkr", signed: true })} för helåret.`);

  return houseOf("äldrenämnd med ofördelat sparkrav", [page], [
    { name: "a total without the saving", edits: [main.off("Äldrenämnden totalt", "annualBudget", 9000)], rules: ["column-total", "forecast-variance"], cells: [main.at("Äldrenämnden totalt", "annualBudget")] },
    { name: "an actual off", edits: [main.off("Kost", "actualToDate", 720)], rules: ["row-variance", "column-total"], cells: [main.at("Kost", "actualToDate")] },
    { name: "a sentence with the period's figure for the year", edits: [["Uppföljning okt!A12".replace("Uppföljning okt", "'Uppföljning okt'"), `Hemvården avviker med ${swedishNumber(main.value("Hemvård", "varianceToDate"), 0)} tkr för perioden och ${swedishNumber(main.value("Hemvård", "varianceToDate"), 0)} tkr för helåret.`]], rules: ["narrative-amount"], cells: ["'Uppföljning okt'!A12"] },
  ]);
}
