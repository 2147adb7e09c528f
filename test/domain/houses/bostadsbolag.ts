import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A municipal housing company: income statement as a cascade with subtotals, mkr, and a balance sheet that is no budget table. */
export function bostadsbolag(variant: number): House {
  const accounts = [["Hyresintäkter", -9.2], ["Övriga intäkter", -0.4], ["Driftkostnader", 3.9], ["Underhåll", 1.8], ["Fastighetsskatt", 0.3], ["Avskrivningar", 1.7], ["Central administration", 0.5], ["Räntekostnader", 0.4]] as const;
  const units = drawUnits({ seed: 911 + variant, months: 6, accounts, units: [["Bolaget", 38000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const nettoomsättning = totalRow("Nettoomsättning", rows.slice(0, 2), "subtotal");
  const driftnetto = totalRow("Driftnetto", [nettoomsättning, ...rows.slice(2, 5)], "subtotal");
  const rörelse = totalRow("Rörelseresultat", [driftnetto, ...rows.slice(5, 7)], "subtotal");
  const resultat = totalRow("Resultat efter finansiella poster", [rörelse, ...rows.slice(7)]);
  const page = new HousePage("RR").lines(["AB Strandbostäder"], ["Resultatrapport per 2024-06-30"], [], ["Mkr"]);
  const main = page.table({
    kind: "byAccount",
    unit: "mkr",
    decimals: 1,
    costSign: -1,
    columns: [column("", "label"), column("Utfall 2406", "actualToDate"), column("Budget 2406", "budgetToDate"), column("Avvikelse", "varianceToDate"), column("Utfall 2306", "priorYearToDate"), column("Prognos helår", "forecast"), column("Budget helår", "annualBudget"), column("Avvikelse helår", "forecastVariance")],
    rows: [...rows.slice(0, 2), nettoomsättning, ...rows.slice(2, 5), driftnetto, ...rows.slice(5, 7), rörelse, ...rows.slice(7), resultat],
  });
  page.lines([]);
  page.say(sentence`Resultatet efter finansiella poster uppgår till ${told(main, "Resultat efter finansiella poster", "actualToDate", { unit: "mkr", word: "mkr", decimals: 1, signed: true })} för första halvåret. Budgeterat resultat var ${told(main, "Resultat efter finansiella poster", "budgetToDate", { unit: "mkr", word: "mkr", decimals: 1, signed: true })}.`);
  const balance = new HousePage("BR").lines(["Balansräkning, mkr"], ["", "2024-06-30", "2023-12-31"], ["Anläggningstillgångar", 2310.4, 2288.7], ["Omsättningstillgångar", 44.1, 61.3], ["Summa tillgångar", 2354.5, 2350], ["Eget kapital", 612.8, 604.1], ["Skulder", 1741.7, 1745.9], ["Summa eget kapital och skulder", 2354.5, 2350]);

  return houseOf("bostadsbolag med resultaträkning i kaskad", [page, balance], [
    { name: "a step of the cascade off", edits: [main.off("Driftnetto", "forecast", 9)], rules: ["subtotal", "forecast-variance"], cells: [main.at("Driftnetto", "forecast")] },
    { name: "a variance with a lost minus", edits: [[main.at("Hyresintäkter", "varianceToDate"), -main.value("Hyresintäkter", "varianceToDate")]], rules: ["row-variance", "sign-flip", "subtotal"], cells: [main.at("Hyresintäkter", "varianceToDate")] },
    { name: "an actual with a slipped digit", edits: [[main.at("Underhåll", "actualToDate"), Math.round(main.value("Underhåll", "actualToDate") * 100) / 10]], rules: ["row-variance", "subtotal"], cells: [main.at("Underhåll", "actualToDate")] },
  ]);
}
