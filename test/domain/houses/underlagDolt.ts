import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A board's table fed by formulas from a hidden sheet of postings; the formulas leave unrounded values behind. */
export function underlagDolt(variant: number): House {
  const units = drawUnits({ seed: 4601 + variant, months: 7, accounts: [["Intäkter", -0.3], ["Kostnader", 1.3]], units: [["Kansli", 8100], ["Bygglov", 6200], ["Miljötillsyn", 5900], ["Kart", 4300]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Rapport").lines(["Bygg- och miljönämnden juli 2025"], ["Belopp i tkr"], []);
  const main = page.table({ kind: "byUnit", unit: "tkr", decimals: 3, formulas: true, columns: [column("Enhet", "label"), column("Budget ack", "budgetToDate"), column("Utfall ack", "actualToDate"), column("Avvikelse", "varianceToDate"), column("Budget år", "annualBudget"), column("Prognos år", "forecast"), column("Prognosavvikelse", "forecastVariance")], rows: [...rows, totalRow("Totalt", rows)] });
  const postings = new HousePage("Underlag", { visibility: "hidden" }).lines(["Datum", "Ansvar", "Konto", "Belopp", "Text"], ...Array.from({ length: 40 }, (_, index) => [45_650 + index, 100 + (index % 4), 5010 + (index % 9) * 10, ((index * 7919) % 5000) + 0.5, `Faktura ${String(1000 + index)}`]));
  return houseOf("formler över ett dolt underlag", [page, postings], [
    { name: "a variance typed over its formula", edits: [main.off("Kart", "varianceToDate", 77)], rules: ["constant-over-formula", "row-variance", "column-total"], cells: [main.at("Kart", "varianceToDate")] },
    { name: "a total typed over its formula", edits: [main.off("Totalt", "annualBudget", 500)], rules: ["constant-over-formula", "column-total", "forecast-variance"], cells: [main.at("Totalt", "annualBudget")] },
  ]);
}
