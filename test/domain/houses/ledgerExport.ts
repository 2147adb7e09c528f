import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A ledger's export: account numbers, öre, a control sheet that checks the file, and a pivot's leftovers. */
export function ledgerExport(variant: number): House {
  const accounts = [["30 Försäljning", -0.2], ["34 Taxor och avgifter", -0.1], ["50 Löner", 0.7], ["56 Personalomkostnader", 0.27], ["60 Hyror", 0.2], ["64 Material", 0.08], ["76 Tjänster", 0.05]] as const;
  const units = drawUnits({ seed: 1701 + variant, months: 7, accounts, units: [["Enheten", 51000]] });
  const page = new HousePage("Export").lines(["Rapport: BU101 Budgetuppföljning"], ["Urval: Ansvar 4000-4999"], ["Period: 202401-202407"], ["Utskriftsdatum: 2024-08-12"], []);
  const rows = accounts.map(([label]) => ({ ...lineRow(label.slice(3), accountLine(units, label)), code: label.slice(0, 2) }));
  const main = page.table({
    kind: "byAccount",
    unit: "kr",
    expectedUnit: null,
    decimals: 2,
    formulas: true,
    columns: [column("Kontogrupp", "code"), column("Benämning", "label"), column("Utfall 202401-202407", "actualToDate"), column("Budget 202401-202407", "budgetToDate"), column("Avvikelse", "varianceToDate"), column("Budget helår", "annualBudget")],
    rows: [...rows, totalRow("Totalsumma", rows)],
  });
  const control = new HousePage("Kontroll").lines(["Kontrollsumma", main.value("Totalsumma", "actualToDate")], ["Huvudbok", main.value("Totalsumma", "actualToDate")], ["Differens", 0], ["Antal rader", 7], ["Körd av", "batch"]);
  const dims = new HousePage("Koder").lines(["Ansvar", "Namn"], [4000, "Stab"], [4100, "Drift"], [4200, "Projekt"]);

  return houseOf("export ur ekonomisystemet med ören", [page, control, dims], [
    { name: "a typed sum", edits: [main.off("Totalsumma", "actualToDate", 100000)], rules: ["constant-over-formula", "column-total", "row-variance"], cells: [main.at("Totalsumma", "actualToDate")] },
    { name: "a typed difference", edits: [main.off("Hyror", "varianceToDate", 45000)], rules: ["constant-over-formula", "row-variance", "column-total"], cells: [main.at("Hyror", "varianceToDate")] },
    { name: "a broken reference", edits: [[main.at("Löner", "varianceToDate"), "#REF!"]], rules: ["error-cell"], cells: [main.at("Löner", "varianceToDate")] },
  ]);
}
