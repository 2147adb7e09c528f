import fc from "fast-check";
import { copyFormula } from "../../../src/xlsx/formulas/copyFormula";
import { moveReferences } from "../../../src/workbench/formulas/moveReferences";
import type { ReferenceChange } from "../../../src/workbench/model/FormulaService";
import type { StructuralChange } from "../../../src/workbench/model/StructuralChange";
import { formulaAt, valueAt, workbookOf, write } from "./formulaWorkbook";

const inserted = (at: number, count = 1): ReferenceChange => ({ kind: "rowsInserted", sheet: "Drift", at, count });
const deleted = (at: number, count = 1): ReferenceChange => ({ kind: "rowsDeleted", sheet: "Drift", at, count });

describe("lines that come and go", () => {
  test.each<[string, ReferenceChange, string]>([
    ["=B2+B9", inserted(4), "=B2+B10"],
    ["=SUM(B2:B9)", inserted(4), "=SUM(B2:B10)"],
    ["=SUM(B2:B9)", inserted(1), "=SUM(B3:B10)"],
    ["=SUM(B2:B9)", inserted(9), "=SUM(B2:B9)"],
    ["=SUM($B$2:B$9)", inserted(4, 3), "=SUM($B$2:B$12)"],
    ["=SUM(B2:B9)", deleted(4), "=SUM(B2:B8)"],
    ["=SUM(B2:B9)", deleted(8), "=SUM(B2:B8)"],
    ["=SUM(B2:B9)", deleted(0, 3), "=SUM(B1:B6)"],
    ["=SUM(B2:B9)", deleted(1, 8), "=SUM(#REF!)"],
    ["=$B$2+B9", deleted(1), "=#REF!+B8"],
    ["=SUM(B:B)+SUM(2:2)", inserted(1), "=SUM(B:B)+SUM(3:3)"],
    ["=SUM(2:4)", deleted(1, 3), "=SUM(#REF!)"],
    ["=Drift!B9*Mål!B9", inserted(0), "=Drift!B10*Mål!B9"],
    ["=B9", { kind: "columnsInserted", sheet: "Drift", at: 0, count: 2 }, "=D9"],
    ["=SUM(A1:D1)", { kind: "columnsDeleted", sheet: "Drift", at: 1, count: 2 }, "=SUM(A1:B1)"],
    ["=SUM(A:D)", { kind: "columnsDeleted", sheet: "Drift", at: 1, count: 2 }, "=SUM(A:B)"],
    ["=A1048576", inserted(0), "=#REF!"],
    ['="B9 "&B9&" ""B9"""', inserted(0), '="B9 "&B10&" ""B9"""'],
    ["=  B9 +\n B8", inserted(0), "=  B10 +\n B9"],
    ["=LOG10(B9)+B9:B10 B9", inserted(0), "=LOG10(B10)+B10:B11 B10"],
    ["=[1]Drift!B9", inserted(0), "=[1]Drift!B9"],
    ["=Tabell1[[#This Row],[B9]]", inserted(0), "=Tabell1[[#This Row],[B9]]"],
    ["Drift!$A$2:$A$9", inserted(4), "Drift!$A$2:$A$10"],
  ])("[W59] on Drift %s after %j is %s", (formula, change, expected) => expect(moveReferences(formula, "Drift", change)).toBe(expected));

  test("[W59] a formula on another sheet moves only where it names the sheet, whatever its case", () => {
    expect(moveReferences("=B9+DRIFT!B9+'drift'!B9", "Mål", inserted(0))).toBe("=B9+DRIFT!B10+'drift'!B10");
    expect(moveReferences("=Drift!$B$9", null, inserted(0))).toBe("=Drift!$B$10");
    expect(moveReferences("='It''s'!B9", "Mål", { kind: "rowsInserted", sheet: "It's", at: 0, count: 1 })).toBe("='It''s'!B10");
  });
});

