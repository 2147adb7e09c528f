import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Per unit and per account under each other on one sheet, the same totals, percent of budget as fractions. */
export function sammaBladTvaSnitt(variant: number): House {
  const accounts = [["Externa intäkter", -0.09], ["Interna intäkter", -0.04], ["Bemanning", 0.79], ["Hyror", 0.2], ["Övriga driftkostnader", 0.14]] as const;
  const units = drawUnits({ seed: 4301 + variant, months: 5, accounts, units: [["Stab", 7400], ["Äventyrsbadet", 18800], ["Biblioteken", 22100], ["Konsthallen", 5200], ["Ungdomens hus", 9100]] });
  const page = new HousePage("Ekonomi").lines(["Kulturnämnden, maj 2023"], [], ["Per verksamhet (tkr)"]);
  const columns = (label: string) => [column(label, "label"), column("Årsbudget", "annualBudget"), column("Utfall maj", "actualToDate"), column("Andel av budget", "percentUsed", (row) => ({ as: row.net.budget === 0 ? "" : Math.round((row.net.actual / row.net.budget) * 1000) / 1000 })), column("Helårsprognos", "forecast"), column("Avvikelse", "forecastVariance")];
  const rows = units.map((unit) => unitRow(unit));
  const perUnit = page.table({ kind: "byUnit", unit: "tkr", columns: columns("Verksamhet"), rows: [...rows, totalRow("Summa", rows)] });
  page.lines([], ["Per kontoslag (tkr)"]);
  const accountRows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const perAccount = page.table({ kind: "byAccount", unit: "tkr", columns: columns("Kontoslag"), rows: [...accountRows, totalRow("Summa", accountRows)] });
  page.lines([]);
  page.say(sentence`Kulturnämndens helårsprognos pekar på ett ${surplusWord(perUnit.kr("Summa", "forecastVariance"))} om ${told(perUnit, "Summa", "forecastVariance", { unit: "tkr", also: [perAccount.at("Summa", "forecastVariance")] })}, där äventyrsbadet avviker med ${told(perUnit, "Äventyrsbadet", "forecastVariance", { unit: "tkr", signed: true })}.`);
  return houseOf("kulturnämnd per verksamhet och kontoslag på ett blad", [page], [
    { name: "totals that differ", edits: [perAccount.off("Summa", "forecast", 900), perAccount.off("Summa", "forecastVariance", -900), perAccount.off("Hyror", "forecast", 900), perAccount.off("Hyror", "forecastVariance", -900)], rules: ["table-vs-table"], cells: [perUnit.at("Summa", "forecast"), perUnit.at("Summa", "forecastVariance"), perAccount.at("Summa", "forecast"), perAccount.at("Summa", "forecastVariance")] },
    { name: "a share off", edits: [[perUnit.at("Konsthallen", "percentUsed"), 0.735]], rules: ["percent-used"], cells: [perUnit.at("Konsthallen", "percentUsed")] },
    { name: "a budget off", edits: [perUnit.off("Biblioteken", "annualBudget", 990)], rules: ["forecast-variance", "column-total"], cells: [perUnit.at("Biblioteken", "annualBudget")] },
  ]);
}
