import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import type { PlacedGrid } from "../builder/PlacedGrid";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const AREAS = ["Bibliotek", "Fritidsgårdar", "Badhus", "Kulturskola"] as const;
/** Where the first activity stands in the board's table, below four blocks of thirteen rows. */
const BOARD_ROW = 58;

/** A board's report as running text: a small table per activity and one for the board, paragraphs and causes as bullets between them. */
export function femTabeller(variant: number): House {
  const areas = AREAS.map((name, at) => ({ name, units: drawUnits({ seed: 15301 + at + variant, months: 10, stray: 0.06, accounts: [["Netto", 1]], units: [["Personal", 9100 + 1700 * at], ["Lokaler", 3900 + 600 * at], ["Övrigt", 1300]] }) }));
  const cells = (l: Line): FreeCell[] => [tkr(l.budgetToDate), tkr(l.actual), tkr(leftToDate(l)), tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const head = (first: string): FreeCell[][] => [[first, "Budget jan-okt", "Utfall jan-okt", "Avvikelse jan-okt", "Budget 2024", "Prognos 2024", "Avvikelse prognos"]];
  const roles = "label budgetToDate actualToDate varianceToDate annualBudget forecast forecastVariance";
  const page = new SheetPage("Rapport");
  page.put("A1", ["Kultur- och fritidsnämndens uppföljning efter oktober 2024"], ["Belopp i tkr om inget annat anges"]);
  const grids: PlacedGrid[] = [];
  const sayings: string[] = [];
  let row = 4;
  for (const [at, { name, units }] of areas.entries()) {
    const all = allOf(...units.map((unit) => unit.net));
    page.put(`A${String(row)}`, [name]);
    const grid = page.table({ at: `A${String(row + 1)}`, head: head("Kostnadsslag"), body: [...units.map((unit) => [unit.label, ...cells(unit.net)]), total(`Summa ${name.toLowerCase()}`, ...cells(all))], kind: "byAccount", unit: "tkr", rule: "budgetMinusActual", roles });
    grids.push(grid);
    sayings.push(page.say(`A${String(row + 7)}`, sentence`${name} har för perioden ett ${surplusWord(leftToDate(all))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftToDate(all))), 0)} tkr`, ties: [grid.at(`Summa ${name.toLowerCase()}`, "varianceToDate"), `Rapport!D${String(BOARD_ROW + at)}`] }}. Orsaker:`));
    page.put(`A${String(row + 8)}`, ["• Vakanta tjänster under våren"], ["• Högre hyra efter ombyggnaden"], ["• Färre besök än planerat"]);
    row += 13;
  }
  const all = allOf(...areas.map(({ units }) => allOf(...units.map((unit) => unit.net))));
  page.put(`A${String(row)}`, ["Nämnden totalt"]);
  const board = page.table({ at: `A${String(row + 1)}`, head: head("Verksamhet"), body: [...areas.map(({ name, units }) => [name, ...cells(allOf(...units.map((unit) => unit.net)))]), total("Summa nämnden", ...cells(all))], kind: "byUnit", unit: "tkr", rule: "budgetMinusActual", roles });
  page.say(`A${String(row + 8)}`, sentence`Helårsprognosen för nämnden är ett ${surplusWord(leftOfYear(all))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftOfYear(all))), 0)} tkr`, ties: [board.at("Summa nämnden", "forecastVariance")] }}.`);
  const [library, youth, bath] = grids;
  return houseOf("nämnd med fem små tabeller och punkter emellan", [page], [
    ...(library ? [{ name: "a period's outcome off", edits: [library.off("Lokaler", "actualToDate", 270)], rules: ["row-variance", "column-total"] as const, cells: [library.at("Lokaler", "actualToDate")] }] : []),
    ...(youth ? [{ name: "a sum of a small table off", edits: [youth.off("Summa fritidsgårdar", "annualBudget", 900)], rules: ["column-total", "forecast-variance", "unit-vs-board"] as const, cells: [youth.at("Summa fritidsgårdar", "annualBudget")] }] : []),
    ...(bath ? [{ name: "a sentence not updated", edits: [[sayings[2] ?? "", "Badhus har för perioden ett underskott på 7 777 tkr. Orsaker:"] as const], rules: ["narrative-amount"] as const, cells: [sayings[2] ?? ""] }] : []),
  ]);
}
