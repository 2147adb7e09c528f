import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow, unitRow } from "./builder/HouseRow";
import { amountColumn, amountRow, causesOf } from "./builder/causesOf";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A board sheet, a sheet per unit with its accounts and its causes, and the board's own cause table over the units. */
export function namndMedEnhetsflikar(variant: number): House {
  const accounts = [["Intäkter", -0.16], ["Personal", 0.86], ["Lokaler", 0.18], ["Övrigt", 0.12]] as const;
  const units = drawUnits({ seed: 2001 + variant, months: 6, stray: 0.05, accounts, units: [["Stab och ledning", 14300], ["Daglig verksamhet", 36200], ["Boende", 88400], ["Assistans", 52100], ["Öppenvård", 11900]] });
  const columns = [column("Belopp i tkr", "label"), column("Budget jan-jun", "budgetToDate"), column("Utfall jan-jun", "actualToDate"), column("Avvikelse", "varianceToDate"), column("Årsbudget", "annualBudget"), column("Årsprognos", "forecast"), column("Avvikelse årsprognos", "forecastVariance")];
  const reasons = [[["Vakanser", 1.4], ["Konsulter", -0.4]], [["Lägre habiliteringsersättning", 0.6], ["Fler brukare", 0.4]], [["Högre bemanning", 1.2], ["Lägre hyra", -0.2]], [["Beslut om ersättning", 1]], [["Nya insatser", 0.7], ["Hyror", 0.3]]] as const;
  const sheets = units.map((unit, index) => {
    const page = new HousePage(unit.label).lines([`${unit.label}, juni 2024`], []);
    const rows = accounts.map(([label]) => lineRow(label, unit.accounts.get(label) ?? unit.net));
    const table = page.table({ kind: "byAccount", unit: "tkr", columns, rows: [...rows, totalRow("Totalt", rows)] });
    page.lines([], ["Orsaker till prognosens avvikelse"]);
    const causeRows = causesOf(table.kr("Totalt", "forecastVariance"), reasons[index] ?? []);
    const causes = page.table({ kind: "causes", unit: "tkr", columns: [column("Orsak", "label"), amountColumn("Belopp (tkr)")], rows: [...causeRows, totalRow("Totalt", causeRows)] });
    return { page, table, causes, causeRows, unit };
  });
  const board = new HousePage("Nämnden").lines(["Omsorgsnämnden - halvårsuppföljning 2024"], []);
  const rows = units.map((unit) => unitRow(unit));
  const main = board.table({ kind: "byUnit", unit: "tkr", columns: [column("Enhet (tkr)", "label"), ...columns.slice(1)], rows: [...rows, totalRow("Summa nämnden", rows)] });
  board.lines([], ["Prognosavvikelsens orsaker"]);
  const boardCauses = units.map((unit) => amountRow(unit.label, unit.net.budget - unit.net.forecast));
  const causes = board.table({ kind: "causes", unit: "tkr", columns: [column("Enhet", "label"), amountColumn("Avvikelse, tkr")], rows: [...boardCauses, totalRow("Summa", boardCauses)] });
  board.lines([]);
  board.say(sentence`Nämndens årsprognos är ett ${surplusWord(main.kr("Summa nämnden", "forecastVariance"))} på ${told(main, "Summa nämnden", "forecastVariance", { unit: "tkr", also: [causes.at("Summa", "amount")] })}, varav boende ${told(main, "Boende", "forecastVariance", { unit: "tkr", signed: true, also: [causes.at("Boende", "amount")] })}.`);
  const living = sheets[2];
  const third = living?.table ?? main;
  const thirdCauses = living?.causes ?? causes;

  return houseOf("omsorgsnämnd med flik och orsaker per enhet", [board, ...sheets.map(({ page }) => page)], [
    { name: "a unit's causes with turned signs", edits: ["Högre bemanning", "Lägre hyra", "Totalt"].map((label) => [thirdCauses.at(label, "amount"), -thirdCauses.value(label, "amount")] as const), rules: ["cause-vs-variance", "sign-flip"], cells: ["Högre bemanning", "Lägre hyra", "Totalt"].map((label) => thirdCauses.at(label, "amount")) },
    { name: "a unit that forecasts something else than the board says", edits: [third.off("Totalt", "forecast", 900), third.off("Totalt", "forecastVariance", -900), third.off("Personal", "forecast", 900), third.off("Personal", "forecastVariance", -900), thirdCauses.off("Totalt", "amount", -900), thirdCauses.off("Högre bemanning", "amount", -900)], rules: ["unit-vs-board"], cells: [main.at("Boende", "forecast"), main.at("Boende", "forecastVariance"), third.at("Totalt", "forecast"), third.at("Totalt", "forecastVariance")] },
    { name: "last month's figure in the board's causes", edits: [causes.off("Assistans", "amount", 640)], rules: ["cause-vs-variance", "cause-total"], cells: [causes.at("Assistans", "amount")] },
    { name: "an actual of one account", edits: [third.off("Lokaler", "actualToDate", -720)], rules: ["row-variance", "column-total"], cells: [third.at("Lokaler", "actualToDate")] },
  ]);
}
