import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";

/** Report sheets of the generated workbook; what is left of its cells is a ledger's export, as in the workbooks that we know. */
const REPORT_SHEETS = 30;
const REPORT_HEADER: readonly CellValue[] = ["Verksamhet (tkr)", "Budget jan-aug", "Utfall jan-aug", "Avvikelse", "Budget 2024", "Prognos 2024", "Prognosavvikelse"];
const EXPORT_HEADER: readonly CellValue[] = ["Ansvar", "Konto", "Verksamhet", "Benämning", "Budget 2024", "Budget jan-aug", "Utfall jan-aug", "Avvikelse jan-aug", "Prognos", "Prognosavvikelse"];
const ROWS_PER_EXPORT = 50_000;

/** A workbook of so many cells: reports of consistent figures with totals and sentences, and ledger exports for the rest. Always the same for a size. */
export function speedWorkbook(cells: number): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  let left = cells;
  for (let at = 0; at < REPORT_SHEETS && left > 400; at++) left -= push(sheets, reportSheet(at));
  for (let at = 0; left > 0; at++) left -= push(sheets, exportSheet(at, Math.min(ROWS_PER_EXPORT, Math.max(1, Math.floor(left / EXPORT_HEADER.length)))));
  return { fileName: null, sheets, names: [], storedState: null };
}

function push(sheets: SheetSnapshot[], sheet: SheetSnapshot): number {
  sheets.push(sheet);
  return sheet.values.length * (sheet.values[0]?.length ?? 0);
}

function reportSheet(at: number): SheetSnapshot {
  const rows: CellValue[][] = [[`Uppföljning augusti 2024, enhet ${String(at + 1)}`], ["Nämnden redovisar en avvikelse mot budget som främst beror på volymer och priser inom verksamheten."], [], [...REPORT_HEADER]];
  const units = Array.from({ length: 24 }, (_, unit) => figuresOf(at * 31 + unit));
  units.forEach((figures, unit) => rows.push([`Enhet ${String(at + 1)}.${String(unit + 1)}`, ...figures]));
  rows.push(["Summa", ...REPORT_HEADER.slice(1).map((_, column) => units.reduce((sum, figures) => sum + (figures[column] ?? 0), 0))]);
  return sheetOf(`Enhet ${String(at + 1)}`, rows, REPORT_HEADER.length);
}

/** Budget, actual, variance, annual budget, forecast, forecast variance. */
function figuresOf(seed: number): readonly number[] {
  const budget = 1_000 + ((seed * 7_919) % 90_000);
  const actual = budget + ((seed * 104_729) % 5_000) - 2_400;
  const annual = Math.round(budget * 1.5);
  const forecast = annual + ((seed * 15_485_863) % 7_000) - 3_600;
  return [budget, actual, budget - actual, annual, forecast, annual - forecast];
}

function exportSheet(at: number, count: number): SheetSnapshot {
  const rows: CellValue[][] = [[...EXPORT_HEADER]];
  for (let row = 1; row < count; row++) {
    const [budget = 0, actual = 0, variance = 0, annual = 0, forecast = 0, forecastVariance = 0] = figuresOf(at * ROWS_PER_EXPORT + row);
    rows.push([1_000 + (row % 900), 4_000 + (row % 3_000), 300 + (row % 90), `Konto ${String(row % 5_000)}`, annual, budget, actual, variance, forecast, forecastVariance]);
  }
  return sheetOf(`Underlag ${String(at + 1)}`, rows, EXPORT_HEADER.length);
}

function sheetOf(name: string, rows: readonly (readonly CellValue[])[], width: number): SheetSnapshot {
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const numberFormats = values.map((row) => row.map(() => "General"));
  return { name, visibility: "visible", origin: { row: 0, column: 0 }, values, formulas: values, numberFormats, hiddenRows: [], hiddenColumns: [], tables: [], ownSheet: null };
}
