import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { roundedIn, surplusWord, swedishNumber } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Leisure: every amount pasted as text with a no-break space and a true minus, as it comes out of a report tool. */
export function fritidsnamndText(variant: number): House {
  const units = drawUnits({ seed: 2801 + variant, months: 8, stray: 0.05, accounts: [["Intäkter", -0.2], ["Kostnader", 1.2]], units: [["Administration", 5400], ["Sporthallar", 38200], ["Utomhusbad", 3300], ["Ungdom", 17100], ["Bidrag", 11800]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Tabell").lines(["Fritidsnämnden, delår 2024"], ["Driftbudget, belopp i tkr"]);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: -1,
    write: (value) => swedishNumber(value, 0).replace(/ /g, "\u00a0").replace("-", "\u2212"),
    columns: [column("Verksamhet", "label"), column("Budget 2024", "annualBudget"), column("Utfall 240831", "actualToDate"), column("Prognos 2024", "forecast"), column("Avvikelse", "forecastVariance"), column("Utfall 230831", "priorYearToDate")],
    rows: [...rows, totalRow("Summa", rows)],
  });
  page.lines([]);
  page.say(sentence`Fritidsnämnden beräknar ett ${surplusWord(main.kr("Summa", "forecastVariance"))} på ${told(main, "Summa", "forecastVariance", { unit: "tkr" })} för helåret.`);
  const text = (value: number): string => swedishNumber(value, 0).replace(/ /g, "\u00a0").replace("-", "\u2212");
  const shown = (label: string, role: "forecast" | "annualBudget" | "forecastVariance", by: number): string => text(roundedIn(main.kr(label, role), "tkr", 0) + by);

  return houseOf("fritidsnämnd med belopp som text", [page], [
    { name: "a forecast off", edits: [[main.at("Sporthallar", "forecast"), shown("Sporthallar", "forecast", 900)]], rules: ["forecast-variance", "column-total"], cells: [main.at("Sporthallar", "forecast")] },
    { name: "a total off", edits: [[main.at("Summa", "annualBudget"), shown("Summa", "annualBudget", -2700)]], rules: ["column-total", "forecast-variance"], cells: [main.at("Summa", "annualBudget")] },
    { name: "a variance off", edits: [[main.at("Bidrag", "forecastVariance"), shown("Bidrag", "forecastVariance", 360)]], rules: ["forecast-variance", "column-total"], cells: [main.at("Bidrag", "forecastVariance")] },
  ]);
}
