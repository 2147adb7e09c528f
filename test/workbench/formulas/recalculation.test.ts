import fc from "fast-check";
import type { Cell } from "../../../src/workbench/model/Cell";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { NOW, valueAt, workbookOf, write } from "./formulaWorkbook";

/** A workbook as a file gives it: values beside formulas, nothing calculated. */
function openedWorkbook(cells: readonly { readonly row: number; readonly column: number; readonly value: Cell["value"]; readonly formula: string | null; readonly withoutCachedValue?: boolean }[]): Workbook {
  const workbook = new Workbook(createFormulaService({ locale: "en-US", now: () => NOW }));
  const sheet = workbook.restoreWorksheet("Blad", 1);
  for (const { row, column, value, formula, withoutCachedValue } of cells) {
    sheet.restoreCell(row, column, { value, formula, style: workbook.styles.defaultStyle, opaque: withoutCachedValue === true ? { withoutCachedValue } : null });
  }
  return workbook;
}

describe("what is calculated", () => {
  test("[W53] opening calculates nothing; a change calculates what depends on it and nothing else", () => {
    const workbook = openedWorkbook([
      { row: 0, column: 0, value: 1, formula: null },
      { row: 0, column: 1, value: 999, formula: "=A1+1" },
      { row: 0, column: 2, value: 888, formula: "=B1+1" },
      { row: 1, column: 0, value: 2, formula: null },
      { row: 1, column: 1, value: 777, formula: "=A2+1" },
    ]);
    expect(valueAt(workbook, "Blad!B1")).toBe(999);
    write(workbook, "Blad!A1", 10);
    expect(["B1", "C1", "B2"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([11, 12, 777]);
    workbook.calculate(true);
    expect(valueAt(workbook, "Blad!B2")).toBe(3);
  });

  test("[W53] a formula that the file holds without a value gets one at the first calculation", () => {
    const workbook = openedWorkbook([
      { row: 0, column: 0, value: 4, formula: null },
      { row: 0, column: 1, value: "", formula: "=A1*2", withoutCachedValue: true },
    ]);
    write(workbook, "Blad!E9", 1);
    expect(valueAt(workbook, "Blad!B1")).toBe(8);
  });

  test("[W53] a running balance of 20 000 rows and its sum follow an edit of the first row", () => {
    const rows = 20_000;
    const { workbook } = workbookOf({ Saldo: [["=SUM(C1:C20000)"]] });
    const sheet = workbook.worksheet("Saldo")!;
    const contents = Array.from({ length: rows }, (_, row) => [row + 1, row === 0 ? "=B1" : `=C${row}+B${row + 1}`]);
    sheet.writeContents({ firstRow: 0, firstColumn: 1, lastRow: rows - 1, lastColumn: 2 }, contents);
    expect(valueAt(workbook, "Saldo!C20000")).toBe((rows * (rows + 1)) / 2);
    const before = Number(valueAt(workbook, "Saldo!A1"));
    write(workbook, "Saldo!B1", 2);
    expect(valueAt(workbook, "Saldo!C20000")).toBe((rows * (rows + 1)) / 2 + 1);
    expect(valueAt(workbook, "Saldo!A1")).toBe(before + rows);
  });

  test("[W53] a chain written from its end to its beginning is calculated too", () => {
    const rows = 5000;
    const { workbook } = workbookOf({ Saldo: Array.from({ length: rows }, (_, row) => [row === rows - 1 ? 1 : `=A${row + 2}+1`]) });
    expect(valueAt(workbook, "Saldo!A1")).toBe(rows);
  });

  test("[W53] a cell emptied or overwritten no longer follows", () => {
    const { workbook } = workbookOf({ Blad: [[1, "=A1+1", "=B1+1"]] });
    write(workbook, "Blad!B1", 50);
    write(workbook, "Blad!A1", 7);
    expect(["B1", "C1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([50, 51]);
    workbook.worksheet("Blad")!.clearContents({ firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 1 });
    expect(valueAt(workbook, "Blad!C1")).toBe(1);
  });

  test("[W55] volatile functions and what depends on them are calculated at every change", () => {
    let now = NOW;
    const workbook = new Workbook(createFormulaService({ locale: "en-US", now: () => now }));
    const sheet = workbook.addWorksheet("Blad");
    sheet.writeContents({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, [["=TODAY()", "=A1+1"]]);
    now += 2;
    write(workbook, "Blad!Z9", 1);
    expect(["A1", "B1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([45_294, 45_295]);
  });

  test("[W55] OFFSET and INDIRECT see what is calculated in the same change, wherever it stands", () => {
    const { workbook } = workbookOf({ Blad: [["=SUM(OFFSET(C1,0,0,3,1))", '=INDIRECT("C"&3)', "=C2+1"], ["", "", "=C3+1"], ["", "", "=D3*2", 4]] });
    expect(["A1", "B1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([27, 8]);
    write(workbook, "Blad!D3", 1);
    expect(["A1", "B1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([9, 2]);
  });
});

describe("circles", () => {
  test("[W54] formulas that depend on themselves show 0 and are told; what reads them goes on", () => {
    const { workbook, engine } = workbookOf({ Blad: [["=B1+1", "=C1", "=A1", "=A1+5", "=SUM(E1:E3)"]] });
    expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([0, 0, 0, 5, 0]);
    expect(engine.circular(workbook).map(({ column }) => column).sort()).toEqual([0, 1, 2, 4]);
  });

  test("[W54] a circle that is broken is calculated again", () => {
    const { workbook, engine } = workbookOf({ Blad: [["=B1+1", "=A1"]] });
    write(workbook, "Blad!B1", 4);
    expect(valueAt(workbook, "Blad!A1")).toBe(5);
    expect(engine.circular(workbook)).toEqual([]);
  });

  test("[W54] asking where a cell stands is no circle", () => {
    expect(valueAt(workbookOf({ Blad: [["=ROW(A1)+COLUMNS(A1:B1)"]] }).workbook, "Blad!A1")).toBe(3);
    expect(valueAt(workbookOf({ Blad: [[1], [2], ["=SUM(A1:OFFSET(A3,-1,0))"]] }).workbook, "Blad!A3")).toBe(3);
  });
});

describe("what the engine does not calculate", () => {
  test("[W52] a function that it does not know keeps Excel's value and is listed", () => {
    const engine = createFormulaService({ locale: "en-US", now: () => NOW });
    const workbook = new Workbook(engine);
    const sheet = workbook.restoreWorksheet("Blad", 1);
    const style = workbook.styles.defaultStyle;
    sheet.restoreCell(0, 0, { value: 1, formula: null, style, opaque: null });
    sheet.restoreCell(0, 1, { value: 42, formula: "=XIRR(A1:A9,B1:B9)", style, opaque: null });
    sheet.restoreCell(0, 2, { value: 43, formula: "=B1+A1", style, opaque: null });
    sheet.restoreCell(0, 3, { value: 7, formula: "=[1]Blad1!A1+A1", style, opaque: null });
    write(workbook, "Blad!A1", 2);
    expect(["B1", "C1", "D1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([42, 44, 7]);
    expect(engine.uncalculated(workbook)).toEqual([
      { sheet: "Blad", row: 0, column: 1, functionName: "XIRR" },
      { sheet: "Blad", row: 0, column: 3, functionName: "external" },
    ]);
  });

  test("[W52] a formula newly written with an unknown function is #NAME?, and an unfinished one harms nothing", () => {
    const { workbook, engine } = workbookOf({ Blad: [["=SUMMM(1)", "=1+", "=SUM(1,2)"]] });
    expect(["A1", "B1", "C1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual(["#NAME?", "#NAME?", 3]);
    expect(engine.uncalculated(workbook).map(({ functionName }) => functionName)).toEqual(["SUMMM", "syntax"]);
  });
});

test("[W53] calculating what depends on an edit gives what calculating everything gives", () => {
  const reference = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).map(([row, column]) => `${"ABCDE"[column] ?? "A"}${row + 1}`);
  const formula = fc.oneof(
    fc.tuple(reference, reference).map(([a, b]) => `=SUM(${a}:${b})`),
    fc.tuple(reference, reference).map(([a, b]) => `=${a}-${b}`),
    fc.tuple(reference, reference).map(([a, b]) => `=IF(${a}>0,${b},1)`),
    reference.map((a) => `=SUM(OFFSET(${a},0,0,2,1))`),
  );
  const content = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: -9, max: 9 }) }, { weight: 1, arbitrary: formula });
  const grid = fc.array(fc.array(content, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
  const edit = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), content);
  fc.assert(
    fc.property(grid, fc.array(edit, { maxLength: 6 }), (rows, edits) => {
      const { workbook } = workbookOf({ Blad: rows });
      const sheet = workbook.worksheet("Blad")!;
      for (const [row, column, value] of edits) sheet.setContent(row, column, value);
      const values = (): unknown => rows.map((cells, row) => cells.map((_, column) => sheet.cell(row, column).value));
      const afterEdits = values();
      workbook.calculate(true);
      expect(values()).toEqual(afterEdits);
    }),
    { seed: 2024, numRuns: 300 },
  );
});

test("[W51] SUM of a range is the sum of its numbers", () => {
  const amounts = fc.array(fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom("", "text")), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, (column) => {
      const { workbook } = workbookOf({ Blad: column.map((cell) => [cell]), Fall: [[`=SUM(Blad!A1:A${column.length})`]] });
      expect(valueAt(workbook, "Fall!A1")).toBe(column.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0));
    }),
    { seed: 2024, numRuns: 200 },
  );
});
