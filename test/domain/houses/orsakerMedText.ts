import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { amountColumn, amountRow } from "./builder/causesOf";
import { surplusWord, swedishNumber } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Causes as a wide table: unit, what causes it, amount in mkr with a plus or minus as text, and what is done about it. */
export function orsakerMedText(variant: number): House {
  const units = drawUnits({ seed: 4501 + variant, months: 9, stray: 0.06, accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]], units: [["Förskola", 214000], ["Grundskola", 433000], ["Fritidshem", 58000], ["Gymnasium", 187000], ["Kommunövergripande", 41000]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Prognos").lines(["Utbildningsnämnden, prognos september 2024 (mkr)"]);
  const main = page.table({ kind: "byUnit", unit: "mkr", decimals: 1, columns: [column("Skolform", "label"), column("Budget", "annualBudget"), column("Prognos", "forecast"), column("Avvikelse", "forecastVariance")], rows: [...rows, totalRow("Totalt", rows)] });
  page.lines([], ["Förklaring till avvikelserna"]);
  const causes = rows.map((row) => amountRow(row.label, row.net.budget - row.net.forecast));
  const why = ["Färre barn än beräknat", "Särskilt stöd och skolskjuts", "Lägre avgifter", "Elever i andra kommuner", "Vakanser"];
  const todo = ["Minskat antal avdelningar", "Översyn av stödinsatser", "-", "Dialog med grannkommuner", "-"];
  page.table({
    kind: "causes",
    unit: "mkr",
    decimals: 1,
    varianceRule: null,
    write: (value) => `${value > 0 ? "+" : ""}${swedishNumber(value, 1)}`,
    columns: [looseColumn("Skolform", (row) => ({ as: row.label })), amountColumn("Avvikelse mkr"), looseColumn("Orsak", (row) => ({ as: why[causes.findIndex(({ label }) => label === row.label)] ?? "" })), looseColumn("Åtgärd", (row) => ({ as: todo[causes.findIndex(({ label }) => label === row.label)] ?? "" }))],
    rows: causes,
  });
  page.lines([]);
  page.say(sentence`Nämnden prognostiserar ett ${surplusWord(main.kr("Totalt", "forecastVariance"))} på ${told(main, "Totalt", "forecastVariance", { unit: "mkr", decimals: 1 })}.`);
  return houseOf("orsaker som text med plus och minus", [page], [
    { name: "a forecast off", edits: [main.off("Gymnasium", "forecast", 2.7)], rules: ["forecast-variance", "column-total"], cells: [main.at("Gymnasium", "forecast")] },
    { name: "a cause of another size", edits: [["Prognos!B14", "-9,9"]], rules: ["cause-vs-variance"], cells: ["Prognos!B14"] },
    { name: "a total off", edits: [main.off("Totalt", "annualBudget", 9)], rules: ["column-total", "forecast-variance"], cells: [main.at("Totalt", "annualBudget")] },
  ]);
}
