import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { CellScalar } from "../../src/workbench/model/CellScalar";
import { Workbook } from "../../src/workbench/model/Workbook";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";

/** A board's report of July: columns to fill in, a column of previous forecasts, a date, a formula, a sentence, a protected appendix. */
const BOARD: readonly (readonly CellScalar[])[] = [
  ["Omsorgsnämnden, månadsrapport juli 2024, tkr"],
  ["Till och med", 45_504],
  [],
  ["Enhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Förbrukat %", "Prognos", "Prognosavvikelse", "Förra prognosen"],
  ["Norr", 7000, 6800, "", 12000, "", "", "", 11900],
  ["Söder", 8750, 9200, "", 15000, "", "", "", 16000],
  ["Väster", 5250, 5300, "", 9000, "", "", "", 9050],
  ["Totalt", "=SUM(B5:B7)", "=SUM(C5:C7)", "", "=SUM(E5:E7)", "", "", "", "=SUM(I5:I7)"],
  [],
  ["Kostnaderna i juli blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom."],
  ['="Underlag för "&"juli"'],
];
const APPENDIX: readonly (readonly CellScalar[])[] = [["Bilaga till månadsrapporten juli 2024"], ["Antal platser", 240]];
const PROTECTION = { hasPassword: false, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowInsertColumns: true, allowDeleteRows: true, allowDeleteColumns: true, allowSort: true, allowAutoFilter: true };

/** The report as a file, for the preview to open under the next month's name. */
export function monthWorkbook(): Buffer {
  const workbook = new Workbook(createFormulaService({ locale: "sv-SE", now: () => 45_500 }));
  for (const [name, rows] of [["Nämnd juli", BOARD], ["Bilaga", APPENDIX]] as const) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) => row.forEach((content, column) => { if (content !== "") sheet.setContent(at, column, content); }));
  }
  const board = workbook.worksheet("Nämnd juli");
  board?.changeStyle({ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, { numberFormat: "yyyy-mm-dd" });
  for (const column of [1, 2, 3, 4, 6, 7, 8]) board?.changeStyle({ firstRow: 4, lastRow: 7, firstColumn: column, lastColumn: column }, { numberFormat: "#,##0" });
  workbook.worksheet("Bilaga")?.changeSettings({ protection: PROTECTION });
  const saved = saveXlsx(workbook);
  if (!saved.ok) throw new Error(saved.error.detail);
  return Buffer.from(saved.value);
}
