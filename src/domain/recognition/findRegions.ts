import { chooseHeaderRows } from "./chooseHeaderRows";
import { findTableEnd } from "./findTableEnd";
import { isMoneyHeader, readHeaderRow, type HeaderRow } from "./HeaderRow";
import type { UnrecognisedRegion } from "./RecognisedTable";
import { ROW_SHAPES, shapesOf, type Band } from "./RowShape";
import { gapEnd, splitSideBySide } from "./splitSideBySide";
import type { SheetRegions, TableRegion } from "./TableRegion";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";

/** Longest heading of a table of words. */
const LONGEST_WORD_HEADING = 70;
/** Rows between a header and its first amounts: captions, rows of words, a blank line. */
const ROWS_TO_FIRST_AMOUNT = 6;

/** Rows walked between two yields. */
const ROWS_PER_SLICE = 20_000;

/** A walk down a band, with what it has found so far. */
interface Walk {
  readonly band: Band;
  readonly shapes: Uint8Array;
  readonly tables: TableRegion[];
  readonly unrecognised: UnrecognisedRegion[];
  /** The row after the last table found. */
  captionFrom: number;
}

/** Finds where the tables of a sheet stand, top to bottom, tables side by side from left to right. */
export function* findRegions(grid: SheetGrid): Generator<void, SheetRegions> {
  const whole: Band = {
    grid,
    firstRow: grid.firstRow,
    lastRow: grid.lastRow,
    firstColumn: grid.firstColumn,
    lastColumn: grid.lastColumn,
  };
  const walk = walkOf(whole);
  yield;
  let nextYield = ROWS_PER_SLICE;
  let row = whole.firstRow;
  while (row <= whole.lastRow) {
    row = step(walk, row);
    if (row - whole.firstRow < nextYield) continue;
    nextYield = row - whole.firstRow + ROWS_PER_SLICE;
    yield;
  }
  return walk;
}

function walkOf(band: Band): Walk {
  return { band, shapes: shapesOf(band), tables: [], unrecognised: [], captionFrom: band.firstRow };
}

function regionsOf(band: Band): SheetRegions {
  const walk = walkOf(band);
  let row = band.firstRow;
  while (row <= band.lastRow) row = step(walk, row);
  return walk;
}

function shapeAt(walk: Walk, row: number): number {
  return row > walk.band.lastRow ? ROW_SHAPES.blank : (walk.shapes[row - walk.band.firstRow] ?? ROW_SHAPES.blank);
}

/** Takes in what begins at `row` and gives the row to go on from. */
function step(walk: Walk, row: number): number {
  const shape = shapeAt(walk, row);
  if (shape === ROW_SHAPES.blank) return row + 1;
  if (shape === ROW_SHAPES.single) return beginsGroupRow(walk, row) ? headerRun(walk, row) : row + 1;
  if (shape === ROW_SHAPES.data) return headerless(walk, row);
  return headerRun(walk, row);
}

/** A single text right of the label column, directly above a row of words, may be the only group heading of a table. */
function beginsGroupRow(walk: Walk, row: number): boolean {
  const below = shapeAt(walk, row + 1);
  if (below !== ROW_SHAPES.text && below !== ROW_SHAPES.years) return false;
  const group = firstFilled(walk, row);
  const data = nextData(walk, row + 1);
  if (data !== null && walk.band.grid.kind(data, group) === CELL_KINDS.text) return false;
  return group > firstFilled(walk, row + 1) || (data !== null && group > firstFilled(walk, data));
}

function firstFilled(walk: Walk, row: number): number {
  return readHeaderRow(walk.band, row).filled[0] ?? walk.band.firstColumn;
}

/** The first row of amounts within a few rows, null where there is none. */
function nextData(walk: Walk, row: number): number | null {
  for (let next = row; next <= row + ROWS_TO_FIRST_AMOUNT; next++) if (shapeAt(walk, next) === ROW_SHAPES.data) return next;
  return null;
}

/** Amounts without a header: skipped to the next blank row, said to be unrecognised where they are more than a note. */
function headerless(walk: Walk, row: number): number {
  let last = row;
  while (shapeAt(walk, last + 1) === ROW_SHAPES.data || shapeAt(walk, last + 1) === ROW_SHAPES.single) last++;
  if (last - row >= 2) {
    walk.unrecognised.push({
      sheet: walk.band.grid.sheet.name,
      range: { firstRow: row, lastRow: last, firstColumn: walk.band.firstColumn, lastColumn: walk.band.lastColumn },
      reason: "noHeader",
    });
  }
  return last + 1;
}

