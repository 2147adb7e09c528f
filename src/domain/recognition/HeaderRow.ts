import { CELL_KINDS } from "../workbook/SheetGrid";
import { readHeader, type HeaderMeaning, type Notion } from "./HeaderMeaning";
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
  const texts: string[] = [];
  let years = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const kind = band.grid.kind(row, column);
    if (kind === CELL_KINDS.empty) continue;
    filled.push(column);
    if (kind === CELL_KINDS.number) years++;
    else texts.push(band.grid.text(row, column));
  }
  const short = texts.filter((text) => text.length <= LONGEST_HEADING).map(readHeader);
  const speaking = short.filter(speaks).length;
  return {
    row,
    filled,
    // One number that looks like a year may as well be an amount; two are years.
    speaking: years >= 2 ? speaking + years : speaking,
    money: short.filter(({ notions }) => MONEY_NOTIONS.some((notion) => notions.has(notion))).length,
    namesCauses: short.some(({ notions }) => notions.has("cause") || notions.has("measure")),
    hasSentence: short.length < texts.length,
  };
}

function speaks({ notions, time }: HeaderMeaning): boolean {
  return notions.size > 0 || time.years.length > 0 || time.month !== null || time.monthsToDate !== null;
}

/** Whether the words make it a header row wherever it stands: at least half of the cells speak, and none is a sentence. */
export function isWordedHeader(header: HeaderRow): boolean {
  return !header.hasSentence && header.filled.length >= 2 && header.speaking * 2 >= header.filled.length;
}

/** Whether the words make it the header of a budget table, even of one without any amount yet. */
export function isMoneyHeader(header: HeaderRow): boolean {
  return isWordedHeader(header) && (header.money >= 2 || (header.money >= 1 && header.filled.length <= 3 && isUnbroken(header)));
}

/** Headings stand beside each other; a title and a note far to the right of it do not. */
function isUnbroken({ filled }: HeaderRow): boolean {
  return (filled[filled.length - 1] ?? 0) - (filled[0] ?? 0) < filled.length;
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
