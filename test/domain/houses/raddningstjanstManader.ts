import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import { accountLine } from "./builder/drawUnits";
import { roundedIn, surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A fire and rescue federation: kronor, per account number, formulas for every sum and difference, statistics on alarms beside. */
export function raddningstjanstManader(variant: number): House {
  const accounts = [["Medlemsbidrag", -1.32], ["Avgifter och ersättningar", -0.11], ["Löner och arvoden", 0.82], ["Personalomkostnader", 0.33], ["Lokaler", 0.16], ["Fordon och utrustning", 0.09], ["Övriga driftkostnader", 0.11]] as const;
  const units = drawUnits({ seed: 401 + variant, months: 10, units: [["Förbundet", 61000]], accounts });
  const rows = accounts.map(([label], index) => lineRow(label, accountLine(units, label), String(3 + Math.floor(index / 2)) + "0"));
  const revenue = totalRow("Summa intäkter", rows.slice(0, 2), "subtotal");
  const cost = totalRow("Summa kostnader", rows.slice(2), "subtotal");
  const page = new HousePage("Resultat").lines(["Räddningstjänstförbundet Mälarkusten"], ["Resultatrapport januari - oktober 2022"], ["Belopp i kronor"], []);
  const table = page.table({
    kind: "byAccount",
    unit: "kr",
    costSign: -1,
    formulas: true,
    columns: [column("", "label"), column("Budget 2022", "annualBudget"), column("Budget jan-okt", "budgetToDate"), column("Redovisat jan-okt", "actualToDate"), column("Differens", "varianceToDate"), column("Prognos 2022", "forecast"), column("Prognos - budget", "forecastVariance")],
    rows: [...rows.slice(0, 2), revenue, ...rows.slice(2), cost, totalRow("Resultat", [revenue, cost])],
  });
  page.lines([]);
  page.say(sentence`Resultatet efter tio månader är ${String(roundedIn(table.kr("Resultat", "actualToDate"), "tkr", 0))} tkr. Helårsprognosen avviker från budget med ${told(table, "Resultat", "forecastVariance", { unit: "mkr", decimals: 1, signed: true })}, alltså ett ${surplusWord(table.kr("Resultat", "forecastVariance"))}.`);
  const alarms = new HousePage("Insatser").lines(
    ["Insatser per kategori"],
    ["Kategori", "Jan-okt 2022", "Jan-okt 2021", "Förändring"],
    ["Brand i byggnad", 212, 198, 14],
    ["Trafikolycka", 341, 365, -24],
    ["Automatlarm", 688, 701, -13],
    ["Sjukvårdslarm", 402, 377, 25],
    ["Totalt", 1643, 1641, 2],
  );

  return houseOf("räddningstjänstförbund i kronor med formler", [page, alarms], [
    { name: "a figure typed over a sum's formula", edits: [table.off("Summa kostnader", "budgetToDate", 250000)], rules: ["constant-over-formula", "subtotal", "column-total", "row-variance"], cells: [table.at("Summa kostnader", "budgetToDate")] },
    { name: "a figure typed over a difference's formula", edits: [table.off("Lokaler", "varianceToDate", -90000)], rules: ["constant-over-formula", "row-variance", "subtotal"], cells: [table.at("Lokaler", "varianceToDate")] },
  ]);
}
