import { drawUnits } from "./builder/drawUnits";
import { column, looseColumn } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { amountColumn, causesOf } from "./builder/causesOf";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Culture and leisure: ansvar codes, percent used, comments beside the figures; investments and causes below on the same sheet. */
export function kulturFritidTvaTabeller(variant: number): House {
  const units = drawUnits({
    seed: 501 + variant,
    months: 6,
    stray: 0.05,
    units: [["Nämnd", 1450, "7000"], ["Förvaltningsledning", 6120, "7010"], ["Bibliotek", 18430, "7100"], ["Allmänkultur", 7260, "7110"], ["Museum", 5190, "7120"], ["Idrottsanläggningar", 31870, "7200"], ["Simhall", 14640, "7210"], ["Föreningsbidrag", 9980, "7220"], ["Fritidsgårdar", 12210, "7300"]],
    accounts: [["Intäkter", -0.15], ["Kostnader", 1.15]],
  });
  const comments = ["", "Vakans halva våren", "", "Sommarscenen bokförs i juli", "", "Elpriset", "Lägre intäkter än budgeterat", "Betalas ut i höst", ""];
  const page = new HousePage("KFN juni").lines(["", "Kultur- och fritidsnämnden"], ["", "Budgetuppföljning t.o.m. juni 2024"], []);
  const rows = units.map((unit, index) => ({ ...unitRow(unit), own: { 7: comments[index] ?? "" } }));
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    columns: [column("Ansvar", "code"), column("Tkr", "label"), column("Budget 2024", "annualBudget"), column("Utfall tom juni", "actualToDate"), column("Förbr %", "percentUsed"), column("Prognos dec", "forecast"), column("Avv. mot budget", "forecastVariance"), looseColumn("Kommentar", () => ({ as: "" }))],
    rows: [...rows, { ...totalRow("Totalt", rows), own: { 7: "" } }],
  });
  page.lines([], ["", "Orsak till större avvikelser, tkr"]);
  const bath = causesOf(main.kr("Simhall", "forecastVariance"), [["Entréintäkter", 1.6], ["Vakant badmästare", -0.6]]);
  const ice = causesOf(main.kr("Idrottsanläggningar", "forecastVariance"), [["Elkostnader", 1.4], ["Uthyrning av ishallen", -0.4]]);
  const unitColumn = (label: string) => (row: { label: string }) => ({ as: [...bath, ...ice].some((cause) => cause.label === row.label) ? label : "" });
  const causeRows = [...bath, ...ice];
  const causes = page.table({
    kind: "causes",
    unit: "tkr",
    columns: [looseColumn("Enhet", (row) => (bath.some(({ label }) => label === row.label) ? { as: "Simhall" } : unitColumn("Idrottsanläggningar")(row))), looseColumn("Orsak", (row) => ({ as: row.label })), amountColumn("Belopp")],
    rows: causeRows,
  });
  page.lines([]);
  page.say(sentence`Nämnden lämnar en prognos med ett ${surplusWord(main.kr("Totalt", "forecastVariance"))} på ${told(main, "Totalt", "forecastVariance", { unit: "tkr" })}. Simhallen visar ${told(main, "Simhall", "forecastVariance", { unit: "tkr", signed: true })} och föreningsbidragen ${told(main, "Föreningsbidrag", "forecastVariance", { unit: "tkr", signed: true })}.`);
  const template = new HousePage("Mall").lines(["Enhet", "Budget", "Utfall", "Prognos", "Avvikelse"], ["Ange enhet", "", "", "", ""], ["Ange enhet", "", "", "", ""], ["Summa", "", "", "", ""]);
  const lists = new HousePage("Listor").lines(["Status"], ["Ej påbörjad"], ["Pågår"], ["Klar"], [], ["Månad"], ["Januari"], ["Februari"], ["Mars"]);

  return houseOf("kultur- och fritidsnämnd med ansvarskoder", [page, template, lists], [
    { name: "a forecast with two digits swapped", edits: [main.off("Idrottsanläggningar", "forecast", 1800)], rules: ["forecast-variance", "column-total"], cells: [main.at("Idrottsanläggningar", "forecast")] },
    { name: "a percentage of another year", edits: [main.off("Bibliotek", "percentUsed", 11.4)], rules: ["percent-used"], cells: [main.at("Bibliotek", "percentUsed")] },
    { name: "causes with turned signs", edits: bath.map(({ label }) => [causes.at(label, "amount"), -causes.value(label, "amount")] as const), rules: ["cause-vs-variance", "sign-flip"], cells: [...bath.map(({ label }) => causes.at(label, "amount"))] },
  ]);
}
