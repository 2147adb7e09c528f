/** A cell's place: the sheet by name, row and column counted from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, rows and columns counted from 0, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * A column's letters from its index.
 *
 * | index | letters |
 * | --- | --- |
 * | 0 | A |
 * | 25 | Z |
 * | 26 | AA |
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column's index from its letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const isPlainWord = /^[A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö0-9_.]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/.test(name);
  return isPlainWord && !looksLikeCell ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address as Excel writes it: `Drift!H9`, `'Arbete och försörjning'!G20`. */
export function formatCellAddress(address: CellAddress): string {
  return `${quoteSheetName(address.sheet)}!${formatCell(address.row, address.column)}`;
}

/** A cell without its sheet: row 8, column 7 is `H9`. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A rectangle without its sheet: `A5:I12`. */
export function formatRange(range: CellRange): string {
  return `${formatCell(range.firstRow, range.firstColumn)}:${formatCell(range.lastRow, range.lastColumn)}`;
}

/** The address that `formatCellAddress` wrote, or null where the text is none. */
export function parseCellAddress(text: string): CellAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(text);
  if (!match) return null;
  const sheet = match[1] === undefined ? (match[2] ?? "") : match[1].replace(/''/g, "'");
  return { sheet, row: Number(match[4]) - 1, column: columnIndex(match[3] ?? "") };
}
