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

/** Reads the rows of one table; columns are found once, and one reader serves all rows: what it gave holds until the next row is read. */
export function figuresOf(table: RecognisedTable, grid: SheetGrid): (row: TableRow) => RowFigures {
  const reader = new FigureReader(table, grid);
  return (row) => reader.moveTo(row.row);
}

class FigureReader implements RowFigures {
  private readonly table: RecognisedTable;
  private readonly grid: SheetGrid;
  private readonly columns = new Map<ColumnRole, TableColumn>();
  private readonly money: readonly TableColumn[];
  private row = 0;

  constructor(table: RecognisedTable, grid: SheetGrid) {
    this.table = table;
    this.grid = grid;
    for (const column of table.columns) if (!this.columns.has(column.role)) this.columns.set(column.role, column);
    this.money = table.columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "text");
  }

  moveTo(row: number): this {
    this.row = row;
    return this;
  }

  amount(role: ColumnRole): Amount | null {
    const column = this.columns.get(role);
    return column ? readAmount(this.table, this.grid, this.row, column) : null;
  }

  has(role: ColumnRole): boolean {
    return this.columns.has(role);
  }

  get isFilled(): boolean {
    return this.money.some(({ column }) => !Number.isNaN(this.grid.number(this.row, column)));
  }
}

function readAmount(table: RecognisedTable, grid: SheetGrid, row: number, column: TableColumn): Amount | null {
  const value = grid.number(row, column.column);
  if (Number.isNaN(value)) return null;
  return amountOf(column.inverted === true ? -value : value, column.unit ?? table.unit);
}
