import { recogniseWorkbook } from "../../src/domain/recognition/recogniseWorkbook";
import type { ColumnRole, RecognisedTable } from "../../src/domain/recognition/RecognisedTable";
import { renameMonth } from "../../src/domain/rollForward/renameMonth";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";

/** A change of one cell, planted in the later of two workbooks. */
export interface PlantedChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What grows with the months, each as much as the others, so that the table still adds up. */
const GROWING: ReadonlySet<ColumnRole> = new Set(["actualToDate", "actualRevenueToDate", "actualCostToDate", "budgetToDate", "varianceToDate", "percentUsed"]);

/** A workbook's tables, for choosing where to plant a change. */
export function tablesOf(workbook: WorkbookSnapshot): readonly RecognisedTable[] {
  const work = recogniseWorkbook(workbook, []);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value.tables;
  }
}

/**
 * The same board's workbook a month later: every text and sheet names the new month, each sentence with a figure is written anew, and what was booked
 * has grown by a month, budget to date and variance along with it. Annual budgets, forecasts and units are as they were.
 */
export function nextMonth(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const tables = tablesOf(workbook);
  const from = tables.find(({ period }) => period !== null)?.period;
  if (!from) throw new Error("the workbook names no month");
  const to = { year: from.year, months: from.months + 1 };
  const rename = (value: CellValue): CellValue => (typeof value === "string" ? written(renameMonth(value, from, to) ?? value) : value);
  const grown = new Map(tables.flatMap((table) => grownCells(workbook, table, from.months)));
  return {
    ...workbook,
    fileName: null,
    sheets: workbook.sheets.map((sheet) => ({
      ...withValues(sheet, (value, row, column) => grown.get(keyOf(sheet.name, row, column)) ?? rename(value)),
      name: renameMonth(sheet.name, from, to) ?? sheet.name,
    })),
  };
}

/** What was booked and budgeted to date with a month more; the variance follows from both, so that rounding breaks nothing. */
function grownCells(workbook: WorkbookSnapshot, table: RecognisedTable, months: number): readonly (readonly [string, CellValue])[] {
  const columnOf = (role: ColumnRole): number | undefined => table.columns.find((one) => one.role === role)?.column;
  const at = (row: number, column: number | undefined): CellValue => (column === undefined ? "" : valueIn(workbook, table.sheet, row, column));
  return table.rows.flatMap(({ row }) =>
    table.columns.flatMap(({ role, column }): [string, CellValue][] => {
      if (!GROWING.has(role)) return [];
      const [budget, actual] = [at(row, columnOf("budgetToDate")), at(row, columnOf("actualToDate"))];
      const follows = role === "varianceToDate" && typeof budget === "number" && typeof actual === "number";
      const sign = table.varianceRule === "actualMinusBudget" ? -1 : 1;
      const value = follows ? sign * (later(budget, months) - later(actual, months)) : at(row, column);
      return [[keyOf(table.sheet, row, column), follows || typeof value !== "number" ? value : later(value, months)]];
    }),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet},${String(row)},${String(column)}`;
}

/** The workbook with a few cells changed. */
export function plant(workbook: WorkbookSnapshot, changes: readonly PlantedChange[]): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      withValues(sheet, (value, row, column) => changes.find((change) => change.sheet === sheet.name && change.row === row && change.column === column)?.value ?? value),
    ),
  };
}

/** The value that stands in a cell. */
export function valueIn(workbook: WorkbookSnapshot, sheetName: string, row: number, column: number): CellValue {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  return sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
}

function withValues(sheet: SheetSnapshot, change: (value: CellValue, row: number, column: number) => CellValue): SheetSnapshot {
  const values = sheet.values.map((line, row) => line.map((value, column) => change(value, sheet.origin.row + row, sheet.origin.column + column)));
  return { ...sheet, values, formulas: values };
}

function later(value: number, months: number): number {
  const grown = (value * (months + 1)) / months;
  return Number.isInteger(value) ? Math.round(grown) : grown;
}

/** Headings stay; a sentence that gives figures is written for each report. */
function written(text: string): string {
  return text.length >= 60 && /\d/.test(text) ? `${text} Uppdaterat för månaden.` : text;
}
