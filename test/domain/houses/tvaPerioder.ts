import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord, swedishNumber } from "./builder/moneyText";
import type { House } from "./builder/House";

/** This month's and last month's sheets kept in one workbook, the same layout with other figures. */
export function tvaPerioder(variant: number): House {
  const size = [["Administration", 21200], ["Myndighet", 14800], ["Äldreboenden", 188000], ["Hemtjänst", 141000], ["LSS", 96500]] as const;
  const month = (name: string, title: string, seed: number, months: number) => {
    const units = drawUnits({ seed, months, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: size });
    const rows = units.map((unit) => unitRow(unit));
    const page = new HousePage(name).lines([`Vård- och omsorgsnämnden ${title} 2024`], ["Tkr"], []);
    const table = page.table({
      kind: "byUnit",
      unit: "tkr",
      columns: [column("Verksamhet", "label"), column("Ack budget", "budgetToDate"), column("Ack utfall", "actualToDate"), column("Avvikelse", "varianceToDate"), column("Prognos", "forecast"), column("Årsbudget", "annualBudget"), column("Prognosavvikelse", "forecastVariance")],
      rows: [...rows, totalRow("Summa", rows)],
    });
    page.lines([]);
    page.say(sentence`Prognosen för nämnden är ett ${surplusWord(table.kr("Summa", "forecastVariance"))} på ${told(table, "Summa", "forecastVariance", { unit: "tkr" })}.`);
    return { page, table };
  };
  const now = month("Okt", "oktober", 4201 + variant, 10);
  const before = month("Sep", "september", 4202 + variant, 9);
  return houseOf("månadens och förra månadens flik", [now.page, before.page], [
    { name: "an actual off", edits: [now.table.off("Hemtjänst", "actualToDate", 6300)], rules: ["row-variance", "column-total"], cells: [now.table.at("Hemtjänst", "actualToDate")] },
    { name: "a total of last month", edits: [before.table.off("Summa", "forecast", 4500)], rules: ["column-total", "forecast-variance"], cells: [before.table.at("Summa", "forecast")] },
    { name: "last month's sentence", edits: [["Okt!A12", `Prognosen för nämnden är ett ${surplusWord(before.table.kr("Summa", "forecastVariance"))} på ${swedishNumber(Math.abs(before.table.value("Summa", "forecastVariance")), 0)} tkr.`]], rules: ["narrative-amount"], cells: ["Okt!A12"] },
  ]);
}
