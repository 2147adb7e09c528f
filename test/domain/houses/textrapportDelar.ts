import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A report that is mostly text: one small table of commitments (kommunbidrag), sentences with several amounts, hedges and ranges. */
export function textrapportDelar(variant: number): House {
  const accounts = [["Intäkter", -0.25], ["Kostnader", 1.25]] as const;
  const units = drawUnits({ seed: 1801 + variant, months: 8, stray: 0.05, accounts, units: [["Arbetsmarknad", 28400], ["Vuxenutbildning", 41900], ["Ekonomiskt bistånd", 66300], ["Integration", 7200]] });
  const page = new HousePage("Rapport").lines(["Arbetsmarknads- och vuxenutbildningsnämnden"], ["Delårsrapport januari–augusti 2024"], [], ["1. Sammanfattning"]);
  const figures = new HousePage("Bilaga").lines(["Bilaga 1: Ekonomisk sammanställning (tkr)"], []);
  const rows = units.map((unit) => unitRow(unit));
  const main = figures.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: -1,
    columns: [column("Verksamhetsområde", "label"), column("Kommunbidrag 2024", "annualBudget"), column("Nettokostnad jan–aug 2024", "actualToDate"), column("Nettokostnad jan–aug 2023", "priorYearToDate"), column("Prognos nettokostnad 2024", "forecast"), column("Prognosticerad budgetavvikelse", "forecastVariance")],
    rows: [...rows, totalRow("Summa nämnden", rows)],
  });
  const total = main.kr("Summa nämnden", "forecastVariance");
  page.say(sentence`Nämnden prognosticerar ett ${surplusWord(total)} om ${told(main, "Summa nämnden", "forecastVariance", { unit: "mkr", word: "miljoner kronor", decimals: 1 })} för 2024, motsvarande ${String(Math.abs(Math.round((total / main.kr("Summa nämnden", "annualBudget")) * 1000) / 10)).replace(".", ",")} procent av kommunbidraget.`);
  page.say(sentence`Ekonomiskt bistånd svarar för ${told(main, "Ekonomiskt bistånd", "forecastVariance", { unit: "mkr", word: "miljoner kronor", decimals: 1, signed: true })} av budgetavvikelsen, vuxenutbildningen för ${told(main, "Vuxenutbildning", "forecastVariance", { unit: "mkr", word: "miljoner kronor", decimals: 1, signed: true })}.`);
  page.lines([], ["2. Ekonomi"]);
  page.say(sentence`Nettokostnaden till och med augusti uppgår till ${told(main, "Summa nämnden", "actualToDate", { unit: "tkr" })}. Samma period föregående år var nettokostnaden ${told(main, "Summa nämnden", "priorYearToDate", { unit: "tkr" })}.`);
  page.say(sentence`Osäkerheten i prognosen bedöms till 1–1,5 mkr, främst beroende på utvecklingen av ekonomiskt bistånd under hösten. Statsbidraget från Arbetsförmedlingen har minskat med drygt 0,8 mkr.`);
  page.say(sentence`Antalet hushåll med ekonomiskt bistånd var i genomsnitt 412 per månad, vilket är 23 fler än föregående år.`);
  page.lines([], ["3. Åtgärder"]);
  page.say(sentence`Nämnden har beslutat att inte tillsätta vakanta tjänster, vilket beräknas ge en effekt om cirka 600 tkr under hösten.`);

  return houseOf("textrapport med bilaga", [page, figures], [
    { name: "last year's figure in the text", edits: [["Rapport!A9", `Nettokostnaden till och med augusti uppgår till ${String(Math.abs(main.value("Summa nämnden", "priorYearToDate")))} tkr.`]], rules: ["narrative-amount"], cells: ["Rapport!A9"] },
    { name: "another deficit in the text", edits: [["Rapport!A5", "Nämnden prognosticerar ett underskott om 7,9 miljoner kronor för 2024."]], rules: ["narrative-amount"], cells: ["Rapport!A5"] },
    { name: "an appendix total off", edits: [main.off("Summa nämnden", "forecast", 1800)], rules: ["column-total", "forecast-variance"], cells: [main.at("Summa nämnden", "forecast")] },
  ]);
}
