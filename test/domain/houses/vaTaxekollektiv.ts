import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { blankRow, lineRow, totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A technical board: tax-financed units and utilities that live on their fees, each with a subtotal; thousands of kronor as text with spaces. */
export function vaTaxekollektiv(variant: number): House {
  const tax = drawUnits({ seed: 301 + variant, months: 4, units: [["Gator och vägar", 46100], ["Parker", 17300], ["Trafik", 8800], ["Administration", 11900]], accounts: [["Intäkter", -0.1], ["Kostnader", 1.1]] });
  const fees = drawUnits({ seed: 302 + variant, months: 4, units: [["Vatten och avlopp", -1500], ["Avfall", 900]], accounts: [["Taxor", -32], ["Drift", 21], ["Kapitalkostnader", 12]] });
  const columns = [
    column("Verksamhet", "label"),
    column("Utfall\nackumulerat", "actualToDate"),
    column("Budget\nackumulerad", "budgetToDate"),
    column("Avvik-\nelse", "varianceToDate"),
    column("Budget\nhelår", "annualBudget"),
    column("Prognos\nhelår", "forecast"),
    column("Avvikelse\nhelår", "forecastVariance"),
  ];
  const page = new HousePage("Tertial 1").lines(["Tekniska nämnden"], ["Tertialrapport 1, jan-apr 2023"], ["(tkr)"], []);
  const taxRows = tax.map((unit) => unitRow(unit));
  const feeRows = fees.map((unit) => unitRow(unit));
  const taxTotal = totalRow("Summa skattefinansierat", taxRows, "subtotal");
  const feeTotal = totalRow("Summa taxefinansierat", feeRows, "subtotal");
  const main = page.table({ kind: "byUnit", unit: "tkr", costSign: -1, columns, rows: [...taxRows, taxTotal, blankRow(), ...feeRows, feeTotal, blankRow(), totalRow("Tekniska nämnden totalt", [taxTotal, feeTotal])] });
  page.lines([]);
  page.say(sentence`Den skattefinansierade verksamheten väntas ge ett ${surplusWord(main.kr("Summa skattefinansierat", "forecastVariance"))} om ca ${told(main, "Summa skattefinansierat", "forecastVariance", { unit: "mkr", decimals: 1, word: "mkr" })}.`);
  page.say(sentence`För hela nämnden är prognosen ${told(main, "Tekniska nämnden totalt", "forecastVariance", { unit: "tkr", signed: true })} jämfört med budget.`);

  const collective = new HousePage("VA-kollektivet").lines(["VA-kollektivet, belopp i tkr", "", "", "", "", "", ""], ["Utfall t.o.m. april 2023"], []);
  const va = fees.slice(0, 1);
  const [taxor, drift, kapital] = (["Taxor", "Drift", "Kapitalkostnader"] as const).map((label) => lineRow(label, accountLine(va, label)));
  const vaRows = [taxor, drift, kapital].flatMap((row) => row ?? []);
  const vaTable = collective.table({ kind: "byAccount", unit: "tkr", costSign: -1, columns, rows: [...vaRows, totalRow("Resultat VA", vaRows)] });

  return houseOf("teknisk nämnd med taxekollektiv", [page, collective], [
    { name: "a subtotal without one row", edits: [main.off("Summa skattefinansierat", "budgetToDate", -main.value("Parker", "budgetToDate"))], rules: ["subtotal", "column-total", "row-variance"], cells: [main.at("Summa skattefinansierat", "budgetToDate")] },
    { name: "an annual variance of other digits", edits: [main.off("Avfall", "forecastVariance", 270)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [main.at("Avfall", "forecastVariance")] },
    { name: "another budget for the collective than in the board's table", edits: [vaTable.off("Resultat VA", "annualBudget", 3600), vaTable.off("Drift", "annualBudget", 3600), vaTable.off("Drift", "forecast", 3600), vaTable.off("Resultat VA", "forecast", 3600)], rules: ["unit-vs-board"], cells: [main.at("Vatten och avlopp", "annualBudget"), main.at("Vatten och avlopp", "forecast"), vaTable.at("Resultat VA", "annualBudget"), vaTable.at("Resultat VA", "forecast")] },
    { name: "an error value", edits: [[vaTable.at("Drift", "varianceToDate"), "#REFERENS!"]], rules: ["error-cell"], cells: [vaTable.at("Drift", "varianceToDate")] },
  ]);
}