describe("sheets and tables", () => {
  test.each<[string, ReferenceChange, string]>([
    ["=Mål!B2+Drift!B2", { kind: "sheetRenamed", sheet: "Mål", to: "Mål 2024" }, "='Mål 2024'!B2+Drift!B2"],
    ["='Mål 2024'!$B$2:C3", { kind: "sheetRenamed", sheet: "mål 2024", to: "Mål" }, "=Mål!$B$2:C3"],
    ["=SUM(Jan:Mars!B2)", { kind: "sheetRenamed", sheet: "Mars", to: "Mar ch's" }, "=SUM('Jan:Mar ch''s'!B2)"],
    ["=Mål!namn", { kind: "sheetRenamed", sheet: "Mål", to: "M2" }, "='M2'!namn"],
    ["=SUM(Mål!B2:B9)+B2", { kind: "sheetDeleted", sheet: "Mål" }, "=SUM(#REF!)+B2"],
    ["=SUM(Tabell1[Budget])+Tabell10[Budget]", { kind: "tableRenamed", table: "Tabell1", to: "Drift_1" }, "=SUM(Drift_1[Budget])+Tabell10[Budget]"],
    ["=[@Budget]+B2", { kind: "tableRenamed", table: "Tabell1", to: "T" }, "=[@Budget]+B2"],
  ])("[W59] %s after %j is %s", (formula, change, expected) => expect(moveReferences(formula, "Drift", change)).toBe(expected));

  test("[W59] values follow: a deleted sheet is #REF!, a row deleted within a sum is gone from it, a row inserted and filled counts", () => {
    const { workbook } = workbookOf({ Drift: [[1], [2], [3], ["=SUM(A1:A3)"]], Mål: [["=Drift!A4", "=SUM(Drift!A1:A3)"]] });
    const drift = workbook.worksheet("Drift")!;
    drift.changeStructure({ kind: "rowsDeleted", at: 1, count: 1 });
    expect([valueAt(workbook, "Drift!A3"), valueAt(workbook, "Mål!A1"), valueAt(workbook, "Mål!B1")]).toEqual([4, 4, 4]);
    drift.changeStructure({ kind: "rowsInserted", at: 1, count: 1 });
    write(workbook, "Drift!A2", 10);
    expect([formulaAt(workbook, "Drift!A4"), valueAt(workbook, "Drift!A4"), valueAt(workbook, "Mål!B1")]).toEqual(["=SUM(A1:A3)", 14, 14]);
    workbook.renameWorksheet(drift, "Drift 2024");
    write(workbook, "'Drift 2024'!A2", 20);
    expect([formulaAt(workbook, "Mål!A1"), valueAt(workbook, "Mål!A1")]).toEqual(["='Drift 2024'!A4", 24]);
    workbook.deleteWorksheet(drift);
    expect([valueAt(workbook, "Mål!A1"), valueAt(workbook, "Mål!B1")]).toEqual(["#REF!", "#REF!"]);
  });

  test("[W59] a write and an insertion in one transaction are calculated where the cell stands afterwards", () => {
    const { workbook } = workbookOf({ Drift: [[1], [2], ["=SUM(A1:A2)"]] });
    const drift = workbook.worksheet("Drift")!;
    workbook.transact(() => {
      drift.setContent(1, 0, 5);
      drift.changeStructure({ kind: "rowsInserted", at: 0, count: 2 });
      drift.setContent(0, 1, "=A4*2");
    });
    expect([valueAt(workbook, "Drift!A5"), valueAt(workbook, "Drift!B1")]).toEqual([6, 10]);
  });
});

describe("copies", () => {
  test.each<[string, number, number, string]>([
    ["=A1+$A$1+A$1+$A1", 1, 1, "=B2+$A$1+B$1+$A2"],
    ["=SUM(B2:B9)", 0, 2, "=SUM(D2:D9)"],
    ["=SUM($B2:B$9)", 10, 0, "=SUM($B$9:B12)"],
    ["=SUM(A:A)+SUM(1:1)", 1, 1, "=SUM(B:B)+SUM(2:2)"],
    ["=A1", -1, 0, "=#REF!"],
    ["='Mål 2024'!B2*namn", 1, 0, "='Mål 2024'!B3*namn"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])("[W60] %s copied %i down and %i right is %s", (formula, rows, columns, expected) => expect(copyFormula(formula, rows, columns)).toBe(expected));

  test("[W60] a copy there and back is the formula again", () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 99 }), fc.boolean(), fc.boolean()).map(
      ([column, row, $column, $row]) => `${$column ? "$" : ""}${String.fromCharCode(65 + column)}${$row ? "$" : ""}${row}`,
    );
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (a, b, rows, columns) => {
        const formula = `=${a}*SUM('Mål 2024'!${b},"${a}")`;
        expect(copyFormula(copyFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
      { seed: 2024, numRuns: 300 },
    );
  });
});

test("[W59] moving references and calculating gives what calculating and moving gives", () => {
  const amounts = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4, maxLength: 12 });
  const change = fc.record({ kind: fc.constantFrom<StructuralChange["kind"]>("rowsInserted", "rowsDeleted"), at: fc.nat(11), count: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(amounts, fc.array(change, { minLength: 1, maxLength: 4 }), (column, changes) => {
      const { workbook } = workbookOf({ Data: column.map((amount) => [amount]), Fall: [[`=SUM(Data!A1:A${column.length})`, ...column.map((_, row) => `=Data!A${row + 1}`)]] });
      const data = workbook.worksheet("Data")!;
      let standing: (number | null)[] = [...column];
      let lines: (number | null)[] = column.map((_, index) => index);
      for (const next of changes) {
        data.changeStructure(next);
        if (next.kind === "rowsInserted") lines.splice(Math.min(next.at, lines.length), 0, ...Array.from({ length: next.at < lines.length ? next.count : 0 }, () => null));
        else {
          const gone = new Set(lines.slice(next.at, next.at + next.count));
          lines = lines.filter((_, index) => index < next.at || index >= next.at + next.count);
          standing = standing.map((amount, index) => (gone.has(index) ? null : amount));
        }
      }
      const left = standing.filter((amount) => amount !== null);
      expect(valueAt(workbook, "Fall!A1")).toBe(left.length === 0 ? "#REF!" : left.reduce((sum, amount) => sum + amount, 0));
      standing.forEach((amount, index) => expect(workbook.worksheet("Fall")?.cell(0, index + 1).value).toEqual(amount ?? { error: "#REF!" }));
    }),
    { seed: 2024, numRuns: 200 },
  );
});
