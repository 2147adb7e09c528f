import { valueOf } from "../../../src/domain/amount/Amount";
import { betterSign } from "../../../src/domain/budget/betterSign";
import { chooseMainTable } from "../../../src/domain/summary/chooseMainTable";
import { rowMarkerKey, rowMarkerRow } from "../../../src/domain/summary/ownSheetNames";
import type { SummaryColumn } from "../../../src/domain/summary/SummaryColumn";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { summaryWords } from "../../../src/text/summaryWords";
import { takeSnapshot } from "../../../src/workbench/direct/takeSnapshot";
import type { Grids } from "../../excel/openBothHosts";
import { allHouses } from "../houses/allHouses";
import { writeSummaryOf, type WrittenSummary } from "./writeSummaryOf";

const WORDS = summaryWords("sv");
const HOUSES = allHouses().map((house) => [house.name, house] as const);

/** A snapshot's sheets as grids that begin in A1. */
function gridsOf({ sheets }: WorkbookSnapshot): Grids {
  return Object.fromEntries(
    sheets.map(({ name, origin, formulas }) => {
      const left = Array.from({ length: origin.column }, (): CellValue => "");
      return [name, [...Array.from({ length: origin.row }, () => left), ...formulas.map((row) => [...left, ...row])]];
    }),
  );
}

interface PageRow {
  readonly label: CellValue;
  readonly figures: ReadonlyMap<SummaryColumn, CellValue>;
}

/** The rows of the page's main table as they show, by what each column holds. */
function tableOfPage({ workbook }: WrittenSummary): readonly PageRow[] {
  const snapshot = takeSnapshot(workbook);
  const page = snapshot.sheets.find(({ ownSheet }) => ownSheet === "summary")!;
  const rows = snapshot.names.flatMap(({ name, formula, sheet }) => {
    const key = sheet === page.name ? rowMarkerKey(name) : null;
    const row = rowMarkerRow(formula);
    return key === null || row === null ? [] : [{ key, cells: page.values[row - page.origin.row] ?? [] }];
  });
  const heading = rows.find(({ key }) => key === "table_heading")?.cells ?? [];
  const columns = Object.entries(WORDS.columns).flatMap(([column, name]) => (heading.indexOf(name) < 0 ? [] : [[column as SummaryColumn, heading.indexOf(name)] as const]));
  return rows
    .filter(({ key }) => /^(?:unit|total|subtotal|of_which|outside)_/.test(key))
    .map(({ cells }) => ({ label: cells[0] ?? "", figures: new Map(columns.map(([column, place]) => [column, cells[place] ?? ""])) }));
}

/** What the page shows against what the review computed, row by row. */
function differences(written: WrittenSummary): readonly string[] {
  const { review } = written;
  const main = chooseMainTable(review.recognised);
  if (main === null) return [];
  const unit = main.unit === "mkr" ? "mkr" : main.unit === null ? null : "tkr";
  const computed = review.computed.find(({ table }) => table === main.id)?.rows ?? [];
  return tableOfPage(written).flatMap(({ label, figures }) => {
    const same = computed.filter((row) => row.label.trim() === String(label));
    const [result] = same;
    const source = main.rows.find(({ row }) => row === result?.row);
    if (same.length !== 1 || !result || !source) return [];
    const parts = main.sums.find(({ total }) => total === source.row)?.parts.length ?? 0;
    const allowed = parts === 0 ? 1e-6 : (parts + 1) * (unit === "mkr" ? 0.1 : 1);
    return COMPUTED.flatMap((column) => {
      const [shown, amount] = [figures.get(column), result[column]];
      if (shown === undefined || (shown === "" && amount === null)) return [];
      const expected = amount === null ? null : valueOf(column === "change" ? -betterSign(main, source) * amount : amount, unit);
      const isRight = expected !== null && shown !== "" && Math.abs(Number(shown) - expected) <= allowed;
      return isRight ? [] : [`${String(label)} ${column}: shows ${String(shown)}, computed ${String(expected)}`];
    });
  });
}

/** Figures of the page that stand as plain numbers. */
function writtenNumbers({ plan }: WrittenSummary): readonly number[] {
  return plan.sheets[0]?.rows.flatMap(({ cells }) => cells).flatMap(({ content }) => (content.type === "number" ? [content.value] : [])) ?? [];
}

/** A formula cannot follow a number that the house has typed as text. */
function hasNumbersAsText({ workbook, review }: WrittenSummary): boolean {
  const sheets = new Map(takeSnapshot(workbook).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return review.recognised.tables.some((table) => {
    const grid = sheets.get(table.sheet)!;
    return table.rows.some(({ row }) => table.columns.some(({ column }) => grid.isNumber(row, column) && typeof grid.value(row, column) === "string"));
  });
}

const COMPUTED = ["varianceToDate", "forecastVariance", "forecast", "change"] as const;

describe("[S3] the page of a house that nobody looked at says what the review computes", () => {
  it.each(HOUSES)("%s", async (_name, house) => {
    const written = await writeSummaryOf(gridsOf(house.workbook));
    expect(differences(written)).toEqual([]);
  });

  it.each(["linear", "remainingBudget", "budgetProfile", "priorYearProfile"] as const)("by the method %s, as formulas", async (forecastMethod) => {
    for (const [name, house] of HOUSES) {
      const written = await writeSummaryOf(gridsOf(house.workbook), { review: { forecastMethod } });
      expect([name, differences(written)]).toEqual([name, []]);
      if (!hasNumbersAsText(written)) expect([name, writtenNumbers(written)]).toEqual([name, []]);
    }
  });

  it.each(HOUSES)("%s: every figure is a formula", async (_name, house) => {
    const written = await writeSummaryOf(gridsOf(house.workbook));
    if (!hasNumbersAsText(written)) expect(writtenNumbers(written)).toEqual([]);
  });

  it.each(HOUSES)("%s: no cell shows an error", async (_name, house) => {
    const { page, audit } = await writeSummaryOf(gridsOf(house.workbook));
    expect([...page, ...audit].flat().filter((cell) => /^#(?:[A-Z]+[!?]|N\/A|DIV)/.test(String(cell)))).toEqual([]);
  });
});
