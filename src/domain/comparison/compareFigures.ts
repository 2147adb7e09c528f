import { AMOUNTS_PER_UNIT, amountOf, valueOf, type MoneyUnit } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";

/** A figure of one row, with the sign of the table's actuals. */
export interface RowFigure {
  readonly value: number;
  readonly column: number;
  /** Null where the workbook does not say. */
  readonly unit: MoneyUnit | null;
}

/** A figure that two workbooks state of the same row, both in one unit, and whether they differ by more than rounding. */
export interface ComparedFigures {
  readonly previous: number;
  readonly current: number;
  readonly unit: MoneyUnit | null;
  readonly column: number;
  readonly differs: boolean;
}

/** Reads a row's figures by role; null where the table has no such column or the cell no number. */
export function figureReader(grid: SheetGrid | undefined, table: RecognisedTable): (row: TableRow, role: ColumnRole) => RowFigure | null {
  const columns = new Map([...table.columns].reverse().map((column) => [column.role, column]));
  return (row, role) => {
    const column = columns.get(role);
    if (grid === undefined || column === undefined || !grid.isNumber(row.row, column.column)) return null;
    const value = grid.number(row.row, column.column);
    return { value: column.inverted === true ? -value : value, column: column.column, unit: column.unit ?? table.unit };
  };
}

/**
 * Holds two months' figures beside each other in this month's unit. Figures of the same unit differ as soon as they are not the same; of two
 * units they differ by more than half of the coarser one. A table that says no unit is taken to count as the other does.
 *
 * | last month | this month | differs |
 * | --- | --- | --- |
 * | 12 500 tkr | 12 501 tkr | yes |
 * | 12 500 400 kr | 12 500 tkr | no |
 * | 12,5 mkr | 12 540 tkr | no |
 */
export function compareFigures(current: RowFigure, previous: RowFigure): ComparedFigures {
  const [unit, before] = [current.unit ?? previous.unit, previous.unit ?? current.unit];
  const [now, then] = [amountOf(current.value, unit), amountOf(previous.value, before)];
  const slack = unit === null || before === null || unit === before ? 0 : Math.max(AMOUNTS_PER_UNIT[unit], AMOUNTS_PER_UNIT[before]) / 2;
  return { previous: valueOf(then, unit), current: current.value, unit, column: current.column, differs: Math.abs(now - then) > slack };
}
