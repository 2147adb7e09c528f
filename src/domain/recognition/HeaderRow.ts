import { CELL_KINDS } from "../workbook/SheetGrid";
import { readHeader, type Notion } from "./HeaderMeaning";
import type { Band } from "./RowShape";

/** Longer than any heading; a cell of more characters is a sentence. */
const LONGEST_HEADING = 90;

/** Notions that only the columns of a budget table carry. */
const MONEY_NOTIONS: readonly Notion[] = ["budget", "actual", "accounts", "forecast", "variance", "remaining"];

/** What the cells of a possible header row say together. */
export interface HeaderRow {
  readonly row: number;
  /** Filled cells of the row, the first column's included. */
  readonly filled: readonly number[];
  /** How many of the filled cells carry any notion or a time. */
  readonly speaking: number;
  /** How many of the filled cells carry a money notion. */
  readonly money: number;
  /** Whether a cell names causes or measures. */
  readonly namesCauses: boolean;
  readonly hasSentence: boolean;
}

/** Reads a row of the band as if it were a header. */
export function readHeaderRow(band: Band, row: number): HeaderRow {
  const filled: number[] = [];
  let speaking = 0;
  let money = 0;
  let namesCauses = false;
  let hasSentence = false;
  let years = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const kind = band.grid.kind(row, column);
    if (kind === CELL_KINDS.empty) continue;
    filled.push(column);
    if (kind === CELL_KINDS.number) {
      years++;
      continue;
    }
    const text = band.grid.text(row, column);
    if (text.length > LONGEST_HEADING) {
      hasSentence = true;
      continue;
    }
    const { notions, time } = readHeader(text);
    if (notions.size > 0 || time.years.length > 0 || time.month !== null || time.monthsToDate !== null) speaking++;
    if (MONEY_NOTIONS.some((notion) => notions.has(notion))) money++;
    if (notions.has("cause") || notions.has("measure")) namesCauses = true;
  }
  // One number that looks like a year may as well be an amount; two are years.
  if (years >= 2) speaking += years;
  return { row, filled, speaking, money, namesCauses, hasSentence };
}

/** Whether the words make it a header row wherever it stands: at least half of the cells speak, and none is a sentence. */
export function isWordedHeader(header: HeaderRow): boolean {
  return !header.hasSentence && header.filled.length >= 2 && header.speaking * 2 >= header.filled.length;
}

/** Whether the words make it the header of a budget table, even of one without any amount yet. */
export function isMoneyHeader(header: HeaderRow): boolean {
  return isWordedHeader(header) && (header.money >= 2 || (header.money >= 1 && header.filled.length <= 3));
}

/** Whether two rows carry the same headings. */
export function hasSameHeadings(band: Band, a: number, b: number): boolean {
  let same = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const text = band.grid.text(a, column).toLowerCase();
    if (text !== band.grid.text(b, column).toLowerCase()) return false;
    if (text !== "") same++;
  }
  return same >= 2;
}
