import type { FormulaService } from "../../../src/workbench/model/FormulaService";
import type { CellRange } from "../../../src/domain/workbook/CellAddress";
import { Workbook } from "../../../src/workbench/model/Workbook";
import type { WorkbookChange } from "../../../src/workbench/model/WorkbookChange";
import type { Worksheet } from "../../../src/workbench/model/Worksheet";
import { formulas } from "../xlsx/xlsxFile";

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({ firstRow, firstColumn, lastRow, lastColumn });

function workbookWith(rows: readonly (readonly (string | number)[])[]): { workbook: Workbook; sheet: Worksheet } {
  const workbook = new Workbook(formulas);
  const sheet = workbook.addWorksheet("Drift");
  sheet.writeContents(range(0, 0, rows.length - 1, 3), rows);
  return { workbook, sheet };
}

function column(sheet: Worksheet, index: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => sheet.cell(row, index).formula ?? sheet.cell(row, index).value);
}

describe("[W8] rows and columns that come and go take everything along", () => {
  test("cells and formulas, on the sheet and from outside", () => {
    const { workbook, sheet } = workbookWith([["a", 1], ["b", 2], ["c", 4], ["d", "=SUM(B1:B3)"]]);
    const other = workbook.addWorksheet("Nämnd");
    other.setContent(0, 0, "=Drift!B4");
    sheet.changeStructure({ kind: "rowsInserted", at: 1, count: 2 });
    expect(column(sheet, 1, 6)).toEqual([1, "", "", 2, 4, "=SUM(B1:B5)"]);
    expect(other.cell(0, 0)).toMatchObject({ formula: "=Drift!B6", value: 7 });
    sheet.changeStructure({ kind: "rowsDeleted", at: 0, count: 3 });
    expect(column(sheet, 1, 3)).toEqual([2, 4, "=SUM(B1:B2)"]);
    expect(other.cell(0, 0).value).toBe(6);
    sheet.changeStructure({ kind: "columnsDeleted", at: 1, count: 1 });
    expect(other.cell(0, 0).value).toEqual({ error: "#REF!" });
  });

  test("names, print ranges, tables, charts, links, merged areas, comments, filters and live ranges", () => {
    const { workbook, sheet } = workbookWith([["a", 1]]);
    const live = sheet.liveRange(range(2, 0, 4, 1));
    const objects = {
      tables: [{ id: 1, name: "T", range: range(2, 0, 5, 1), columns: ["A", "B"], hasHeaderRow: true, hasTotalsRow: false, styleName: null }],
      hyperlinks: [{ range: range(3, 0, 3, 0), address: "https://a.se", documentReference: null, screenTip: null }],
      mergedRanges: [range(2, 0, 2, 1), range(0, 0, 0, 1)],
      comments: [{ row: 4, column: 0, author: "", text: "x" }],
      autoFilter: { range: range(2, 0, 5, 1), hasCriteria: false },
    };
    sheet.setObjects(objects);
    sheet.changePageLayout({ printAreas: [range(0, 0, 9, 3)], titleRows: [2, 3] });
    workbook.names.set({ name: "Total", sheetId: null, formula: "=Drift!$A$5", visible: true, comment: "" });
    sheet.changeStructure({ kind: "rowsDeleted", at: 2, count: 1 });
    sheet.changeStructure({ kind: "columnsInserted", at: 0, count: 1 });
    expect(live.range).toEqual(range(2, 1, 3, 2));
    expect(sheet.objects).toMatchObject({
      tables: [{ range: range(2, 1, 4, 2) }],
      hyperlinks: [{ range: range(2, 1, 2, 1) }],
      mergedRanges: [range(0, 1, 0, 2)],
      comments: [{ row: 3, column: 1 }],
      autoFilter: { range: range(2, 1, 4, 2) },
    });
    expect(sheet.settings.pageLayout).toMatchObject({ printAreas: [range(0, 1, 8, 4)], titleRows: [2, 2] });
    expect(workbook.names.all()[0]!.formula).toBe("=Drift!$B$4");
    workbook.deleteWorksheet(sheet);
    expect(live.range).toBeNull();
  });

  test("inserted rows look like the one above, and are not hidden", () => {
    const { sheet } = workbookWith([["a", 1], ["b", 2]]);
    sheet.changeStyle(range(0, 0, 0, 0), { font: { bold: true } });
    sheet.setLine("row", 0, { hidden: true, size: 30 });
    sheet.changeStructure({ kind: "rowsInserted", at: 1, count: 1 });
    expect([sheet.cell(1, 0).style.font.bold, sheet.cell(1, 0).value]).toEqual([true, ""]);
    expect(sheet.rows.get(1)).toMatchObject({ hidden: false, size: 30 });
  });

  test("a renamed sheet is followed by formulas, names and charts", () => {
    const { workbook, sheet } = workbookWith([["a", 1]]);
    const other = workbook.addWorksheet();
    other.setContent(0, 0, "=Drift!B1");
    workbook.names.set({ name: "N", sheetId: sheet.id, formula: "=Drift!$B$1", visible: true, comment: "" });
    workbook.renameWorksheet(sheet, "Drift 2024");
    expect([other.cell(0, 0).formula, workbook.names.all()[0]!.formula]).toEqual(["='Drift 2024'!B1", "='Drift 2024'!$B$1"]);
    expect([workbook.worksheet("drift 2024"), other.cell(0, 0).value]).toEqual([sheet, 1]);
  });
});

