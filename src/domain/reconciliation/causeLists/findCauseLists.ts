import type { RecognisedTable } from "../../recognition/RecognisedTable";
import type { CellAddress } from "../../workbook/CellAddress";
import { plainSpaces } from "../../workbook/plainSpaces";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";

/** A line of text: a cell's whole text, or one line of a cell that holds several. */
export interface TextLine {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Bullets under a heading that says that they are why a variance is what it is, and their own total where the list ends with one. */
export interface CauseList {
  readonly heading: TextLine;
  readonly bullets: readonly TextLine[];
  readonly total: TextLine | null;
}

const VARIANCE = "(?:avvikels|underskott|överskott|överskridand|underskridand)";
const HEADING = new RegExp(
  `\\b(?:orsak(?:en|er|erna)?|förklaring(?:en|ar|arna)?)\\s+(?:till|bakom)\\s.*${VARIANCE}|` +
    `${VARIANCE}\\p{L}*(?:\\s.*)?\\s(?:beror på|förklaras|orsakas|består av|utgörs av|fördelas|fördelar sig|kan förklaras)`,
  "iu",
);
/** Words after which a list is not said to be whole, or is of something else than a variance against budget. */
const NOT_THE_WHOLE =
  /bland annat|bl\.?\s?a\b|främst|framför ?allt|huvudsak|störst|större|viktig|väsentlig|betyd|exempel|t\.?\s?ex\b|delvis|övrig|andra|några|flera|\bdel(?:ar)? av|urval|föregående|förra|förändr|försämr|förbättr|åtgärd|risk|intäkt|kostnad|invester|volym|tidigare|i fjol|varav/i;
const LONGEST_HEADING = 140;
const BULLET = /^\s*(?:[-\u2010-\u2015\u2212](?=\s*\p{L})|[\u2022\u25aa\u25cf\u25a0\u00b7*]|\d{1,2}[.)]\s)/u;
const TOTAL = /^\s*(?:summa|totalt|total)\b/i;
/** A line below that speaks of a rest: the list was not the whole. */
const REST = /övrig|resterande|återstående|därutöver|utöver|dessutom|mindre avvikelser|ej specificer/i;
const FEWEST_BULLETS = 2;
/** A sheet with more rows is data; nobody writes a list of causes on it. */
const MOST_ROWS = 2_000;
/** What every heading of such a list holds. */
const TELLING = /avvik|skott|skrid/i;

/** The lists of causes of a sheet, outside its tables. Linear in its text cells. */
export function findCauseLists(grid: SheetGrid, tables: readonly RecognisedTable[]): readonly CauseList[] {
  const lists: CauseList[] = [];
  if (grid.rowCount > MOST_ROWS) return lists;
  for (let at = grid.kinds.indexOf(CELL_KINDS.text); at >= 0; at = grid.kinds.indexOf(CELL_KINDS.text, at + 1)) {
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    if (!TELLING.test(String(grid.value(row, column)))) continue;
    const lines = linesOf(grid, row, column);
    const index = lines.findIndex(({ text }) => isHeading(text));
    const heading = lines[index];
    if (!heading || tables.some((table) => isWithin(table, row, column))) continue;
    const list = listBelow(heading, [...lines.slice(index + 1), ...linesBelow(grid, row, column)]);
    if (list) lists.push(list);
  }
  return lists;
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text) && !NOT_THE_WHOLE.test(text) && !BULLET.test(text);
}

function isWithin({ range }: RecognisedTable, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

function listBelow(heading: TextLine, lines: readonly TextLine[]): CauseList | null {
  const end = lines.findIndex(({ text }) => !BULLET.test(text));
  const bullets = end < 0 ? lines : lines.slice(0, end);
  const after = end < 0 ? undefined : lines[end];
  const total = after && TOTAL.test(after.text) ? after : null;
  const isOpen = [...bullets, ...(after ? [after] : [])].some(({ text }) => REST.test(text));
  return bullets.length < FEWEST_BULLETS || isOpen ? null : { heading, bullets, total };
}

/** More lines than this are no list that somebody wrote. */
const MOST_LINES = 60;

/** The lines under a cell, in its column or one to the right, as far as each row holds nothing else; one empty row may follow the heading. */
function linesBelow(grid: SheetGrid, headingRow: number, column: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  const first = headingRow + (isEmptyRow(grid, headingRow + 1) ? 2 : 1);
  for (let row = first; row <= grid.lastRow && lines.length < MOST_LINES; row++) {
    const filled = filledColumns(grid, row);
    const [only] = filled;
    if (only === undefined || filled.length > 1 || only < column || only > column + 1 || grid.kind(row, only) !== CELL_KINDS.text) break;
    lines.push(...linesOf(grid, row, only));
  }
  return lines;
}

function isEmptyRow(grid: SheetGrid, row: number): boolean {
  return filledColumns(grid, row).length === 0;
}

/** The first two columns of a row that hold something. */
function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn && filled.length < 2; column++) {
    if (!grid.isEmpty(row, column)) filled.push(column);
  }
  return filled;
}

function linesOf(grid: SheetGrid, row: number, column: number): readonly TextLine[] {
  const cell = { sheet: grid.sheet.name, row, column };
  return plainSpaces(String(grid.value(row, column)))
    .split(/\r?\n/)
    .filter((text) => text.trim() !== "")
    .map((text) => ({ text, cell }));
}
