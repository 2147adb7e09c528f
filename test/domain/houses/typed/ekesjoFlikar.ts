import { drawUnits, type Unit } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, percentOf, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import type { PlacedGrid } from "../builder/PlacedGrid";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const ROLES = "label actualToDate budgetToDate varianceToDate annualBudget percentUsed forecast forecastVariance priorYear";
const HEAD = ["Ack utfall", "Ack budget", "Avv", "Årsbudget", "Förbr %", "Prognos", "Avv prognos", "Bokslut 2023"];

/** A board's sheet and one per school; causes on the board's, measures with effects, notes to self at the end. */
export function ekesjoFlikar(variant: number): House {
  const units = drawUnits({ seed: 9801 + variant, months: 3, stray: 0.05, accounts: [["Intäkter", -0.08], ["Personal", 0.72], ["Lokaler", 0.2], ["Övrigt", 0.16]], units: [["Björkskolan", 41200], ["Tallskolan", 36700], ["Ängsskolan", 58300], ["Rektorsstab", 6400]] });
  const cells = (l: Line): FreeCell[] => [tkr(l.actual), tkr(l.budgetToDate), tkr(leftToDate(l)), tkr(l.budget), percentOf(l.actual, l.budget, 1), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.prior)];
  const all = allOf(...units.map((unit) => unit.net));
  const board = new SheetPage("Skolnämnd");
  board.put("A1", ["Skolnämnden, mars 2024"], ["(tkr)"]);
  const main = board.table({ at: "A4", head: [["Skola", ...HEAD]], body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total("Skolnämnden", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles: ROLES });
  const year = (unit: Unit | undefined): number => (unit ? leftOfYear(unit.net) : 0);
  const list: [string, number][] = [["Björkskolan - vikarier", year(units[0]) * 0.7], ["Björkskolan - läromedel", year(units[0]) * 0.3], ["Tallskolan - färre elever", year(units[1])], ["Ängsskolan - särskilt stöd", year(units[2]) * 1.4], ["Ängsskolan - statsbidrag", year(units[2]) * -0.4], ["Rektorsstab - vakans", year(units[3])]];
  const causes = board.table({ at: "A12", head: [["Orsak till prognosavvikelse", "Belopp"]], body: [...list.map(([label, amount]): FreeCell[] => [label, tkr(amount)]), total("Summa", tkr(year({ ...(units[0] ?? fail()), net: all })))], kind: "causes", unit: "tkr", rule: null, roles: "label amount" });
  board.table({ at: "A21", head: [["Åtgärd", "Ansvarig", "Klart", "Beräknad effekt 2024 (tkr)"]], body: [["Samordnad vikariepool", "Rektor Björkskolan", "2024-06-30", 350], ["Översyn skolskjuts", "Skolchef", "2024-09-01", 200], total("Summa", "", "", 550)], kind: "measures", unit: "tkr", rule: null, roles: "label text text expectedEffect" });
  board.say("A26", sentence`Skolnämndens prognos pekar på ${{ text: `${swedishNumber(tkr(leftOfYear(all)), 0)} tkr`, ties: [main.at("Skolnämnden", "forecastVariance"), causes.at("Summa", "amount")] }}.`);
  const pages = units.map((unit) => unitSheet(unit, cells));
  const notes = new SheetPage("Att göra").put("A1", ["Kolla lönerevision april", "Anna"], ["Be om prognos från Tallskolan", "Per"]);
  const third = pages[2]?.table ?? main;
  return houseOf("skolnämnd med flik per skola", [board, ...pages.map(({ page }) => page), notes], [
    { name: "a school updated after the board", edits: [third.off("Totalt", "forecast", 600), third.off("Totalt", "forecastVariance", -600), third.off("Personal", "forecast", 600), third.off("Personal", "forecastVariance", -600)], rules: ["unit-vs-board"], cells: [main.at("Ängsskolan", "forecast"), main.at("Ängsskolan", "forecastVariance"), third.at("Totalt", "forecast"), third.at("Totalt", "forecastVariance")] },
    { name: "a cause with turned sign", edits: [[causes.at("Tallskolan - färre elever", "amount"), -causes.value("Tallskolan - färre elever", "amount")]], rules: ["cause-total", "cause-vs-variance", "sign-flip"], cells: [causes.at("Tallskolan - färre elever", "amount")] },
    { name: "a percent of the wrong row", edits: [[main.at("Tallskolan", "percentUsed"), 31.9]], rules: ["percent-used"], cells: [main.at("Tallskolan", "percentUsed")] },
  ]);
}

function fail(): never {
  throw new Error("No unit");
}

function unitSheet(unit: Unit, cells: (line: Line) => FreeCell[]): { readonly page: SheetPage; readonly table: PlacedGrid } {
  const page = new SheetPage(unit.label).put("A1", [`${unit.label} mars 2024`], ["Belopp i tkr"]);
  const rows = [...unit.accounts].map(([label, line]): FreeCell[] => [label, ...cells(line)]);
  const table = page.table({ at: "A4", head: [["Kontoslag", ...HEAD]], body: [...rows, total("Totalt", ...cells(unit.net))], kind: "byAccount", unit: "tkr", rule: "budgetMinusActual", roles: ROLES });
  return { page, table };
}
