import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { ofWhichRow, totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A region's health care in mnkr: three header rows, memo rows for staff agencies, staff table and goals beside. */
export function regionVard(variant: number): House {
  const units = drawUnits({ seed: 701 + variant, months: 8, stray: 0.04, accounts: [["Intäkter", -0.3], ["Personal", 0.8], ["Läkemedel", 0.25], ["Övrigt", 0.25]], units: [["Nära vård", 2140000], ["Akutsjukhuset", 3890000], ["Psykiatri och habilitering", 960000], ["Diagnostik", 610000], ["Tandvård", 118000], ["Hälso- och sjukvårdsstab", 242000]] });
  const page = new HousePage("HS-nämnd").lines(["Hälso- och sjukvårdsnämnden"], ["Delårsrapport augusti 2023"], []);
  const rows = units.map((unit) => unitRow(unit));
  const hospital = rows[1] ?? totalRow("", []);
  const main = page.table({
    kind: "byUnit",
    unit: "mkr",
    decimals: 1,
    columns: [
      column(["Mnkr", "", ""], "label"),
      column(["Ekonomiskt utfall", "Ackumulerat", "Utfall"], "actualToDate"),
      column(["", "", "Budget"], "budgetToDate"),
      column(["", "", "Avvikelse"], "varianceToDate"),
      column(["", "Helår", "Prognos"], "forecast"),
      column(["", "", "Budget"], "annualBudget"),
      column(["", "", "Avvikelse"], "forecastVariance"),
      column(["Föregående år", "Ackumulerat", "Utfall"], "priorYearToDate"),
    ],
    rows: [...rows.slice(0, 2), ofWhichRow("varav hyrpersonal", hospital, 0.05), ...rows.slice(2), totalRow("Summa hälso- och sjukvård", rows)],
  });
  page.lines([], ["Analys av det ekonomiska läget"]);
  page.say(sentence`Resultatet till och med augusti är ${told(main, "Summa hälso- och sjukvård", "varianceToDate", { unit: "mkr", word: "miljoner kronor", decimals: 0, signed: true })} jämfört med budget.`);
  page.say(sentence`Akutsjukhusets helårsprognos är ett ${surplusWord(main.kr("Akutsjukhuset", "forecastVariance"))} på ${told(main, "Akutsjukhuset", "forecastVariance", { unit: "mkr", word: "mnkr", decimals: 1 })}. Kostnaden för hyrpersonal har ökat med 12 procent.`);
  const staff = new HousePage("Personal").lines(["Anställda per personalgrupp"], ["Grupp", "Aug 2023", "Aug 2022", "Förändring", "Sjukfrånvaro"], ["Läkare", 812, 798, 14, 0.041], ["Sjuksköterskor", 2260, 2311, -51, 0.068], ["Undersköterskor", 1984, 1990, -6, 0.079], ["Administration", 611, 640, -29, 0.052], ["Totalt", 5667, 5739, -72, 0.065]);
  const goals = new HousePage("Mål").lines(["Mål", "Indikator", "Mål 2023", "Utfall", "Prognos"], ["God tillgänglighet", "Första besök inom 90 dagar", "80 %", "71 %", "Nås ej"], ["Säker vård", "Vårdrelaterade infektioner", "5 %", "5,4 %", "Nås delvis"]);

  return houseOf("region med tre rubrikrader", [page, staff, goals], [
    { name: "a sum without one unit", edits: [main.off("Summa hälso- och sjukvård", "actualToDate", -main.value("Tandvård", "actualToDate"))], rules: ["column-total", "row-variance"], cells: [main.at("Summa hälso- och sjukvård", "actualToDate")] },
    { name: "a swapped pair of digits", edits: [main.off("Nära vård", "annualBudget", 90)], rules: ["forecast-variance", "column-total"], cells: [main.at("Nära vård", "annualBudget")] },
    { name: "an error as text", edits: [[main.at("Diagnostik", "forecastVariance"), "#VÄRDEFEL!"]], rules: ["error-cell"], cells: [main.at("Diagnostik", "forecastVariance")] },
    { name: "another figure in the sentence", edits: [["HS-nämnd!A18", "Akutsjukhusets helårsprognos är ett underskott på 311,5 mnkr. Kostnaden för hyrpersonal har ökat med 12 procent."]], rules: ["narrative-amount"], cells: ["'HS-nämnd'!A18"] },
  ]);
}
