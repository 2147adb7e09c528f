import type { Finding } from "../../../src/domain/findings/Finding";
import { findingText } from "../../../src/text/findingText";
import { shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";
import { sheetOf } from "../../builders/layoutSheet";

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Årsbudget", "annualBudget"], ["Prognos", "forecast"], ["Prognosavvikelse", "forecastVariance"]];
const TABLE: TableSpec = {
  sheet: "Ekonomi",
  columns: COLUMNS,
  rows: [
    ["item", "Grundskola", 43734, 41036, -2698, 62382, 65882, -3500],
    ["item", "Förskola", 27850, 28232, 382, 41976, 41476, 500],
    ["total", "Totalt", 71584, 69268, -2316, 104358, 107358, -3000],
  ],
};

/** The table with text lines under it, one blank row between. */
function found(lines: readonly string[]): readonly Finding[] {
  const { snapshot, recognised } = declaredWorkbook([TABLE], [], { year: 2024, months: 8 });
  const rows = (snapshot.sheets[0]?.values ?? []).map((row) => [...row]);
  const sheet = sheetOf("Ekonomi", [...rows, [], ...lines.map((line) => [line])]);
  return reconciledAs({ ...snapshot, sheets: [sheet] }, recognised).findings;
}

const brief = (lines: readonly string[]): readonly string[] => found(lines).map(shortly);

describe("causes in bullets under a heading", () => {
  it("[R56] that add up to the variance are silent, in other units, with words for signs and rounded to hundreds too", () => {
    expect(brief(["Orsaker till avvikelsen", "- Högre personalkostnader, -1 200 tkr", "- Fler placeringar, -2 300 tkr", "- Lägre lokalkostnader, +500 tkr"])).toEqual([]);
    expect(brief(["Prognosavvikelsen förklaras av:", "• Personal -1,2 mkr", "• Placeringar -2,3 mkr", "• Lokaler 0,5 mkr överskott"])).toEqual([]);
    expect(brief(["Orsaker till periodens avvikelse", "- Högre personalkostnader, -1 300 tkr", "- Köp av verksamhet, -1 000 tkr"])).toEqual([]);
  });

  it("[R56] that leave a part of it are told, with what is not specified", () => {
    const findings = found(["Orsaker till avvikelsen", "- Högre personalkostnader, -1 200 tkr", "- Fler placeringar, -700 tkr"]);
    expect(findings.map(shortly)).toEqual(["warning cause-vs-variance Ekonomi!A6 - -3000 -1900"]);
    expect(findingText(findings[0]!, "sv").replace(/\u00a0/g, " ")).toBe("De 2 orsakerna under ”Orsaker till avvikelsen” ger −1 900 tkr men avvikelsen för Totalt är −3 000 tkr; −1 100 tkr är ej specificerat.");
    expect(findings[0]?.cells.map(({ row, column }) => [row, column])).toEqual([[5, 0], [3, 6], [6, 0], [7, 0]]);
  });

  it("[R56] with their signs turned are told as such", () => {
    const [finding] = found(["Orsaker till prognosavvikelsen:", "- Personal, +1 200 tkr", "- Placeringar, +1 800 tkr"]);
    expect(finding && shortly(finding)).toBe("warning cause-vs-variance Ekonomi!A6 signFlippedTable -3000 3000");
  });

  it("[R56] with a total of their own are held to it, and the total to the variance", () => {
    const lines = (total: string) => ["Orsaker till avvikelsen", "- Personal, -1 200 tkr", "- Placeringar, -1 800 tkr", total];
    expect(brief(lines("Summa -3 000 tkr"))).toEqual([]);
    expect(brief(lines("Totalt: -3 900 tkr"))).toEqual(["warning cause-total Ekonomi!A9 - -3000 -3900"]);
  });

  it("[R56] under a heading that says the amount are held to that", () => {
    expect(brief(["Underskottet om 2 000 tkr förklaras av:", "- Personal, -1 200 tkr", "- Placeringar, -800 tkr"])).toEqual([]);
    expect(brief(["Underskottet om 3 000 tkr förklaras av:", "- Personal, -1 200 tkr", "- Placeringar, -800 tkr"])).toEqual(["warning cause-vs-variance Ekonomi!A6 - -3000 -2000"]);
  });

  it.each([
    ["a heading that says that they are some", ["De största orsakerna till avvikelsen", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr"]],
    ["among others", ["Avvikelsen beror bland annat på:", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr"]],
    ["other larger ones", ["Övriga större prognosticerade avvikelser är:", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr"]],
    ["a cause without an amount", ["Orsaker till avvikelsen", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr", "- Högre sjukfrånvaro"]],
    ["an amount without a sign", ["Orsaker till avvikelsen", "- Personal, 1 200 tkr", "- Placeringar, -700 tkr"]],
    ["two amounts in one cause", ["Orsaker till avvikelsen", "- Personal, -1 200 tkr, varav vikarier -300 tkr", "- Placeringar, -700 tkr"]],
    ["a rest in words below", ["Orsaker till avvikelsen", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr", "Övriga avvikelser är mindre."]],
    ["amounts of another size altogether", ["Orsaker till avvikelsen", "- Personal, -12 tkr", "- Placeringar, -11 tkr"]],
    ["a single cause", ["Orsaker till avvikelsen", "- Personal, -1 200 tkr"]],
    ["about amounts", ["Orsaker till avvikelsen", "- Personal, ca -1 600 tkr", "- Placeringar, ca -1 300 tkr"]],
    ["prices", ["Orsaker till avvikelsen", "- Placeringar, -1 200 kr per dygn", "- Elever, -110 kr per elev"]],
    ["another comparison", ["Orsaker till avvikelsen mot föregående prognos", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr"]],
    ["measures", ["Åtgärder för att minska avvikelsen", "- Personal, +1 200 tkr", "- Placeringar, +1 100 tkr"]],
    ["somebody whom no table names", ["Orsaker till avvikelsen för Fritidsgårdarna", "- Personal, -1 200 tkr", "- Placeringar, -700 tkr"]],
  ])("[R56] is silent of %s", (_, lines) => {
    expect(brief(lines)).toEqual([]);
  });

  it("[R56] under a heading that names a unit are held to that unit's variance", () => {
    expect(brief(["Orsaker till avvikelsen för Grundskola", "- Personal, -1 700 tkr", "- Placeringar, -1 800 tkr"])).toEqual([]);
    expect(brief(["Orsaker till avvikelsen för Grundskola", "- Personal, -1 700 tkr", "- Placeringar, -800 tkr"])).toEqual(["warning cause-vs-variance Ekonomi!A6 - -3500 -2500"]);
  });
});
