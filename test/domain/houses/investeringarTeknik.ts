import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { headingRow, totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** Investments only: project numbers, sections with captions and subtotals, a grand total, two text columns. */
export function investeringarTeknik(variant: number): House {
  const accounts = [["Utgift", 1]] as const;
  const roads = drawUnits({ seed: 1211 + variant, months: 8, stray: 0.15, accounts, units: [["Beläggning", 8200, "9101"], ["Gång- och cykelvägar", 5400, "9102"], ["Broar", 3100, "9103"]] });
  const houses = drawUnits({ seed: 1212 + variant, months: 8, stray: 0.15, accounts, units: [["Ny förskola Ekbacken", 42000, "9201"], ["Ventilation Centralskolan", 9800, "9202"], ["Tillgänglighet", 1500, "9203"]] });
  const [roadRows, houseRows] = [roads, houses].map((units) => units.map((unit) => unitRow(unit)));
  const first = roadRows ?? [];
  const second = houseRows ?? [];
  const roadTotal = totalRow("Summa gata", first, "subtotal");
  const houseTotal = totalRow("Summa fastighet", second, "subtotal");
  const page = new HousePage("Investeringar").lines(["Investeringsredovisning per 31 augusti 2023, tkr"], []);
  const main = page.table({
    kind: "investments",
    unit: "tkr",
    columns: [column("Projekt", "code"), column("Benämning", "label"), column("Budget 2023", "annualBudget"), column("Utfall t.o.m. aug", "actualToDate"), column("Prognos 2023", "forecast"), column("Avvikelse", "forecastVariance"), looseColumn("Status", (row) => ({ as: row.code === "" ? "" : "Pågår" }))],
    rows: [headingRow("Gata"), ...first, roadTotal, headingRow("Fastighet"), ...second, houseTotal, totalRow("Totala investeringar", [roadTotal, houseTotal])],
  });
  page.lines([]);
  page.say(sentence`Årets investeringar beräknas uppgå till ${told(main, "Totala investeringar", "forecast", { unit: "mkr", decimals: 1 })} av budgeterade ${told(main, "Totala investeringar", "annualBudget", { unit: "mkr", decimals: 1 })}.`);
  page.say(sentence`Ny förskola Ekbacken har hittills kostat ${told(main, "Ny förskola Ekbacken", "actualToDate", { unit: "tkr" })}.`);

  return houseOf("investeringar i avsnitt", [page], [
    { name: "a project that the subtotal leaves out", edits: [main.off("Summa gata", "actualToDate", -main.value("Broar", "actualToDate"))], rules: ["subtotal", "column-total"], cells: [main.at("Summa gata", "actualToDate")] },
    { name: "a variance off", edits: [main.off("Beläggning", "forecastVariance", 900)], rules: ["forecast-variance", "subtotal"], cells: [main.at("Beläggning", "forecastVariance")] },
    { name: "a grand total off", edits: [main.off("Totala investeringar", "forecast", -2700)], rules: ["column-total", "forecast-variance"], cells: [main.at("Totala investeringar", "forecast")] },
  ]);
}