describe("[W9] changes are told once, in order", () => {
  test("a transaction calculates once and then tells", () => {
    const calls: number[] = [];
    const counting: FormulaService = { ...formulas, recalculate: (_workbook, changes) => calls.push(changes.length) };
    const workbook = new Workbook(counting);
    const sheet = workbook.addWorksheet("A");
    const told: WorkbookChange[] = [];
    const stop = workbook.onChange((change) => told.push(change));
    workbook.transact(() => {
      sheet.setContent(0, 0, 1);
      sheet.setContent(1, 0, 2);
      sheet.changeStyle(range(0, 0, 0, 0), { fill: "#FFFFFF" });
      expect(told).toEqual([]);
    }, "addin");
    expect([calls, told.map(({ kind, source }) => `${kind} ${source}`)]).toEqual([[1, 2], ["contents addin", "contents addin", "formats addin"]]);
    stop();
    sheet.setContent(0, 0, 3);
    expect(told.length).toBe(3);
  });

  test("calculated cells are told once a sheet; manual mode waits to be asked", () => {
    const { workbook, sheet } = workbookWith([[1, "=A1*2", "=B1*2"]]);
    const kinds: string[] = [];
    workbook.onChange(({ kind }) => kinds.push(kind));
    sheet.setContent(0, 0, 2);
    expect([kinds, sheet.cell(0, 2).value]).toEqual([["contents", "calculated"], 8]);
    workbook.changeSettings({ calculationMode: "manual" });
    sheet.setContent(0, 0, 3);
    expect(sheet.cell(0, 2).value).toBe(8);
    workbook.calculate(false);
    expect(sheet.cell(0, 2).value).toBe(12);
  });

  test("the active sheet and its selection", () => {
    const { workbook, sheet } = workbookWith([[1]]);
    const other = workbook.addWorksheet("B");
    workbook.select(other, range(1, 1, 2, 2));
    expect(workbook.selection).toEqual({ sheetId: other.id, range: range(1, 1, 2, 2) });
    workbook.deleteWorksheet(other);
    expect(workbook.activeWorksheet).toBe(sheet);
  });
});

test("[W9] sheet ids have Excel's form and names count as Excel counts", () => {
  const workbook = new Workbook(formulas);
  const ids = [workbook.addWorksheet(), workbook.addWorksheet()].map(({ id, name }) => `${name} ${id}`);
  expect(ids).toEqual(["Sheet1 {00000000-0001-0000-0000-000000000000}", "Sheet2 {00000000-0002-0000-0000-000000000000}"]);
});
