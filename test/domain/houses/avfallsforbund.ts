import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** An inter-municipal waste federation: income statement with positive revenue, a volume table in tonnes and a goal table under it. */
export function avfallsforbund(variant: number): House {
  const accounts = [["Renhållningsavgifter", -88], ["Behandlingsavgifter", -41], ["Övriga intäkter", -7], ["Insamling", 61], ["Behandling", 38], ["Personal", 22], ["Avskrivningar", 9], ["Finansnetto", 2]] as const;
  const units = drawUnits({ seed: 2701 + variant, months: 8, accounts, units: [["Förbundet", 1000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const result = totalRow("Resultat", rows);
  const page = new HousePage("Ekonomi").lines(["Avfallsförbundet Nord"], ["Delårsrapport 2021-08-31"], []);
  const main = page.table({ kind: "byAccount", unit: "tkr", costSign: -1, columns: [column("Resultaträkning, tkr", "label"), column("2021-01-01--2021-08-31", "actualToDate"), column("2020-01-01--2020-08-31", "priorYearToDate"), column("Budget helår 2021", "annualBudget"), column("Prognos helår 2021", "forecast"), column("Avvikelse prognos", "forecastVariance")], rows: [...rows, result] });
  page.lines([]);
  page.lines(["Mängder, ton", "2021", "2020", "Förändring"], ["Restavfall", 14210, 14630, -420], ["Matavfall", 5120, 4980, 140], ["Grovavfall", 9870, 9210, 660], ["Totalt", 29200, 28820, 380], []);
  page.lines(["Mål", "Mått", "Målvärde", "Utfall"], ["Nöjda kunder", "NKI", 80, 78], ["Minskat avfall", "kg/inv", 190, 197], []);
  page.say(sentence`Förbundets resultat per den sista augusti är ${told(main, "Resultat", "actualToDate", { unit: "tkr", signed: true })} och prognosen för helåret ${told(main, "Resultat", "forecast", { unit: "tkr", signed: true })}.`);

  return houseOf("avfallsförbund med datum i rubrikerna", [page], [
    { name: "a result off", edits: [main.off("Resultat", "actualToDate", 2700)], rules: ["column-total"], cells: [main.at("Resultat", "actualToDate")] },
    { name: "a variance off", edits: [main.off("Insamling", "forecastVariance", -1800)], rules: ["forecast-variance", "column-total"], cells: [main.at("Insamling", "forecastVariance")] },
    { name: "a sentence off", edits: [["Ekonomi!A25", `Förbundets resultat per den sista augusti är 123 tkr och prognosen för helåret ${String(main.value("Resultat", "forecast"))} tkr.`]], rules: ["narrative-amount"], cells: ["Ekonomi!A25"], leftAlone: "a result to date has several meanings, so a sentence about it is tied but not accused" },
  ]);
}
