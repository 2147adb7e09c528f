import { showsDate } from "./dateText";
import { isErrorText } from "./isErrorText";
import { parseAmountText } from "./parseAmountText";
import type { CellValue, SheetSnapshot } from "./WorkbookSnapshot";

/** What a cell holds once it has been read. A dash is a cell that says "nothing" ("-", "–"); `numberText` is an amount typed as text. */
export const CELL_KINDS = { empty: 0, number: 1, text: 2, numberText: 3, error: 4, boolean: 5, dash: 6 } as const;

export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];

/** Days as Excel counts them: 1 January 1990 to the end of 2049. */
const FIRST_DAY = 32_874;
const LAST_DAY = 54_789;

/** Cells read between two yields of `buildGrid`: some five milliseconds. */
const CELLS_PER_SLICE = 200_000;

/**
 * One sheet as every later step reads it: what each cell is and its number, from one pass over the snapshot.
 *
 * Rows and columns are those of the sheet, from 0; a cell outside the used range is empty. `kinds` and `numbers` lie row by row
 * (`offset(row, column)`), for loops that cannot afford a call per cell.
 */
export class SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** A `CellKind` per cell. */
  readonly kinds: Uint8Array;
  /** The number of each `number` and `numberText` cell, NaN elsewhere. */
  readonly numbers: Float64Array;
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;

  /** Use `gridOf`; the arrays are filled by `buildGrid`. */
  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.firstRow = sheet.origin.row;
    this.firstColumn = sheet.origin.column;
    this.rowCount = sheet.values.length;
    this.columnCount = sheet.values[0]?.length ?? 0;
    this.kinds = new Uint8Array(this.rowCount * this.columnCount);
    this.numbers = new Float64Array(this.rowCount * this.columnCount);
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  /** The last used row, `firstRow` - 1 in an empty sheet. */
  get lastRow(): number {
    return this.firstRow + this.rowCount - 1;
  }

  /** The last used column, `firstColumn` - 1 in an empty sheet. */
  get lastColumn(): number {
    return this.firstColumn + this.columnCount - 1;
  }

  /** Where a cell lies in `kinds` and `numbers`, -1 outside the used range. */
  offset(row: number, column: number): number {
    const r = row - this.firstRow;
    const c = column - this.firstColumn;
    return r < 0 || c < 0 || r >= this.rowCount || c >= this.columnCount ? -1 : r * this.columnCount + c;
  }

  kind(row: number, column: number): CellKind {
    const at = this.offset(row, column);
    // The array holds nothing but what `kindOfText` and `fillRow` wrote.
    return at < 0 ? CELL_KINDS.empty : toCellKind(this.kinds[at] ?? 0);
  }

  /** The cell's number, typed as number or as text; NaN where there is none. */
  number(row: number, column: number): number {
    const at = this.offset(row, column);
    return at < 0 ? NaN : (this.numbers[at] ?? NaN);
  }

  /** Whether the cell holds an amount, as number or as text. */
  isNumber(row: number, column: number): boolean {
    const kind = this.kind(row, column);
    return kind === CELL_KINDS.number || kind === CELL_KINDS.numberText;
  }

  /** Whether nothing stands there: empty, blanks only. A dash is something. */
  isEmpty(row: number, column: number): boolean {
    return this.kind(row, column) === CELL_KINDS.empty;
  }

  /** The raw value as the snapshot gives it, "" outside the used range. */
  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.firstRow]?.[column - this.firstColumn] ?? "";
  }

  /** The cell as trimmed text: numbers in their plain form, "" for an empty cell. */
  text(row: number, column: number): string {
    return String(this.value(row, column)).trim();
  }

  /** The formula with its "=", null where the cell has none. */
  formula(row: number, column: number): string | null {
    const formula = this.sheet.formulas[row - this.firstRow]?.[column - this.firstColumn];
    return typeof formula === "string" && formula.charCodeAt(0) === 61 && formula.length > 1 ? formula : null;
  }

  /** Excel's number format ("General", "#,##0", "0%"), "General" outside the used range. */
  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[row - this.firstRow]?.[column - this.firstColumn] ?? "General";
  }

  /** Whether a number is shown as a date: its format has days, months or years and no digits of an amount. */
  isDate(row: number, column: number): boolean {
    const value = this.number(row, column);
    return value >= FIRST_DAY && value <= LAST_DAY && showsDate(this.numberFormat(row, column));
  }

  isHidden(row: number, column: number): boolean {
    return this.hiddenRows.has(row) || this.hiddenColumns.has(column);
  }
}

const KINDS_BY_CODE: readonly CellKind[] = [0, 1, 2, 3, 4, 5, 6];

function toCellKind(code: number): CellKind {
  return KINDS_BY_CODE[code] ?? CELL_KINDS.empty;
}

const grids = new WeakMap<SheetSnapshot, SheetGrid>();

/** The grid of a sheet, built once per snapshot. */
export function gridOf(sheet: SheetSnapshot): SheetGrid {
  const known = grids.get(sheet);
  if (known) return known;
  const build = buildGrid(sheet);
  for (;;) {
    const step = build.next();
    if (step.done === true) return step.value;
  }
}

/** Builds the grid of a sheet in slices, yielding the number of cells read so far; the result is what `gridOf` gives from then on. */
export function* buildGrid(sheet: SheetSnapshot): Generator<number, SheetGrid> {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = new SheetGrid(sheet);
  let nextYield = CELLS_PER_SLICE;
  for (let r = 0; r < grid.rowCount; r++) {
    const row = sheet.values[r];
    if (row) fillRow(grid, row, r * grid.columnCount);
    if ((r + 1) * grid.columnCount >= nextYield) {
      yield (r + 1) * grid.columnCount;
      nextYield += CELLS_PER_SLICE;
    }
  }
  grids.set(sheet, grid);
  return grid;
}

function fillRow(grid: SheetGrid, row: readonly CellValue[], start: number): void {
  const { kinds, numbers, columnCount } = grid;
  for (let c = 0; c < columnCount; c++) {
    const value = row[c];
    const at = start + c;
    if (typeof value === "number") {
      kinds[at] = CELL_KINDS.number;
      numbers[at] = value;
    } else {
      numbers[at] = NaN;
      if (value !== "" && value !== undefined) fillText(grid, at, value);
    }
  }
}

function fillText(grid: SheetGrid, at: number, value: string | boolean): void {
  if (typeof value === "boolean") {
    grid.kinds[at] = CELL_KINDS.boolean;
    return;
  }
  const first = value.charCodeAt(0);
  // A text that begins with a letter is the common case and can be neither number, dash nor error.
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first === 8226) {
    grid.kinds[at] = CELL_KINDS.text;
    return;
  }
  const kind = kindOfText(value);
  grid.kinds[at] = kind;
  if (kind === CELL_KINDS.numberText) grid.numbers[at] = parseAmountText(value)?.value ?? NaN;
}

function kindOfText(value: string): CellKind {
  const text = value.trim();
  if (text === "") return CELL_KINDS.empty;
  if (/^[-\u2012-\u2015\u2212]+$/.test(text)) return CELL_KINDS.dash;
  if (isErrorText(text)) return CELL_KINDS.error;
  return parseAmountText(text) === null ? CELL_KINDS.text : CELL_KINDS.numberText;
}
