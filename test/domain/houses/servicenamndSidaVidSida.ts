import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { amountColumn, amountRow, causesOf } from "./builder/causesOf";
import type { House } from "./builder/House";

/** A service board: running budget and investments beside each other, causes under both, notes in the margin. */
export function servicenamndSidaVidSida(variant: number): House {
  const accounts = [["Intäkter", -0.6], ["Kostnader", 1.6]] as const;
  const units = drawUnits({ seed: 1601 + variant, months: 4, accounts, units: [["Måltid", 61200], ["Lokalvård", 24300], ["Vaktmästeri", 9900], ["IT", 33800], ["Växel", 4100]] });
  const projects = drawUnits({ seed: 1602 + variant, months: 4, stray: 0.1, accounts: [["Utgift", 1]], units: [["Nytt kök Björkskolan", 7400], ["Städmaskiner", 900], ["Nätverk", 3200], ["Serverhall", 1500]] });
  const page = new HousePage("Sida 1").lines(["SERVICENÄMNDEN", "", "", "", "", "", "", "Tertialuppföljning april 2025"], []);
  page.lines(["DRIFT (tkr)", "", "", "", "", "", "INVESTERINGAR (tkr)"]);
  const row = page.nextRow;
  const driftRows = units.map((unit) => unitRow(unit));
  const drift = page.table({ kind: "byUnit", unit: "tkr", at: { row, column: 0 }, columns: [column("Enhet", "label"), column("Budget 2025", "annualBudget"), column("Utfall apr", "actualToDate"), column("Prognos", "forecast"), column("Avvikelse", "forecastVariance")], rows: [...driftRows, totalRow("SUMMA", driftRows)] });
  const projectRows = projects.map((unit) => unitRow(unit));
  const investments = page.table({ kind: "investments", unit: "tkr", at: { row, column: 6 }, columns: [column("Projekt", "label"), column("Budget 2025", "annualBudget"), column("Utfall apr", "actualToDate"), column("Prognos", "forecast"), column("Avvikelse", "forecastVariance")], rows: [...projectRows, totalRow("SUMMA", projectRows)] });
  page.lines([], ["ORSAKER"]);
  const causeRows = causesOf(drift.kr("Måltid", "forecastVariance"), [["Måltid: högre livsmedelspriser", 1.8], ["Måltid: färre portioner", -0.8]]);
  const others = [["Lokalvård: sjukfrånvaro", "Lokalvård"], ["Vaktmästeri: bilar", "Vaktmästeri"], ["IT: licenser", "IT"], ["Växel: vakans", "Växel"]] as const;
  const list = [...causeRows, ...others.map(([label, unit]) => amountRow(label, drift.kr(unit, "forecastVariance")))];
  const causes = page.table({ kind: "causes", unit: "tkr", columns: [column("Orsak till avvikelse", "label"), amountColumn("tkr")], rows: [...list, totalRow("Summa orsaker", list)] });

  return houseOf("servicenämnd med drift och investeringar bredvid varandra", [page], [
    { name: "a row of the right table", edits: [investments.off("Nätverk", "forecastVariance", -700)], rules: ["forecast-variance", "column-total"], cells: [investments.at("Nätverk", "forecastVariance")] },
    { name: "a cause's sign", edits: [[causes.at("IT: licenser", "amount"), -causes.value("IT: licenser", "amount")]], rules: ["cause-total", "cause-vs-variance", "sign-flip"], cells: [causes.at("IT: licenser", "amount")] },
    { name: "causes that miss the total", edits: [causes.off("Summa orsaker", "amount", 400)], rules: ["cause-total", "cause-vs-variance"], cells: [causes.at("Summa orsaker", "amount")] },
    { name: "a total of the left table", edits: [drift.off("SUMMA", "annualBudget", 10000)], rules: ["column-total", "forecast-variance"], cells: [drift.at("SUMMA", "annualBudget")] },
  ]);
}
