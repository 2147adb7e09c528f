import type { Period } from "../recognition/Period";
import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import { readTimeExpression } from "../recognition/TimeExpression";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { MonthText } from "./RollForwardPlan";
import { isMonthName, renameMonth } from "./renameMonth";

/** A longer text is running text. */
const LONGEST_HEADING = 60;

/** Every text of the user's sheets that names the old month, in reading order; what a formula makes follows by itself and is not told. */
export function findMonthTexts(grids: ReadonlyMap<string, SheetGrid>, recognised: RecognisedWorkbook, from: Period, to: Period): readonly MonthText[] {
  return [...grids].flatMap(([sheet, grid]) => {
    const tables = recognised.tables.filter((table) => table.sheet === sheet);
    return [...textCells(grid)].flatMap(({ row, column, text }): readonly MonthText[] => {
      if (isOfMonthSeries(grid, tables, row, column, text)) return [];
      const suggestion = renameMonth(text, from, to);
      if (suggestion === null && !saysInOtherWords(text, from)) return [];
      return [{ cell: { sheet, row, column }, kind: kindOf(tables, row, column, text), text, suggestion }];
    });
  });
}

function* textCells(grid: SheetGrid): Generator<{ readonly row: number; readonly column: number; readonly text: string }> {
  for (let at = 0; at < grid.kinds.length; at++) {
    if (grid.kinds[at] !== CELL_KINDS.text) continue;
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    if (grid.formula(row, column) === null) yield { row, column, text: grid.text(row, column) };
  }
}

/** A month among other months is not the report's month: a row or column of the year. */
function isOfMonthSeries(grid: SheetGrid, tables: readonly RecognisedTable[], row: number, column: number, text: string): boolean {
  const isMonthColumn = tables.some(({ headerRows, columns }) => headerRows.includes(row) && columns.some((one) => one.column === column && one.role.startsWith("month")));
  if (isMonthColumn) return true;
  const neighbours = [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]] as const;
  return isMonthName(text) && neighbours.some(([r, c]) => isMonthName(grid.text(r, c)));
}

/** "Tertial 2", "halvårsrapport": the old months in words that name no month; only a short text is about the report itself. */
function saysInOtherWords(text: string, { months }: Period): boolean {
  if (text.length > LONGEST_HEADING || months === 12) return false;
  return readTimeExpression(text).monthsToDate === months && !/\d{4}-\d\d-\d\d/.test(text);
}

function kindOf(tables: readonly RecognisedTable[], row: number, column: number, text: string): MonthText["kind"] {
  const isHeader = tables.some(({ headerRows, range }) => headerRows.includes(row) && range.firstColumn <= column && column <= range.lastColumn);
  if (isHeader) return "header";
  return text.length > LONGEST_HEADING ? "sentence" : "heading";
}
