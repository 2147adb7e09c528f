import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import { plainSpaces } from "../workbook/plainSpaces";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { MOST_HEADINGS, type Passage } from "./Passage";

/** Shorter text is a label. */
const SHORTEST_PASSAGE = 12;
const LONGEST_HEADING = 90;
/** What a cell of Excel can hold; a longer text is data, not prose. */
const LONGEST_PASSAGE = 32_767;
/** What a text must hold to be read: a figure, or a word that claims something of figures. */
const WORTH_READING =
  /\d|miljon|samtliga|alla |störst|budget|underskott|överskott|balans|oförändra|halver|dubbl|försämr|förbättr/i;
/** What makes a text running text and no heading. */
const RUNNING = /[.!?]\s*$|[.!?]\s+[A-ZÅÄÖ]|^\s*[\u2022\u25aa\u25cf]|\d\s*(?:tkr|kkr|mkr|mnkr|msek|miljon|kr\b|%)/i;

/** The running text of a sheet from top to bottom, each piece with the headings above it. Linear in the sheet's cells. */
export function collectPassages(grid: SheetGrid, recognised: RecognisedWorkbook): readonly Passage[] {
  const tables = recognised.tables.filter((table) => table.sheet === grid.sheet.name);
  const passages: Passage[] = [];
  let headings: readonly string[] = [];
  for (const { text, row, column } of textCells(grid)) {
    const table = tables.find((one) => isWithin(one, row, column));
    if (!table && isHeadingLine(text)) headings = headingAdded(headings, text);
    else if (isProse(text) && (!table || isComment(table, row, column))) {
      const cell = { sheet: grid.sheet.name, row, column };
      passages.push({ text, cell, paragraph: null, headings, besideRow: table ? { table: table.id, row } : null });
    }
  }
  return passages;
}

function isProse(text: string): boolean {
  return text.length >= SHORTEST_PASSAGE && isWorthReading(text);
}

/** Whether a text is short enough for prose and holds a figure or a word that claims something of figures. */
export function isWorthReading(text: string): boolean {
  return text.length <= LONGEST_PASSAGE && WORTH_READING.test(text);
}

/** A text cell with its place. */
interface TextCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Every cell of a sheet that holds text, row by row. */
export function* textCells(grid: SheetGrid): Generator<TextCell> {
  for (let at = grid.kinds.indexOf(CELL_KINDS.text); at >= 0; at = grid.kinds.indexOf(CELL_KINDS.text, at + 1)) {
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    yield { text: plainSpaces(String(grid.value(row, column))), row, column };
  }
}

/** A line that leads a list in ("Övriga avvikelser:") holds only until the next heading. */
export function headingAdded(headings: readonly string[], heading: string): readonly string[] {
  if (headings.length >= MOST_HEADINGS) return headings;
  const standing = headings.filter((one) => !one.endsWith(":"));
  return [...standing, heading.trim()];
}

/** "* TB = tilläggsbudget" and "Källa: Hypergene" stand under a table, over no text. */
const FOOTNOTE = /^\s*(?:\*|[\u00b9\u00b2\u00b3\u2074]|(?:not|anm|anmärkning|obs|källa)\s*\d?\s*[:.)])/i;

/** Whether a line may be a heading: short, with words, and no sentence, bullet or amount. */
export function isHeadingLine(text: string): boolean {
  return !FOOTNOTE.test(text) && text.trim().length <= LONGEST_HEADING && /\p{L}/u.test(text) && !RUNNING.test(text);
}

function isWithin({ range }: RecognisedTable, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** A text column beside a table's rows comments them. */
function isComment(table: RecognisedTable, row: number, column: number): boolean {
  return !table.headerRows.includes(row) && table.columns.some((one) => one.column === column && one.role === "text");
}
