import { amountOf, type Amount } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";

/** The amounts of one row by role, in thousandths of a krona with the sign of the table's actuals; null where a cell is blank or a column missing. */
export interface RowFigures {
  amount(role: ColumnRole): Amount | null;
  has(role: ColumnRole): boolean;
  /** Whether any amount stands in the row. */
  readonly isFilled: boolean;
}

/** Reads the rows of one table; columns are found once. */
export function figuresOf(table: RecognisedTable, grid: SheetGrid): (row: TableRow) => RowFigures {
  const columns = new Map<ColumnRole, TableColumn>();
  for (const column of table.columns) if (!columns.has(column.role)) columns.set(column.role, column);
  const money = table.columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "text");
  return (row) => ({
    amount: (role) => {
      const column = columns.get(role);
      return column ? readAmount(table, grid, row.row, column) : null;
    },
    has: (role) => columns.has(role),
    isFilled: money.some(({ column }) => !Number.isNaN(grid.number(row.row, column))),
  });
}

function readAmount(table: RecognisedTable, grid: SheetGrid, row: number, column: TableColumn): Amount | null {
  const value = grid.number(row, column.column);
  if (Number.isNaN(value)) return null;
  return amountOf(column.inverted === true ? -value : value, column.unit ?? table.unit);
}
