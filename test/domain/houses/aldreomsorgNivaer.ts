import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Elderly care with three levels of codes: totals before their parts, indents, the board first; remaining to spend instead of a forecast. */
export function aldreomsorgNivaer(variant: number): House {
  const accounts = [["Intäkter", -0.11], ["Kostnader", 1.11]] as const;
  const home = drawUnits({ seed: 1401 + variant, months: 5, accounts, units: [["    Hemtjänst norr", 38100, "2110"], ["    Hemtjänst söder", 42600, "2120"], ["    Nattpatrull", 9800, "2130"]] });
  const care = drawUnits({ seed: 1402 + variant, months: 5, accounts, units: [["    Solgården", 47300, "2210"], ["    Ekbacken", 39900, "2220"], ["    Korttidsboende", 18700, "2230"]] });
  const [homeRows, careRows] = [home, care].map((units) => units.map((unit) => unitRow(unit)));
  const homeTotal = totalRow("  Ordinärt boende", homeRows ?? [], "subtotal", "21");
  const careTotal = totalRow("  Särskilt boende", careRows ?? [], "subtotal", "22");
  const all = totalRow("Äldreomsorg", [homeTotal, careTotal], "total", "2");
  const page = new HousePage("Maj").lines(["Vård- och omsorgsnämnden"], ["Budgetuppföljning jan-maj 2023, tkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column("Kod", "code"), column("Ansvarsområde", "label"), column("Budget helår", "annualBudget"), column("Budget ack", "budgetToDate"), column("Utfall ack", "actualToDate"), column("Diff", "varianceToDate"), column("Återstår av årsbudget", "remaining"), column("Förbrukat", "percentUsed")],
    rows: [all, homeTotal, ...(homeRows ?? []), careTotal, ...(careRows ?? [])],
  });
  page.lines([]);
  page.say(sentence`Äldreomsorgen har till och med maj ett ${surplusWord(main.kr("Äldreomsorg", "varianceToDate"))} på ${told(main, "Äldreomsorg", "varianceToDate", { unit: "tkr" })}.`);
  page.say(sentence`Inom särskilt boende är avvikelsen ${told(main, "  Särskilt boende", "varianceToDate", { unit: "tkr", signed: true })} och inom ordinärt boende ${told(main, "  Ordinärt boende", "varianceToDate", { unit: "tkr", signed: true })}.`);

  return houseOf("äldreomsorg med summor före delarna", [page], [
    { name: "an upper level off", edits: [main.off("  Särskilt boende", "annualBudget", 4000)], rules: ["subtotal", "column-total"], cells: [main.at("  Särskilt boende", "annualBudget")] },
    { name: "the grand total off", edits: [main.off("Äldreomsorg", "actualToDate", 1900)], rules: ["column-total", "row-variance"], cells: [main.at("Äldreomsorg", "actualToDate")] },
    { name: "a remainder off", edits: [main.off("    Solgården", "remaining", 3000)], rules: ["row-variance", "subtotal", "column-total"], cells: [main.at("    Solgården", "remaining")] },
  ]);
}
