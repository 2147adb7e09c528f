import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Environment and building: revenue, cost and net of the actuals under one group heading, net budgets, a month sheet by account. */
export function miljoByggBrutto(variant: number): House {
  const accounts = [["Avgifter", -0.62], ["Löner", 1.05], ["Konsulter", 0.21], ["Lokaler", 0.14], ["Övrigt", 0.22]] as const;
  const units = drawUnits({ seed: 601 + variant, months: 9, stray: 0.06, accounts, units: [["Nämnd", 980], ["Bygglov", 5400], ["Miljö- och hälsoskydd", 7300], ["Livsmedelskontroll", 1600], ["Mark och detaljplan", 4800], ["Bostadsanpassning", 3950]] });
  const page = new HousePage("Uppföljning sept").lines(["Miljö- och byggnadsnämnden - månadsuppföljning september 2021"], [], []);
  const rows = units.map((unit) => unitRow(unit));
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: -1,
    columns: [
      column(["Belopp i tkr", ""], "label"),
      column(["Utfall jan-sep", "Intäkt"], "actualRevenueToDate"),
      column(["", "Kostnad"], "actualCostToDate"),
      column(["", "Netto"], "actualToDate"),
      column(["Budget jan-sep", "Netto"], "budgetToDate"),
      column(["", "Avvikelse"], "varianceToDate"),
      column(["Helår", "Budget"], "annualBudget"),
      column(["", "Prognos"], "forecast"),
      column(["", "Avvikelse"], "forecastVariance"),
    ],
    rows: [...rows, totalRow("Nämnden totalt", rows)],
  });
  const text = new HousePage("Analys").lines(["Analys"], []);
  text.say(sentence`Periodens utfall avviker med ${told(main, "Nämnden totalt", "varianceToDate", { unit: "tkr", signed: true })} från periodbudgeten.`);
  text.say(sentence`Prognosen för helåret pekar på ett ${surplusWord(main.kr("Nämnden totalt", "forecastVariance"))} om ${told(main, "Nämnden totalt", "forecastVariance", { unit: "tkr" })}, varav bygglov svarar för ${told(main, "Bygglov", "forecastVariance", { unit: "tkr", signed: true })}.`);
  text.say(sentence`Under perioden har 214 ärenden avslutats, jämfört med 198 samma period föregående år.`);
  text.lines([], ["Handläggningstid, veckor", "2021", "2020"], ["Bygglov", 7, 9], ["Anmälan", 3, 4]);
  const slag = new HousePage("Per slag").lines(["Resultat per intäkts- och kostnadsslag, tkr"]);
  const slagRows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const perSlag = slag.table({ kind: "byAccount", unit: "tkr", costSign: -1, columns: [column("Slag", "label"), column("Budget jan-sep", "budgetToDate"), column("Utfall jan-sep", "actualToDate"), column("Avvikelse", "varianceToDate"), column("Utfall jan-sep 2020", "priorYearToDate")], rows: [...slagRows, totalRow("Netto", slagRows)] });

  return houseOf("miljö- och byggnadsnämnd med brutto och netto", [page, text, slag], [
    { name: "a net that is not revenue and cost", edits: [main.off("Bygglov", "actualToDate", 630)], rules: ["subtotal", "row-variance", "column-total"], cells: [main.at("Bygglov", "actualToDate")] },
    { name: "an account total that the units do not have", edits: [perSlag.off("Netto", "budgetToDate", -1200)], rules: ["column-total", "table-vs-table", "row-variance"], cells: [perSlag.at("Netto", "budgetToDate")] },
    { name: "one typed as text", edits: [[main.at("Bostadsanpassning", "forecast"), String(main.value("Bostadsanpassning", "forecast"))]], rules: ["number-as-text"], cells: [main.at("Bostadsanpassning", "forecast")] },
  ]);
}
