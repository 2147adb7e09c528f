import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { blankRow, headingRow, lineRow, totalRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Public transport: revenue rows and cost rows under captions in one table, and the same table of last month kept on its own sheet. */
export function kollektivtrafik(variant: number): House {
  const accounts = [["Biljettintäkter", -0.9], ["Bidrag från kommuner", -0.5], ["Trafikavtal", 1.9], ["Personal", 0.2], ["Fastigheter", 0.12], ["Övrigt", 0.18]] as const;
  const units = drawUnits({ seed: 2201 + variant, months: 9, accounts, units: [["Myndigheten", 340000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const income = totalRow("Summa intäkter", rows.slice(0, 2), "subtotal");
  const expense = totalRow("Summa kostnader", rows.slice(2), "subtotal");
  const result = totalRow("Nettokostnad", [income, expense]);
  const body = [headingRow("Intäkter"), ...rows.slice(0, 2), income, blankRow(), headingRow("Kostnader"), ...rows.slice(2), expense, blankRow(), result];
  const page = new HousePage("Sep").lines(["Kollektivtrafiknämnden"], ["Uppföljning september 2023"], ["Mnkr"], []);
  const main = page.table({ kind: "byAccount", unit: "mkr", decimals: 1, columns: [column("", "label"), column("Periodbudget", "budgetToDate"), column("Periodutfall", "actualToDate"), column("Avvikelse period", "varianceToDate"), column("Årsbudget", "annualBudget"), column("Årsprognos", "forecast"), column("Avvikelse år", "forecastVariance")], rows: body });
  page.lines([], ["Sammanfattande bedömning"]);
  page.say(sentence`Prognosen för året är ett ${surplusWord(main.kr("Nettokostnad", "forecastVariance"))} på ${told(main, "Nettokostnad", "forecastVariance", { unit: "mkr", word: "mnkr", decimals: 1 })}. Biljettintäkterna beräknas bli ${told(main, "Biljettintäkter", "forecastVariance", { unit: "mkr", word: "mnkr", decimals: 1 })} ${main.kr("Biljettintäkter", "forecastVariance") < 0 ? "lägre" : "högre"} än budget.`);
  page.say(sentence`Antalet resor har ökat med 4 procent till 21,3 miljoner.`);

  return houseOf("kollektivtrafiknämnd med rubriker i tabellen", [page], [
    { name: "a sum of revenue off", edits: [main.off("Summa intäkter", "actualToDate", 9)], rules: ["subtotal", "row-variance", "column-total"], cells: [main.at("Summa intäkter", "actualToDate")] },
    { name: "a variance off", edits: [main.off("Fastigheter", "varianceToDate", 3.6)], rules: ["row-variance", "subtotal"], cells: [main.at("Fastigheter", "varianceToDate")] },
    { name: "a net forecast off", edits: [main.off("Nettokostnad", "forecast", -27)], rules: ["column-total", "forecast-variance", "subtotal"], cells: [main.at("Nettokostnad", "forecast")] },
  ]);
}
