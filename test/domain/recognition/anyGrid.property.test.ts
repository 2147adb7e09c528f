import fc from "fast-check";
import { computeTable, plainOptions } from "../../../src/domain/budget/computeTable";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { recognise } from "../../builders/layoutMisses";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const HOSTILE: readonly string[] = ["", " ", "-", "Budget", "Utfall", "Avvikelse", "Prognos", "Summa", "varav x", "jan", "2024", "#DIV/0!", "1 234", "- 5", "(tkr)", "Orsak", "Åtgärd", "constructor", "__proto__", "\u0000", "=1+1", "𝔘nicode\u202e", "T".repeat(500)];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.integer({ min: -5_000, max: 5_000 }),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
);

test("[T6] any grid of cells is read to the end: nothing thrown, ranges inside the sheet, each row once, parts above nothing but rows of the table", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 24 }), (rows) => {
      const sheet = sheetOf("Blad", rows);
      const { tables } = recognise(workbookOf([sheet]));
      for (const table of tables) {
        const rowsOfTable = table.rows.map(({ row }) => row);
        expect(new Set(rowsOfTable).size).toBe(rowsOfTable.length);
        expect(table.range.lastRow).toBeLessThan(Math.max(1, rows.length));
        expect(table.sums.every(({ total, parts }) => rowsOfTable.includes(total) && parts.every(({ row }) => row !== total && rowsOfTable.includes(row)))).toBe(true);
        computeTable(table, gridOf(sheet), plainOptions("linear", table.period));
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("[T7] an answer to a question gives the column its role, wherever rows are inserted above it", () => {
  const rows: CellValue[][] = [["Enhet (tkr)", "Avvikelse", "Utfall"], ["A", -10, 500], ["B", 4, 300]];
  const answers = [{ sheet: "Blad", headers: "Enhet (tkr) | Avvikelse | Utfall", header: "Avvikelse", occurrence: 0, role: "forecastVariance" as const }];
  for (const above of [[], [["Ny rad"], []]]) {
    const { tables, questions } = recognise(workbookOf([sheetOf("Blad", [...above, ...rows])]), answers);
    expect(tables[0]?.columns[1]).toMatchObject({ role: "forecastVariance", proof: "answer" });
    expect(questions).toEqual([]);
  }
});

test("[T8] the same workbook gives the same recognition", () => {
  const rows: CellValue[][] = [["Enhet (tkr)", "Budget", "Utfall", "Avvikelse"], ["A", 100, 90, 10], ["B", 50, 60, -10], ["Summa", 150, 150, 0]];
  expect(recognise(workbookOf([sheetOf("Blad", rows)]))).toEqual(recognise(workbookOf([sheetOf("Blad", rows)])));
});
