import ExcelJS from "exceljs";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";

/** Writes a house's cells, formulas, formats and what it hides as an .xlsx file, by another library than the one that reads it. */
export async function writeHouse(workbook: WorkbookSnapshot, path: string): Promise<void> {
  const file = new ExcelJS.Workbook();
  for (const { name, visibility, values, formulas, numberFormats, hiddenColumns, hiddenRows } of workbook.sheets) {
    const sheet = file.addWorksheet(name, { state: visibility });
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c];
        const isFormula = typeof formula === "string" && /^=./.test(formula);
        if (value === "" && !isFormula) return;
        const cell = sheet.getCell(r + 1, c + 1);
        cell.value = isFormula ? { formula: formula.slice(1), result: value } : value;
        cell.numFmt = numberFormats[r]?.[c] ?? "General";
      });
    });
    for (const column of hiddenColumns) sheet.getColumn(column + 1).hidden = true;
    for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
  }
  await file.xlsx.writeFile(path);
}
