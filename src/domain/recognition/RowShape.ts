import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";

/** The columns and rows of a sheet within which tables are looked for; both ends included. */
export interface Band {
  readonly grid: SheetGrid;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * What a row looks like within its band: nothing, one text, several texts (a header or a row of words), texts and years (a
 * header, or a row whose amounts happen to look like years), or amounts.
 */
export const ROW_SHAPES = { blank: 0, single: 1, text: 2, years: 3, data: 4 } as const;

/** The shape of each row of a band, `ROW_SHAPES` by row minus the band's first row. */
export function shapesOf(band: Band): Uint8Array {
  const shapes = new Uint8Array(Math.max(0, band.lastRow - band.firstRow + 1));
  for (let row = band.firstRow; row <= band.lastRow; row++) shapes[row - band.firstRow] = shapeOf(band, row);
  return shapes;
}

function shapeOf(band: Band, row: number): number {
  const { grid } = band;
  const { kinds, numbers } = grid;
  const start = grid.offset(row, band.firstColumn);
  const end = start + band.lastColumn - band.firstColumn;
  let texts = 0;
  let figures = 0;
  let years = 0;
  for (let at = start; at <= end; at++) {
    const kind = kinds[at];
    if (kind === CELL_KINDS.empty) continue;
    if (kind === CELL_KINDS.text) texts++;
    else if (kind !== CELL_KINDS.dash && isYear(numbers[at] ?? NaN)) years++;
    else figures++;
  }
  if (figures > 1 && isDateHeader(band, row, figures)) return ROW_SHAPES.years;
  return shapeFromCounts(texts, figures, years);
}

/** Rows below a heading in which its first amount is looked for. */
const ROWS_TO_AMOUNT = 4;

/** Whether all figures of a row are dates and amounts, no dates, stand below the first: months or days as headings. */
function isDateHeader({ grid, firstColumn, lastColumn }: Band, row: number, figures: number): boolean {
  let dates = 0;
  let first = -1;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (!grid.isDate(row, column)) continue;
    if (first < 0) first = column;
    dates++;
  }
  if (dates < figures) return false;
  for (let below = row + 1; below <= row + ROWS_TO_AMOUNT; below++) if (grid.isNumber(below, first)) return !grid.isDate(below, first);
  return false;
}

function shapeFromCounts(texts: number, figures: number, years: number): number {
  if (figures > 0) return ROW_SHAPES.data;
  if (texts + years === 0) return ROW_SHAPES.blank;
  if (years > 0) return texts + years === 1 ? ROW_SHAPES.data : ROW_SHAPES.years;
  return texts === 1 ? ROW_SHAPES.single : ROW_SHAPES.text;
}

/** Whether a number may be a year in a heading. */
export function isYear(value: number): boolean {
  return value >= 1990 && value <= 2049 && Number.isInteger(value);
}
