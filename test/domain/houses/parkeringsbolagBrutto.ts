import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A company that shows revenue and cost both as positive figures and the result as their difference. */
export function parkeringsbolagBrutto(variant: number): House {
  const accounts = [["Parkeringsavgifter", -31], ["Kontrollavgifter", -6], ["Personal", 9], ["Drift och teknik", 11], ["Arrenden", 7], ["Avskrivningar", 4]] as const;
  const units = drawUnits({ seed: 1501 + variant, months: 9, accounts, units: [["Bolaget", 1000]] });
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const positive = (label: string, part: typeof rows, kind: "subtotal") => totalRow(label, part, kind);
  const income = positive("Summa intäkter", rows.slice(0, 2), "subtotal");
  const expense = positive("Summa kostnader", rows.slice(2), "subtotal");
  const page = new HousePage("Uppföljning").lines(["Parkering AB, kvartalsrapport 3 2024"], ["tkr"], []);
  const size = (of: "budget" | "budgetToDate" | "actual" | "forecast") => (row: (typeof rows)[number]) => ({ kr: row.label === "Resultat" ? -row.net[of] : Math.abs(row.net[of]) });
  const main = page.table({
    kind: "byAccount",
    unit: "tkr",
    columns: [column("", "label"), column("Utfall jan-sep", "actualToDate", size("actual")), column("Budget jan-sep", "budgetToDate", size("budgetToDate")), column("Avvikelse", "varianceToDate"), column("Prognos 2024", "forecast", size("forecast")), column("Budget 2024", "annualBudget", size("budget")), column("Avvikelse", "forecastVariance")],
    rows: [...rows.slice(0, 2), income, ...rows.slice(2), expense, totalRow("Resultat", [income, expense])],
  });
  page.lines([]);
  page.say(sentence`Resultatet för januari till september blev ${told(main, "Resultat", "actualToDate", { unit: "tkr", signed: true })}, ${told(main, "Resultat", "varianceToDate", { unit: "tkr" })} ${main.kr("Resultat", "varianceToDate") < 0 ? "sämre" : "bättre"} än budget.`);

  return houseOf("bolag med positiva kostnader och intäkter", [page], [
    { name: "a cost variance with its sign turned", edits: [[main.at("Personal", "varianceToDate"), -main.value("Personal", "varianceToDate")]], rules: ["row-variance", "sign-flip", "subtotal"], cells: [main.at("Personal", "varianceToDate")] },
    { name: "a result off", edits: [main.off("Resultat", "forecast", 800)], rules: ["column-total", "subtotal", "forecast-variance"], cells: [main.at("Resultat", "forecast")] },
    { name: "a cost mistyped", edits: [main.off("Arrenden", "actualToDate", 900)], rules: ["row-variance", "subtotal"], cells: [main.at("Arrenden", "actualToDate")] },
  ]);
}
