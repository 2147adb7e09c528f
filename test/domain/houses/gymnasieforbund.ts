import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A federation of upper secondary schools: members' fees, previous forecast and the change since, by account in tkr. */
export function gymnasieforbund(variant: number): House {
  const accounts = [["Medlemsavgifter", -0.86], ["Interkommunala intäkter", -0.19], ["Statsbidrag", -0.06], ["Personalkostnader", 0.7], ["Interkommunala kostnader", 0.13], ["Lokalkostnader", 0.16], ["Läromedel och utrustning", 0.05], ["Övriga kostnader", 0.11]] as const;
  const units = drawUnits({ seed: 811 + variant, months: 8, accounts, units: [["Förbundet", 268000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const income = totalRow("Summa intäkter", rows.slice(0, 3), "subtotal");
  const expense = totalRow("Summa kostnader", rows.slice(3), "subtotal");
  const page = new HousePage("Prognos").lines(["Gymnasieförbundet Sydost"], ["Delårsrapport 2 - prognos per 2022-08-31"], [], ["Tusentals kronor"]);
  const main = page.table({
    kind: "byAccount",
    unit: "tkr",
    costSign: -1,
    columns: [column("", "label"), column("Budget 2022", "annualBudget"), column("Prognos augusti", "forecast"), column("Avvikelse mot budget", "forecastVariance"), column("Prognos april", "previousForecast"), column("Förändring mot prognos april", "change")],
    rows: [...rows.slice(0, 3), income, ...rows.slice(3), expense, totalRow("Prognostiserat resultat", [income, expense])],
  });
  page.lines([]);
  page.say(sentence`Jämfört med prognosen i april har resultatet ${main.kr("Prognostiserat resultat", "change") < 0 ? "försämrats" : "förbättrats"} med ${told(main, "Prognostiserat resultat", "change", { unit: "tkr" })}.`);
  page.say(sentence`Personalkostnaderna avviker med ${told(main, "Personalkostnader", "forecastVariance", { unit: "tkr", signed: true })} mot budget.`);
  const pupils = new HousePage("Elever").lines(["Antal elever per skola"], ["Skola", "Budget VT", "Utfall VT", "Budget HT", "Prognos HT"], ["Norra gymnasiet", 812, 805, 830, 841], ["Södra gymnasiet", 655, 661, 640, 632], ["Naturbruk", 214, 209, 220, 217], ["Summa", 1681, 1675, 1690, 1690]);

  return houseOf("gymnasieförbund med förra prognosen", [page, pupils], [
    { name: "a change that is not the difference", edits: [main.off("Lokalkostnader", "change", 410)], rules: ["change-column", "subtotal", "column-total"], cells: [main.at("Lokalkostnader", "change")] },
    { name: "an old forecast mistyped", edits: [main.off("Statsbidrag", "previousForecast", 990)], rules: ["change-column", "subtotal"], cells: [main.at("Statsbidrag", "previousForecast")] },
    { name: "a result of its own", edits: [main.off("Prognostiserat resultat", "forecastVariance", 3000)], rules: ["forecast-variance", "column-total"], cells: [main.at("Prognostiserat resultat", "forecastVariance")] },
  ]);
}
