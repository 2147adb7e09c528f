import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A follow-up by responsibility codes with month columns, numbers in kronor, no forecast; the year's budget last. */
export function manadskolumner(variant: number): House {
  const accounts = [["Intäkter", -0.1], ["Kostnader", 1.1]] as const;
  const units = drawUnits({ seed: 2301 + variant, months: 5, accounts, units: [["Rektor A", 31200, "5101"], ["Rektor B", 28700, "5102"], ["Rektor C", 35500, "5103"], ["Elevhälsa", 12100, "5110"], ["Skolledning", 6300, "5100"]] });
  const shares = [0.19, 0.2, 0.21, 0.2, 0.2];
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Jan-maj").lines(["Grundskolan område öster 2024, utfall per månad i kr"], []);
  const months = ["jan", "feb", "mar", "apr", "maj"] as const;
  const roles = ["month01", "month02", "month03", "month04", "month05"] as const;
  const main = page.table({
    kind: "byUnit",
    unit: "kr",
    columns: [column("Ansvar", "code"), column("Ansvarig", "label"), ...months.map((month, index) => column(month, roles[index] ?? "month01", (row) => ({ kr: row.net.actual * (shares[index] ?? 0) }))), column("Ack utfall", "actualToDate"), column("Ack budget", "budgetToDate"), column("Avvikelse", "varianceToDate"), column("Budget 2024", "annualBudget")],
    rows: [...rows, totalRow("Summa område öster", rows)],
  });
  const note = new HousePage("Anteckningar").lines(["Att göra"], ["Fråga Karin om hyran 2 kv", "klart"], ["Ring 0123-456 78"], ["Kolla 5102 feb"]);

  return houseOf("skolområde med månadskolumner", [page, note], [
    { name: "a month with swapped digits", edits: [main.off("Rektor B", "month03", 180000)], rules: ["subtotal", "column-total", "row-variance"], cells: [main.at("Rektor B", "month03")] },
    { name: "a total without one row", edits: [main.off("Summa område öster", "annualBudget", -main.value("Skolledning", "annualBudget"))], rules: ["column-total"], cells: [main.at("Summa område öster", "annualBudget")] },
    { name: "an accumulated budget off", edits: [main.off("Elevhälsa", "budgetToDate", 99000)], rules: ["row-variance", "column-total"], cells: [main.at("Elevhälsa", "budgetToDate")] },
  ]);
}
