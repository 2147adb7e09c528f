import { columnIndex, columnLetters, formatRange, quoteSheetName, type CellRange } from "../../../domain/workbook/CellAddress";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";

/** An address taken apart; `sheet` is null where the text names none. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly range: CellRange;
}

/**
 * Reads an A1 address of one area, null where the text is none.
 *
 * | text | range |
 * | --- | --- |
 * | B2 | B2 |
 * | $A$1:C3 | A1:C3 |
 * | A:C | whole columns A to C |
 * | 3:5 | whole rows 3 to 5 |
 * | 'Bilaga 1'!A1 | A1 of the sheet Bilaga 1 |
 */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  const range = parseArea((match[3] ?? "").replace(/\$/g, ""));
  return range && isOnSheet(range) ? { sheet, range } : null;
}

/** An address as Excel answers it: with the sheet's name, whole rows and columns in their short form. */
export function formatAddress(sheetName: string, range: CellRange): string {
  return `${quoteSheetName(sheetName)}!${formatArea(range)}`;
}

/** A rectangle without its sheet; one cell as `A1`, whole columns as `A:C`, whole rows as `3:5`. */
export function formatArea(range: CellRange): string {
  if (isWholeColumns(range)) return `${columnLetters(range.firstColumn)}:${columnLetters(range.lastColumn)}`;
  if (isWholeRows(range)) return `${String(range.firstRow + 1)}:${String(range.lastRow + 1)}`;
  const [first, last] = formatRange(range).split(":");
  return first === last ? (first ?? "") : `${first ?? ""}:${last ?? ""}`;
}

/** Whether a range reaches from the first row to the last. */
export function isWholeColumns(range: CellRange): boolean {
  return range.firstRow === 0 && range.lastRow === LAST_ROW;
}

/** Whether a range reaches from the first column to the last. */
export function isWholeRows(range: CellRange): boolean {
  return range.firstColumn === 0 && range.lastColumn === LAST_COLUMN;
}

/** Whether all of a range lies on the sheet. */
export function isOnSheet(range: CellRange): boolean {
  return (
    range.firstRow >= 0 &&
    range.firstColumn >= 0 &&
    range.lastRow <= LAST_ROW &&
    range.lastColumn <= LAST_COLUMN &&
    range.firstRow <= range.lastRow &&
    range.firstColumn <= range.lastColumn
  );
}

function parseArea(text: string): CellRange | null {
  const [first = "", last, ...rest] = text.split(":");
  const a = cornerOf(first);
  const b = last === undefined ? wholeCell(a) : cornerOf(last);
  if (!a || !b || rest.length > 0) return null;
  const rows = spanOf(a.row, b.row, LAST_ROW);
  const columns = spanOf(a.column, b.column, LAST_COLUMN);
  return rows && columns ? { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] } : null;
}

/** From the smaller to the greater; all of them where neither corner names one. */
function spanOf(a: number | null, b: number | null, last: number): readonly [number, number] | null {
  if (a === null && b === null) return [0, last];
  return a === null || b === null ? null : [Math.min(a, b), Math.max(a, b)];
}

/** One end of an area; whole columns have no row, whole rows no column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** An address of one corner is one of a cell: "A" and "3" are none. */
function wholeCell(corner: Corner | null): Corner | null {
  return corner && corner.row !== null && corner.column !== null ? corner : null;
}

function cornerOf(text: string): Corner | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "") return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: match[1] ? columnIndex(match[1]) : null };
}
