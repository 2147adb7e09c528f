import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Last year's accounts with annual budget only, revenue and cost in separate columns both for budget and accounts, three header rows. */
export function skolaPerKontoOchEnhet(variant: number): House {
  const accounts = [["Intäkter", -0.3], ["Personal", 0.9], ["Övrigt", 0.4]] as const;
  const units = drawUnits({ seed: 2501 + variant, months: 12, stray: 0.04, accounts, units: [["Högstadium", 81200], ["Mellanstadium", 66400], ["Lågstadium", 59800], ["Fritidshem", 22100], ["Elevhälsa", 13900], ["Skolskjuts", 15700]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Bokslut 2023").lines(["Utbildningsnämnden bokslut 2023, tkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: -1,
    columns: [
      column(["", "Verksamhet"], "label"),
      column(["Bokslut 2023", "Intäkter"], "actualRevenueToDate", (row) => ({ kr: -row.revenue.forecast })),
      column(["", "Kostnader"], "actualCostToDate", (row) => ({ kr: -row.cost.forecast })),
      column(["", "Netto"], "actualToDate", (row) => ({ kr: -row.net.forecast })),
      column(["Budget 2023", "Netto"], "annualBudget"),
      column(["Avvikelse", ""], "varianceToDate", (row) => ({ kr: row.net.budget - row.net.forecast })),
      column(["Bokslut 2022", "Netto"], "priorYear"),
    ],
    rows: [...rows, totalRow("Summa", rows)],
  });
  page.lines([]);
  page.say(sentence`Nämndens bokslut visar ett ${surplusWord(main.kr("Summa", "varianceToDate"))} mot budget på ${told(main, "Summa", "varianceToDate", { unit: "tkr" })}.`);
  page.say(sentence`Skolskjutsarna avviker med ${told(main, "Skolskjuts", "varianceToDate", { unit: "tkr", signed: true })}.`);

  return houseOf("utbildningsnämndens bokslut med brutto", [page], [
    { name: "a net off", edits: [main.off("Lågstadium", "actualToDate", -1800)], rules: ["row-variance", "column-total", "subtotal"], cells: [main.at("Lågstadium", "actualToDate")] },
    { name: "a cost off", edits: [main.off("Elevhälsa", "actualCostToDate", -900)], rules: ["column-total", "subtotal", "row-variance"], cells: [main.at("Elevhälsa", "actualCostToDate")] },
    { name: "last year's sum off", edits: [main.off("Summa", "priorYear", 5000)], rules: ["column-total"], cells: [main.at("Summa", "priorYear")] },
  ]);
}
