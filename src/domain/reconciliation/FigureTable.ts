import type { Amount, MoneyUnit } from "../amount/Amount";
import type { FigureKind } from "../findings/Finding";
import type { ColumnRole, RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import type { CellAddress } from "../workbook/CellAddress";

/** What stands in a cell, for arithmetic: nothing, a figure, or something that cannot be reckoned with (an error, words). */
export const FIGURE_STATES = { blank: 0, figure: 1, unreadable: 2 } as const;

/** A column of a table as arithmetic sees it. */
export interface FigureColumn extends TableColumn {
  /** Amounts per one in the cell; 1 in a column of percentages. */
  readonly scale: number;
  /** What the column's figures are rounded to, as an amount (in percentages as they stand). */
  readonly stepAmount: Amount;
  readonly figureKind: FigureKind;
  readonly moneyUnit: MoneyUnit | null;
  readonly content: "money" | "percent" | "other";
  /** Whether a report computes the column from others, so that it may carry their rounding beside its own. */
  readonly derived: boolean;
}

/**
 * One recognised table's figures as amounts, row by row: the place of row `r` and column `c` is `r × columns.length + c`.
 *
 * `r` and `c` count the table's own rows and columns from 0, not the sheet's. A cell without a figure holds NaN.
 */
export interface FigureTable {
  readonly table: RecognisedTable;
  /** The place of this table's first cell among all cells of all tables; cell keys count on from it. */
  readonly firstKey: number;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly TableRow[];
  /** Rows whose variances follow the other subtraction than the table's: revenue among costs that both stand as positive figures. */
  readonly turnedRows: ReadonlySet<number>;
  /** Index in `rows` by row of the sheet. */
  readonly rowIndexes: ReadonlyMap<number, number>;
  readonly amounts: Float64Array;
  readonly states: Uint8Array;
}

/** One cell of a figure table; `key` is unique in the workbook. */
export interface FigureCell {
  readonly figures: FigureTable;
  readonly row: number;
  readonly column: number;
  readonly key: number;
}

export function cellAt(figures: FigureTable, row: number, column: number): FigureCell {
  return { figures, row, column, key: figures.firstKey + row * figures.columns.length + column };
}

/** The amount of a cell, NaN where no figure stands. */
export function amountAt(figures: FigureTable, row: number, column: number): Amount {
  return figures.amounts[row * figures.columns.length + column] ?? NaN;
}

export function stateAt(figures: FigureTable, row: number, column: number): number {
  return figures.states[row * figures.columns.length + column] ?? FIGURE_STATES.blank;
}

/** A cell's amount with a blank counted as nothing. */
export function amountOrZero(cell: FigureCell): Amount {
  const amount = amountAt(cell.figures, cell.row, cell.column);
  return Number.isNaN(amount) ? 0 : amount;
}

export function isBlank(cell: FigureCell): boolean {
  return stateAt(cell.figures, cell.row, cell.column) === FIGURE_STATES.blank;
}

/** The index of the first column with a role, -1 where there is none. */
export function columnWithRole(figures: FigureTable, role: ColumnRole): number {
  return figures.columns.findIndex((column) => column.role === role);
}

export function columnOf(cell: FigureCell): FigureColumn {
  const column = cell.figures.columns[cell.column];
  if (!column) throw new Error(`Column ${String(cell.column)} is not in table ${cell.figures.table.id}`);
  return column;
}

export function rowOf(cell: FigureCell): TableRow {
  const row = cell.figures.rows[cell.row];
  if (!row) throw new Error(`Row ${String(cell.row)} is not in table ${cell.figures.table.id}`);
  return row;
}

export function addressOf(cell: FigureCell): CellAddress {
  return { sheet: cell.figures.table.sheet, row: rowOf(cell).row, column: columnOf(cell).column };
}

/** An amount as a number in the unit of a cell, free of binary dust. */
export function inUnitOf(cell: FigureCell, amount: Amount): number {
  return Number((amount / columnOf(cell).scale).toFixed(6));
}
