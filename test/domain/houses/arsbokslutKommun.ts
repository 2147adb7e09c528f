import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A whole municipality's annual accounts: boards in mnkr, central finance turns the sum into the year's result; cause list in text. */
export function arsbokslutKommun(variant: number): House {
  const boards = drawUnits({ seed: 1311 + variant, months: 12, accounts: [["Intäkter", -0.18], ["Kostnader", 1.18]], units: [["Kommunstyrelsen", 212000], ["Barn- och utbildningsnämnden", 1104000], ["Socialnämnden", 987000], ["Samhällsbyggnadsnämnden", 141000], ["Kultur- och fritidsnämnden", 118000], ["Miljönämnden", 9800], ["Revisionen", 1600], ["Valnämnden", 900]] });
  const finance = drawUnits({ seed: 1312 + variant, months: 12, stray: 0.01, accounts: [["Skatter", 1]], units: [["Finansförvaltningen", -2598000]] });
  const rows = boards.map((unit) => unitRow(unit));
  const sum = totalRow("Summa nämnder", rows, "subtotal");
  const central = finance.map((unit) => unitRow(unit));
  const page = new HousePage("Driftredovisning").lines(["Driftredovisning 2024"], ["Mnkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "mkr",
    decimals: 1,
    costSign: -1,
    columns: [column("Nämnd", "label"), column("Budget 2024", "annualBudget"), column("Bokslut 2024", "actualToDate", (row, sign) => ({ kr: sign * row.net.forecast })), column("Budgetavvikelse", "varianceToDate", (row) => ({ kr: row.net.budget - row.net.forecast })), column("Bokslut 2023", "priorYear")],
    rows: [...rows, sum, ...central, totalRow("Årets resultat", [sum, ...central])],
  });
  page.lines([]);
  page.say(sentence`Nämnderna redovisar tillsammans ett ${surplusWord(main.kr("Summa nämnder", "varianceToDate"))} om ${told(main, "Summa nämnder", "varianceToDate", { unit: "mkr", word: "mnkr", decimals: 1 })} mot budget.`);
  page.say(sentence`Årets resultat uppgår till ${told(main, "Årets resultat", "actualToDate", { unit: "mkr", word: "mnkr", decimals: 1, signed: true })}, att jämföra med ${told(main, "Årets resultat", "priorYear", { unit: "mkr", word: "mnkr", decimals: 1, signed: true })} föregående år.`);
  page.say(sentence`Socialnämnden avviker med ${told(main, "Socialnämnden", "varianceToDate", { unit: "mkr", word: "mnkr", decimals: 1, signed: true })} och barn- och utbildningsnämnden med ${told(main, "Barn- och utbildningsnämnden", "varianceToDate", { unit: "mkr", word: "mnkr", decimals: 1, signed: true })}.`);

  return houseOf("en kommuns årsbokslut i mnkr", [page], [
    { name: "a board missing in the sum", edits: [main.off("Summa nämnder", "priorYear", -main.value("Kultur- och fritidsnämnden", "priorYear"))], rules: ["subtotal", "column-total"], cells: [main.at("Summa nämnder", "priorYear")] },
    { name: "a variance with swapped digits", edits: [main.off("Socialnämnden", "varianceToDate", 2.7)], rules: ["row-variance", "subtotal"], cells: [main.at("Socialnämnden", "varianceToDate")] },
    { name: "a result of last month in the sentence", edits: [["Driftredovisning!A17", "Nämnderna redovisar tillsammans ett underskott om 88,8 mnkr mot budget."]], rules: ["narrative-amount"], cells: ["Driftredovisning!A17"] },
  ]);
}
