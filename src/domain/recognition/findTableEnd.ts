import { CELL_KINDS } from "../workbook/SheetGrid";
import { hasSameHeadings, isWordedHeader, readHeaderRow } from "./HeaderRow";
import { readLabel } from "./rowWords";
import { ROW_SHAPES, type Band } from "./RowShape";

/** Longer single texts are sentences, not captions inside a table. */
const LONGEST_CAPTION = 80;
const LONGEST_FOOT_LABEL = 40;

/** Below a gap such a row checks the table and is none of its rows. */
const CONTROL_ROW = /^(?:kontroll|avstämning|check|differens mot|diff mot|stämmer)/i;

/** A table whose header is known and whose end is looked for. */
export interface OpenTable {
  readonly band: Band;
  readonly shapes: Uint8Array;
  readonly headerRow: number;
  readonly hasAmounts: boolean;
}

/**
 * The last row of a table that begins below its header.
 *
 * Amount rows, rows of words among them, captions and up to two blank rows before further amounts belong to it; a new
 * header, a sentence or a longer gap ends it. A table of words ends at the first blank row.
 */
export function findTableEnd(table: OpenTable): number {
  let last = table.headerRow;
  let row = table.headerRow + 1;
  while (row <= table.band.lastRow) {
    const next = continuation(table, row);
    if (next === null) return last;
    last = next;
    row = next + 1;
  }
  return last;
}

function shapeAt(table: OpenTable, row: number): number {
  return row > table.band.lastRow ? ROW_SHAPES.blank : (table.shapes[row - table.band.firstRow] ?? ROW_SHAPES.blank);
}

/** The row up to which the table goes on from `row`, or null where it has ended before it. */
function continuation(table: OpenTable, row: number): number | null {
  const shape = shapeAt(table, row);
  if (shape === ROW_SHAPES.blank) return table.hasAmounts ? afterGap(table, row) : null;
  if (shape === ROW_SHAPES.text) return continuesWithWords(table, row) ? row : null;
  if (shape === ROW_SHAPES.single) return afterSingle(table, row);
  if (shape === ROW_SHAPES.years && !table.hasAmounts) return null;
  return row;
}

/** Over one or two blank rows: amounts go on without a header between, or after one short caption. */
function afterGap(table: OpenTable, row: number): number | null {
  let next = row;
  while (next - row < 2 && shapeAt(table, next) === ROW_SHAPES.blank) next++;
  const shape = shapeAt(table, next);
  if (shape === ROW_SHAPES.data) return continuesBelow(table, next) ? next : null;
  if (shape === ROW_SHAPES.single && next === row + 1 && isCaption(table, next) && shapeAt(table, next + 1) === ROW_SHAPES.data) {
    return sharesColumns(table, next + 1) ? next + 1 : null;
  }
  return null;
}

function continuesBelow(table: OpenTable, row: number): boolean {
  return sharesColumns(table, row) && !CONTROL_ROW.test(labelAt(table, row));
}

function continuesWithWords(table: OpenTable, row: number): boolean {
  const header = readHeaderRow(table.band, row);
  if (!isWordedHeader(header)) return true;
  const above = shapeAt(table, row - 1);
  if (hasSameHeadings(table.band, table.headerRow, row)) return above !== ROW_SHAPES.single && row > table.headerRow + 1;
  if (!table.hasAmounts) return true;
  return header.money === 0 && header.speaking < header.filled.length;
}

function afterSingle(table: OpenTable, row: number): number | null {
  if (!table.hasAmounts) return row;
  if (readLabel(labelAt(table, row)).isTotal) return row;
  for (let next = row; next <= row + 2; next++) {
    const shape = shapeAt(table, next);
    if (shape === ROW_SHAPES.data || shape === ROW_SHAPES.years) return next;
    if (shape !== ROW_SHAPES.single || !isCaption(table, next)) return null;
  }
  return null;
}

function labelAt(table: OpenTable, row: number): string {
  for (let column = table.band.firstColumn; column <= table.band.lastColumn; column++) {
    const text = table.band.grid.text(row, column);
    if (text !== "") return text.length <= LONGEST_FOOT_LABEL ? text : "";
  }
  return "";
}

function isCaption(table: OpenTable, row: number): boolean {
  for (let column = table.band.firstColumn; column <= table.band.lastColumn; column++) {
    const text = table.band.grid.text(row, column);
    if (text !== "") return text.length <= LONGEST_CAPTION && !/[.!?]$|^[•■*]/.test(text);
  }
  return false;
}

/** Whether a row's figures stand under the header's cells or beside the row above the gap. */
function sharesColumns(table: OpenTable, row: number): boolean {
  const { grid, firstColumn, lastColumn } = table.band;
  let figures = 0;
  let under = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (!grid.isNumber(row, column)) continue;
    figures++;
    const headerKind = grid.kind(table.headerRow, column);
    if (headerKind !== CELL_KINDS.empty) under++;
  }
  return figures > 0 && under * 2 >= figures;
}
