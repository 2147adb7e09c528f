import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** Forecasts of three occasions and the change since the last, with thousands as text and true minuses ("−1 234"). */
export function prognosAndring(variant: number): House {
  const accounts = [["Intäkter", -0.2], ["Kostnader", 1.2]] as const;
  const units = drawUnits({ seed: 2601 + variant, months: 9, accounts, units: [["Central förvaltning", 22300], ["Gymnasium", 148000], ["Vuxenutbildning", 24700], ["Introduktion", 13200], ["Elevresor", 8100]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Prognos 3").lines(["Prognos 3 2023 (utfall t.o.m. september)"], ["Gymnasie- och vuxenutbildningsnämnden"], ["Belopp i tkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column("Område", "label"), column("Budget", "annualBudget"), column("Utfall", "actualToDate"), column("% av budget", "percentUsed"), column("Prognos 2", "previousForecast"), column("Prognos 3", "forecast"), column("Avvikelse prognos 3", "forecastVariance"), column("Förändring prognos 2-3", "change")],
    rows: [...rows, totalRow("Totalt", rows)],
    percentDecimals: 0,
  });
  page.lines([]);
  page.say(sentence`Jämfört med prognos 2 innebär prognos 3 en ${main.kr("Totalt", "change") < 0 ? "försämring" : "förbättring"} med ${told(main, "Totalt", "change", { unit: "tkr" })}. Avvikelsen mot budget blir därmed ${told(main, "Totalt", "forecastVariance", { unit: "tkr", signed: true })}.`);

  return houseOf("prognos 3 med förändring sedan prognos 2", [page], [
    { name: "a change off", edits: [main.off("Gymnasium", "change", 800)], rules: ["change-column", "column-total"], cells: [main.at("Gymnasium", "change")] },
    { name: "a percentage off", edits: [main.off("Elevresor", "percentUsed", 9)], rules: ["percent-used"], cells: [main.at("Elevresor", "percentUsed")] },
    { name: "a total off", edits: [main.off("Totalt", "previousForecast", 3600)], rules: ["column-total", "change-column"], cells: [main.at("Totalt", "previousForecast")] },
  ]);
}