/** A run of rows of words: the header of amounts below it, of an empty template, of a table of words, or nothing. */
function headerRun(walk: Walk, row: number): number {
  let last = row;
  while (isWords(shapeAt(walk, last + 1))) last++;
  if (leadsToAmounts(walk, last)) return amountTable(walk, row, last);
  const headers = rowsOf(walk, row, last);
  const template = headers.find((header) => isMoneyHeader(header) || (header.namesCauses && header.filled.length === 2 && header.money + header.speaking >= 2));
  if (template && !headers.some((header) => header.row > template.row && header.filled.length > template.filled.length)) {
    return closeTable(walk, chooseHeaderRows(walk.band, row, template.row), false);
  }
  return wordTable(walk, row, last, headers);
}

function isWords(shape: number): boolean {
  return shape === ROW_SHAPES.text || shape === ROW_SHAPES.years;
}

function rowsOf(walk: Walk, first: number, last: number): readonly HeaderRow[] {
  const rows: HeaderRow[] = [];
  for (let row = first; row <= last; row++) rows.push(readHeaderRow(walk.band, row));
  return rows;
}

function leadsToAmounts(walk: Walk, last: number): boolean {
  let blanks = 0;
  for (let row = last + 1; row <= last + ROWS_TO_FIRST_AMOUNT; row++) {
    const shape = shapeAt(walk, row);
    if (shape === ROW_SHAPES.data) return true;
    if (shape === ROW_SHAPES.blank && ++blanks > 1) return false;
    if (isWords(shape)) return false;
    if (shape === ROW_SHAPES.single && readHeaderRow(walk.band, row).hasSentence) return false;
  }
  return false;
}

function amountTable(walk: Walk, first: number, last: number): number {
  const rows = chooseHeaderRows(walk.band, first, last);
  const below = last + 1;
  const isLowest = rows[rows.length - 1] === last && rows.length < 3 && shapeAt(walk, below) === ROW_SHAPES.single;
  const data = isLowest ? nextData(walk, below) : null;
  // A single text above a column of amounts is the header's last row; above the labels it is a caption.
  const continues = data !== null && walk.band.grid.isNumber(data, firstFilled(walk, below));
  return closeTable(walk, continues ? [...rows, below] : rows, true);
}

function closeTable(walk: Walk, headerRows: readonly number[], hasAmounts: boolean): number {
  const first = headerRows[0] ?? walk.band.firstRow;
  const header = headerRows[headerRows.length - 1] ?? first;
  const lastRow = findTableEnd({ band: walk.band, shapes: walk.shapes, headerRow: header, hasAmounts });
  const bands = splitSideBySide(walk.band, first, lastRow);
  if (bands.length > 1) return sideBySide(walk, bands, first);
  if (lastRow === header) return header + 1;
  addTable(walk, headerRows, lastRow, hasAmounts);
  return lastRow + 1;
}

function sideBySide(walk: Walk, bands: readonly Band[], first: number): number {
  const end = gapEnd(walk.band, bands, first);
  const before = walk.tables.length;
  for (const band of bands) {
    const found = regionsOf({ ...band, firstRow: first, lastRow: end });
    walk.tables.push(...found.tables.map((table) => ({ ...table, captionFrom: Math.min(table.captionFrom, walk.captionFrom) })));
    walk.unrecognised.push(...found.unrecognised);
  }
  // Below the last of them the sheet is whole again: a caption there belongs to what follows.
  const last = walk.tables.slice(before).reduce((lowest, { lastRow }) => Math.max(lowest, lastRow), -1);
  const next = last < 0 ? end + 1 : last + 1;
  walk.captionFrom = next;
  return next;
}

function addTable(walk: Walk, headerRows: readonly number[], lastRow: number, hasAmounts: boolean): void {
  const { band } = walk;
  walk.tables.push({
    grid: band.grid,
    headerRows,
    lastRow,
    firstColumn: band.firstColumn,
    lastColumn: band.lastColumn,
    hasAmounts,
    captionFrom: walk.captionFrom,
  });
  walk.captionFrom = lastRow + 1;
}

/** A table of words: a short first row that speaks like a header, and at least one more row of words under it. */
function wordTable(walk: Walk, first: number, last: number, headers: readonly HeaderRow[]): number {
  const header = headers[0];
  if (!header || !isWordHeading(walk, header)) return last + 1;
  const lastRow = findTableEnd({ band: walk.band, shapes: walk.shapes, headerRow: first, hasAmounts: false });
  if (!hasWordsBelow(walk, first, lastRow)) return last + 1;
  addTable(walk, [first], lastRow, false);
  return lastRow + 1;
}

function isWordHeading(walk: Walk, header: HeaderRow): boolean {
  const isShort = header.filled.every((column) => walk.band.grid.text(header.row, column).length <= LONGEST_WORD_HEADING);
  return isShort && header.filled.length >= 2 && header.speaking >= 1;
}

function hasWordsBelow(walk: Walk, header: number, lastRow: number): boolean {
  for (let row = header + 1; row <= lastRow; row++) if (isWords(shapeAt(walk, row))) return true;
  return false;
}
