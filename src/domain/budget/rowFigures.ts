import { AMOUNTS_PER_UNIT, type Amount } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";

/** The roles that a row is computed from. */
type FigureRole = Extract<
  ColumnRole,
  | "actualToDate"
  | "budgetToDate"
  | "annualBudget"
  | "priorYearToDate"
  | "priorYear"
  | "forecast"
  | "previousForecast"
  | "varianceToDate"
  | "forecastVariance"
>;

/** The amounts of one row by role, in thousandths of a krona with the sign of the table's actuals; null where a cell is blank or a column missing. */
export interface RowFigures extends Readonly<Record<FigureRole, Amount | null>> {
  /** Whether any amount stands in the row. */
  readonly isFilled: boolean;
}

/** The figures of one table's rows; its columns are found once. */
export interface TableFigures {
  readonly has: Readonly<Record<FigureRole, boolean>>;
  /** One reader serves all rows: what it gave holds until the next row is read. */
  at(row: TableRow): RowFigures;
}

/** Reads the rows of one table. */
export function figuresOf(table: RecognisedTable, grid: SheetGrid): TableFigures {
  const reader = new FigureReader(table, grid);
  return { has: reader.has, at: (row) => reader.moveTo(row.row) };
}

/** One column's cells as amounts; without a column every cell is blank. */
class AmountColumn {
  readonly isThere: boolean;
  private readonly grid: SheetGrid;
  private readonly column: number;
  /** Amounts per one in a cell, negative in a column that is read with its sign turned. */
  private readonly factor: number;

  constructor(table: RecognisedTable, grid: SheetGrid, column: TableColumn | undefined) {
    this.isThere = column !== undefined;
    this.grid = grid;
    this.column = column?.column ?? -1;
    this.factor = AMOUNTS_PER_UNIT[column?.unit ?? table.unit ?? "tkr"] * (column?.inverted === true ? -1 : 1);
  }

  at(row: number): Amount | null {
    if (!this.isThere) return null;
    const value = this.grid.number(row, this.column);
    return Number.isNaN(value) ? null : Math.round(value * this.factor);
  }
}

/** Every role has a field of its own: a ledger's export asks a million times. */
class FigureReader implements RowFigures {
  readonly has: Readonly<Record<FigureRole, boolean>>;
  private readonly columns: Readonly<Record<FigureRole, AmountColumn>>;
  private readonly grid: SheetGrid;
  private readonly money: readonly number[];
  private row = 0;

  constructor(table: RecognisedTable, grid: SheetGrid) {
    const columnOf = (role: FigureRole): AmountColumn => new AmountColumn(table, grid, table.columns.find((column) => column.role === role));
    this.columns = forEachRole(columnOf);
    this.has = forEachRole((role) => this.columns[role].isThere);
    this.grid = grid;
    this.money = table.columns.flatMap(({ role, column }) => (role === "label" || role === "code" || role === "text" ? [] : [column]));
  }

  moveTo(row: number): this {
    this.row = row;
    return this;
  }

  get actualToDate(): Amount | null {
    return this.columns.actualToDate.at(this.row);
  }

  get budgetToDate(): Amount | null {
    return this.columns.budgetToDate.at(this.row);
  }

  get annualBudget(): Amount | null {
    return this.columns.annualBudget.at(this.row);
  }

  get priorYearToDate(): Amount | null {
    return this.columns.priorYearToDate.at(this.row);
  }

  get priorYear(): Amount | null {
    return this.columns.priorYear.at(this.row);
  }

  get forecast(): Amount | null {
    return this.columns.forecast.at(this.row);
  }

  get previousForecast(): Amount | null {
    return this.columns.previousForecast.at(this.row);
  }

  get varianceToDate(): Amount | null {
    return this.columns.varianceToDate.at(this.row);
  }

  get forecastVariance(): Amount | null {
    return this.columns.forecastVariance.at(this.row);
  }

  get isFilled(): boolean {
    for (const column of this.money) if (!Number.isNaN(this.grid.number(this.row, column))) return true;
    return false;
  }
}

function forEachRole<T>(valueOf: (role: FigureRole) => T): Readonly<Record<FigureRole, T>> {
  return {
    actualToDate: valueOf("actualToDate"),
    budgetToDate: valueOf("budgetToDate"),
    annualBudget: valueOf("annualBudget"),
    priorYearToDate: valueOf("priorYearToDate"),
    priorYear: valueOf("priorYear"),
    forecast: valueOf("forecast"),
    previousForecast: valueOf("previousForecast"),
    varianceToDate: valueOf("varianceToDate"),
    forecastVariance: valueOf("forecastVariance"),
  };
}
