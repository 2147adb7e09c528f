import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** Central finance: taxes and grants, large revenue in mkr with two decimals, the forecast of three bodies beside. */
export function finansforvaltning(variant: number): House {
  const accounts = [["Skatteintäkter", -0.78], ["Slutavräkning", -0.004], ["Inkomstutjämning", -0.22], ["Kostnadsutjämning", 0.03], ["Fastighetsavgift", -0.035], ["Pensionskostnader", 0.06], ["Finansiella intäkter", -0.012], ["Finansiella kostnader", 0.008]] as const;
  const units = drawUnits({ seed: 2101 + variant, months: 8, stray: 0.012, accounts, units: [["Finans", 2410000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const page = new HousePage("Finans").lines(["Finansförvaltningen, delårsrapport 2025-08-31"], ["Belopp i Mkr"]);
  const main = page.table({
    kind: "byAccount",
    unit: "mkr",
    decimals: 2,
    costSign: -1,
    columns: [column("Post", "label"), column("Budget 2025", "annualBudget"), column("Utfall 250831", "actualToDate"), column("Utfall 240831", "priorYearToDate"), column("Prognos 2025", "forecast"), column("Diff prognos/budget", "forecastVariance"), column("Bokslut 2024", "priorYear")],
    rows: [...rows, totalRow("Netto finansförvaltningen", rows)],
  });
  page.lines([]);
  page.say(sentence`Skatteintäkterna beräknas bli ${told(main, "Skatteintäkter", "forecast", { unit: "mkr", word: "mkr", decimals: 1 })}, vilket är ${told(main, "Skatteintäkter", "forecastVariance", { unit: "mkr", word: "mkr", decimals: 1 })} ${main.kr("Skatteintäkter", "forecastVariance") < 0 ? "lägre" : "högre"} än budget.`);

  return houseOf("finansförvaltning i mkr med två decimaler", [page], [
    { name: "a tax figure mistyped", edits: [main.off("Skatteintäkter", "forecast", 18)], rules: ["forecast-variance", "column-total"], cells: [main.at("Skatteintäkter", "forecast")] },
    { name: "a net off", edits: [main.off("Netto finansförvaltningen", "priorYear", -27)], rules: ["column-total"], cells: [main.at("Netto finansförvaltningen", "priorYear")] },
    { name: "a variance off", edits: [main.off("Pensionskostnader", "forecastVariance", 6.3)], rules: ["forecast-variance", "column-total"], cells: [main.at("Pensionskostnader", "forecastVariance")] },
  ]);
}
