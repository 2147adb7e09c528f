import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A tiny board without any total row, thousands of kronor told only in the text. */
export function valnamndLiten(variant: number): House {
  const units = drawUnits({ seed: 2401 + variant, months: 6, stray: 0.1, accounts: [["Kostnader", 1]], units: [["Valnämnden", 2100], ["Revisionen", 1850], ["Överförmyndare", 3900]] });
  const page = new HousePage("Småposter").lines(["Uppföljning juni 2022"], ["Alla belopp i tusentals kronor"], []);
  const rows = units.map((unit) => unitRow(unit));
  const main = page.table({ kind: "byUnit", unit: "tkr", columns: [column("Nämnd/styrelse", "label"), column("Årsbudget 2022", "annualBudget"), column("Utfall 2022-06", "actualToDate"), column("Helårsprognos 2022", "forecast"), column("Avvikelse B-P", "forecastVariance")], rows });
  page.lines([]);
  page.say(sentence`Valnämnden räknar med ett ${surplusWord(main.kr("Valnämnden", "forecastVariance"))} om ${told(main, "Valnämnden", "forecastVariance", { unit: "tkr" })}.`);

  return houseOf("små nämnder utan summarad", [page], [
    { name: "a variance off", edits: [main.off("Revisionen", "forecastVariance", 300)], rules: ["forecast-variance"], cells: [main.at("Revisionen", "forecastVariance"), main.at("Revisionen", "forecast"), main.at("Revisionen", "annualBudget")] },
    { name: "an error cell", edits: [[main.at("Överförmyndare", "forecastVariance"), "#SAKNAS!"]], rules: ["error-cell"], cells: [main.at("Överförmyndare", "forecastVariance")] },
    { name: "a sentence with other digits", edits: [["Småposter!A9", `Valnämnden räknar med ett ${surplusWord(main.kr("Valnämnden", "forecastVariance"))} om 777 tkr.`]], rules: ["narrative-amount"], cells: ["Småposter!A9"] },
  ]);
}
