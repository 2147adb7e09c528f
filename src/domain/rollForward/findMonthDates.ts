import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { OTHER_DATE } from "../recognition/readPeriod";
import { dayOfSerial, daysInMonth, isDateFormat, serialOfDay } from "../workbook/dateSerial";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { hiddenObstacle, isHeaderCell, type MonthStep } from "./MonthStep";
import type { MonthDate } from "./RollForwardPlan";

/** From here on a date of the month is the end of it rather than a day in it. */
const FIRST_LAST_DAY = 28;
/** So many dates in a line are a list or a row of months. */
const FEWEST_OF_SERIES = 3;

/**
 * Every cell of titles and headings that holds the old month as a date or as a number, in reading order.
 *
 * | cell | format | July 2024 → August 2024 |
 * | --- | --- | --- |
 * | 45504 (2024-07-31) | yyyy-mm-dd | 45535 (2024-08-31) |
 * | 45474 (2024-07-01) | mmm yyyy | 45505 (2024-08-01) |
 * | 202407 | General | 202408 |
 * | 45488 (2024-07-15) | yyyy-mm-dd | left: it is that day's |
 */
export function findMonthDates(step: MonthStep): readonly MonthDate[] {
  return [...step.grids].flatMap(([sheet, grid]) => {
    const tables = step.tables.filter((table) => table.sheet === sheet);
    const found: MonthDate[] = [];
    for (let at = 0; at < grid.kinds.length; at++) {
      if (grid.kinds[at] !== CELL_KINDS.number || !mayBeMonth(grid.numbers[at] ?? NaN)) continue;
      const row = grid.firstRow + Math.floor(at / grid.columnCount);
      const column = grid.firstColumn + (at % grid.columnCount);
      const date = monthDate(grid, tables, { row, column }, step);
      if (date) found.push(date);
    }
    return found;
  });
}

/** Serial numbers of 2000 to 2064, and 200001 to 206412. */
function mayBeMonth(value: number): boolean {
  return Number.isInteger(value) && ((value >= 36_526 && value < 60_268) || (value >= 200_001 && value <= 206_412));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function monthDate(grid: SheetGrid, tables: readonly RecognisedTable[], { row, column }: Place, step: MonthStep): MonthDate | null {
  const standing = grid.number(row, column);
  const numberFormat = grid.numberFormat(row, column);
  const suggestion = movedMonth(standing, numberFormat, step.from, step.to);
  if (suggestion === null || isElsewhere(grid, tables, row, column)) return null;
  const obstacle = grid.formula(row, column) === null ? hiddenObstacle(grid, row, column) : "formula";
  // A date that a formula makes follows what it is made of.
  return obstacle === "formula" ? null : { cell: { sheet: grid.sheet.name, row, column }, standing, suggestion, numberFormat, obstacle };
}

function movedMonth(value: number, format: string, from: Period, to: Period): number | null {
  const years = to.year - from.year;
  if (!isDateFormat(format)) {
    const isMonth = value === yearMonth(from) || value === yearMonth({ ...from, year: from.year - 1 });
    return isMonth ? yearMonth({ year: Math.floor(value / 100) + years, months: to.months }) : null;
  }
  const { year, month, day } = dayOfSerial(value);
  if (month !== from.months || (year !== from.year && year !== from.year - 1)) return null;
  const moved = { year: year + years, month: to.months };
  if (day >= FIRST_LAST_DAY) return serialOfDay({ ...moved, day: daysInMonth(moved.year, moved.month) });
  return day === 1 && !showsDay(format) ? serialOfDay({ ...moved, day: 1 }) : null;
}

function yearMonth({ year, months }: Period): number {
  return year * 100 + months;
}

function showsDay(format: string): boolean {
  return /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** In a table's rows, in a list or a row of months, or after words that tell of another date. */
function isElsewhere(grid: SheetGrid, tables: readonly RecognisedTable[], row: number, column: number): boolean {
  if (isInRows(tables, row, column) || OTHER_DATE.test(grid.text(row, column - 1))) return true;
  const isHeader = isHeaderCell(tables, grid.sheet.name, row, column);
  if (!isDateFormat(grid.numberFormat(row, column)) && !isHeader) return true;
  if (lineOf(grid, row, column, 1, 0).length >= FEWEST_OF_SERIES) return true;
  const across = lineOf(grid, row, column, 0, 1);
  return across.length >= FEWEST_OF_SERIES && new Set(across.map(monthNumber)).size > 1;
}

function isInRows(tables: readonly RecognisedTable[], row: number, column: number): boolean {
  return tables.some(({ range, headerRows }) => {
    const lastHeader = headerRows[headerRows.length - 1] ?? range.firstRow;
    return row > lastHeader && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
  });
}

/** The dates that stand in one line with a cell, itself included. */
function lineOf(grid: SheetGrid, row: number, column: number, down: 0 | 1, right: 0 | 1): readonly number[] {
  const line: number[] = [];
  const isDate = (at: number): boolean => {
    const [r, c] = [row + at * down, column + at * right];
    return grid.kind(r, c) === CELL_KINDS.number && mayBeMonth(grid.number(r, c));
  };
  const numberAt = (at: number): number => grid.number(row + at * down, column + at * right);
  for (let at = 0; isDate(at); at--) line.unshift(numberAt(at));
  for (let at = 1; isDate(at); at++) line.push(numberAt(at));
  return line;
}

function monthNumber(value: number): number {
  return value > 200_000 ? value % 100 : dayOfSerial(value).month;
}
