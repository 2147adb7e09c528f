import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, ofWhichRow, totalRow, unitRow } from "./builder/HouseRow";
import { amountColumn, causesOf } from "./builder/causesOf";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A board of education in March: costs positive, the same total per unit and per kind of account, causes in the board's words. */
export function barnOchUtbildningMars(variant: number): House {
  const accounts = [["Intäkter", -0.12], ["Personalkostnader", 0.72], ["Lokalkostnader", 0.22], ["Köp av verksamhet", 0.1], ["Övriga kostnader", 0.08]] as const;
  const units = drawUnits({
    seed: 101 + variant,
    months: 3,
    accounts,
    units: [["Nämnd och ledning", 18200], ["Förskola", 141300], ["Pedagogisk omsorg", 9400], ["Fritidshem", 33800], ["Grundskola", 268500], ["Anpassad grundskola", 24100], ["Gymnasieskola", 131700], ["Kulturskola", 8900]],
  });
  const columns = [
    column("Verksamhet (tkr)", "label"),
    column("Årsbudget 2025", "annualBudget"),
    column("Budget jan-mars", "budgetToDate"),
    column("Utfall jan-mars", "actualToDate"),
    column("Avvikelse jan-mars", "varianceToDate"),
    column("Utfall jan-mars 2024", "priorYearToDate"),
    column("Årsprognos", "forecast"),
    column("Prognosavvikelse", "forecastVariance"),
  ];
  const front = new HousePage("Framsida").lines(["Barn- och utbildningsnämnden"], ["Ekonomisk uppföljning mars 2025"], [], ["Dnr BUN 2025/117"], ["Beslutas 2025-04-16"]);

  const drift = new HousePage("Drift").lines(["Driftredovisning per verksamhet, januari - mars 2025"], []);
  const unitRows = units.map((unit) => unitRow(unit));
  const grundskola = unitRows[4] ?? totalRow("", []);
  const perUnit = drift.table({
    kind: "byUnit",
    unit: "tkr",
    columns,
    rows: [...unitRows.slice(0, 5), ofWhichRow("varav skolskjuts", grundskola, 0.06), ...unitRows.slice(5), totalRow("Summa", unitRows)],
  });
  drift.lines([], ["Kommentar"]);
  const total = perUnit.kr("Summa", "forecastVariance");
  drift.say(sentence`Nämndens prognos för helåret är ett ${surplusWord(total)} om ${told(perUnit, "Summa", "forecastVariance", { unit: "tkr" })} jämfört med budget.`);
  drift.say(sentence`Grundskolan beräknas redovisa ett ${surplusWord(perUnit.kr("Grundskola", "forecastVariance"))} på ${told(perUnit, "Grundskola", "forecastVariance", { unit: "mkr", decimals: 1, word: "mnkr" })} och gymnasieskolan ett ${surplusWord(perUnit.kr("Gymnasieskola", "forecastVariance"))} på ${told(perUnit, "Gymnasieskola", "forecastVariance", { unit: "mkr", decimals: 1, word: "mnkr" })}.`);
  drift.say(sentence`Utfallet till och med mars uppgår till ${told(perUnit, "Summa", "actualToDate", { unit: "mkr", decimals: 1 })}. En ny skolpeng beslutas i juni och kan påverka utfallet med uppåt 2 mkr.`);

  const slag = new HousePage("Kontoslag").lines(["Driftredovisning per kostnadsslag, januari - mars 2025"]);
  const accountRows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const perAccount = slag.table({ kind: "byAccount", unit: "tkr", columns: [column("Tkr", "label"), ...columns.slice(1)], rows: [...accountRows, totalRow("Nettokostnad", accountRows)] });

  const orsak = new HousePage("Orsaker").lines(["Orsaker till prognosavvikelsen"], []);
  const causeRows = causesOf(perUnit.kr("Grundskola", "forecastVariance"), [["Fler elever med särskilt stöd än budgeterat", 1.9], ["Vakanta tjänster under våren", -0.55], ["Högre statsbidrag för likvärdig skola", -0.35]]);
  const causes = orsak.table({ kind: "causes", unit: "tkr", columns: [column("Grundskola, orsak", "label"), amountColumn("Belopp, tkr")], rows: [...causeRows, totalRow("Summa", causeRows)] });

  return houseOf("barn- och utbildningsnämnd i mars", [front, drift, slag, orsak], [
    { name: "a total of its own", edits: [perUnit.off("Summa", "forecast", 9000)], rules: ["column-total", "forecast-variance"], cells: [perUnit.at("Summa", "forecast")] },
    { name: "a variance with swapped digits", edits: [perUnit.off("Förskola", "varianceToDate", 540)], rules: ["row-variance", "column-total"], cells: [perUnit.at("Förskola", "varianceToDate")] },
    { name: "an account's variance that is not the difference", edits: [perAccount.off("Lokalkostnader", "forecastVariance", -4000)], rules: ["forecast-variance", "column-total"], cells: [perAccount.at("Lokalkostnader", "forecastVariance")] },
    { name: "a cause table that does not reach the variance", edits: [causes.off("Summa", "amount", 700)], rules: ["cause-total", "cause-vs-variance"], cells: [causes.at("Summa", "amount")] },
    { name: "a sentence with an old forecast", edits: [["Drift!A16", `Nämndens prognos för helåret är ett ${surplusWord(total)} om 8 740 tkr jämfört med budget.`]], rules: ["narrative-amount"], cells: ["Drift!A16"] },
  ]);
}
