import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { amountRow } from "./builder/causesOf";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A social board with measures: expected effect this year and next, whether in the forecast, and a table of volumes. */
export function socialnamndAtgarder(variant: number): House {
  const accounts = [["Intäkter", -0.14], ["Kostnader", 1.14]] as const;
  const units = drawUnits({ seed: 1111 + variant, months: 8, accounts, units: [["Ledning och administration", 31400], ["Hemtjänst", 118300], ["Särskilt boende", 202700], ["Hälso- och sjukvård", 64200], ["Daglig verksamhet LSS", 38900], ["Gruppbostad LSS", 97600], ["Personlig assistans", 54800], ["Individ- och familjeomsorg", 121500], ["Försörjningsstöd", 42300]] });
  const page = new HousePage("Ekonomi T2").lines(["Socialnämnden, uppföljning tertial 2 2024", "", "", "", ""], [], ["Tabell 1. Budget, utfall och prognos per verksamhetsområde (tkr)"]);
  const rows = units.map((unit) => unitRow(unit));
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column("Verksamhetsområde", "label"), column("Helårsbudget", "annualBudget"), column("Ack. budget", "budgetToDate"), column("Ack. utfall", "actualToDate"), column("Ack. avvikelse", "varianceToDate"), column("Helårsprognos", "forecast"), column("Prognostiserad avvikelse", "forecastVariance")],
    rows: [...rows, totalRow("Totalt socialnämnden", rows)],
  });
  page.lines([], ["Tabell 2. Åtgärder för en ekonomi i balans"]);
  const measures = [["Översyn av scheman i hemtjänsten", 1900, "Ja"], ["Färre externa placeringar", 3400, "Ja"], ["Minskad användning av timvikarier", 1250, "Nej"], ["Hemtagning av korttidsplatser", 800, "Delvis"]] as const;
  const measureRows = measures.map(([label, tkr]) => amountRow(label, tkr * 1000));
  const inForecast = new Map(measures.map(([label, , yes]) => [label, yes] as const));
  const table = page.table({
    kind: "measures",
    unit: "tkr",
    columns: [column("Åtgärd", "label"), column("Beräknad effekt 2024 (tkr)", "expectedEffect", (row) => ({ kr: row.net.budget })), column("Uppnådd effekt (tkr)", "realisedEffect", (row) => ({ kr: row.net.budget * 0.4 })), looseColumn("Ingår i prognosen", (row) => ({ as: measures.find(([label]) => label === row.label)?.[2] ?? "" }))],
    rows: [...measureRows, totalRow("Summa åtgärder", measureRows)],
  });
  const bullets = new HousePage("Kommentarer").lines(["Kommentarer till prognosen"], []);
  bullets.say(sentence`Socialnämnden redovisar ett ${surplusWord(main.kr("Totalt socialnämnden", "varianceToDate"))} på ${told(main, "Totalt socialnämnden", "varianceToDate", { unit: "mkr", decimals: 1 })} för perioden. På helår beräknas ${surplusWord(main.kr("Totalt socialnämnden", "forecastVariance"))}et till ${told(main, "Totalt socialnämnden", "forecastVariance", { unit: "mkr", decimals: 1 })}.`);
  bullets.say(sentence`- Individ- och familjeomsorg: prognosen är ${told(main, "Individ- och familjeomsorg", "forecastVariance", { unit: "tkr", signed: true })} mot budget.`);
  bullets.say(sentence`- Försörjningsstöd: ${told(main, "Försörjningsstöd", "forecastVariance", { unit: "tkr", signed: true })}.`);
  bullets.say(sentence`Åtgärderna väntas ge ${told(table, "Summa åtgärder", "expectedEffect", { unit: "tkr" })} under året, varav ${told(table, "Färre externa placeringar", "expectedEffect", { unit: "tkr" })} avser färre externa placeringar.`);
  bullets.lines([], ["Volymer", "Budget", "Utfall"], ["Beviljade hemtjänsttimmar", 31200, 32940], ["Antal platser särskilt boende", 342, 340], [`I prognosen ingår ${String(inForecast.size)} åtgärder helt eller delvis.`]);

  return houseOf("socialnämnd med åtgärdstabell", [page, bullets], [
    { name: "measures that do not add up", edits: [table.off("Summa åtgärder", "expectedEffect", 600)], rules: ["measure-total", "column-total"], cells: [table.at("Summa åtgärder", "expectedEffect")] },
    { name: "a row left out of one total", edits: [main.off("Totalt socialnämnden", "budgetToDate", -main.value("Försörjningsstöd", "budgetToDate"))], rules: ["column-total", "row-variance"], cells: [main.at("Totalt socialnämnden", "budgetToDate")] },
    { name: "a sentence about a unit with another figure", edits: [["Kommentarer!A4", "- Individ- och familjeomsorg: prognosen är -9 999 tkr mot budget."]], rules: ["narrative-amount"], cells: ["Kommentarer!A4"] },
    { name: "an actual of a row mistyped", edits: [main.off("Hemtjänst", "actualToDate", 5400)], rules: ["row-variance", "column-total"], cells: [main.at("Hemtjänst", "actualToDate")] },
  ]);
}
