import type { ColumnRole, RecognisedTable, TableColumn, TableRow, VarianceRule } from "../recognition/RecognisedTable";
import { formatCell } from "../workbook/CellAddress";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { FillInRole, LeftEmptyReason } from "./FillInPlan";
import type { Term } from "./Term";

/** One table as it stands and as far as it has been planned: a planned cell counts for the columns that are planned after it. */
export class FillInTable {
  private readonly columns = new Map<ColumnRole, TableColumn>();
  private readonly planned = new Map<string, number>();
  private readonly rolesTwice = new Set<ColumnRole>();

  constructor(
    readonly table: RecognisedTable,
    readonly grid: SheetGrid,
  ) {
    for (const column of table.columns) {
      const { role } = column;
      if (this.columns.has(role)) this.rolesTwice.add(role);
      else this.columns.set(role, column);
    }
  }

  columnOf(role: ColumnRole): TableColumn | null {
    return this.columns.get(role) ?? null;
  }

  isTwice(role: ColumnRole): boolean {
    return this.rolesTwice.has(role);
  }

  /** The cell of a row as a term of a formula, or why it cannot be one. */
  figure(row: TableRow, role: ColumnRole): Term | LeftEmptyReason {
    const column = this.columns.get(role);
    if (!column) return "missingInput";
    const kind = this.grid.kind(row.row, column.column);
    if (kind === CELL_KINDS.numberText) return "textAmount";
    const value = this.valueAt(row.row, column.column);
    return value === null ? "missingInput" : { text: formatCell(row.row, column.column), value };
  }

  /** The number that stands or is planned there. */
  valueAt(row: number, column: number): number | null {
    const planned = this.planned.get(keyOf(row, column));
    if (planned !== undefined) return planned;
    return this.grid.isNumber(row, column) ? this.grid.number(row, column) : null;
  }

  plan(row: number, column: number, value: number): void {
    this.planned.set(keyOf(row, column), value);
  }

  /** Whether nothing at all stands in the cell, no formula that shows nothing and no blanks either. */
  isFree(row: number, column: number): boolean {
    return this.grid.value(row, column) === "" && this.grid.formula(row, column) === null;
  }

  /** Rows whose cells can hold a figure. */
  get amountRows(): readonly TableRow[] {
    return this.table.rows.filter((row) => row.kind !== "heading" && row.kind !== "blank" && this.isFilled(row));
  }

  isFilled(row: TableRow): boolean {
    return this.table.columns.some(({ role, column }) => isAmountRole(role) && this.grid.isNumber(row.row, column));
  }

  /** The subtraction by which a row's variance is counted; null where nothing shows it. */
  ruleOf(row: TableRow): VarianceRule | null {
    const { varianceRule, costSign } = this.table;
    if (row.varianceRule) return row.varianceRule;
    if (varianceRule !== null) return varianceRule;
    if (costSign === null || costSign === undefined) return null;
    return costSign > 0 ? "budgetMinusActual" : "actualMinusBudget";
  }
}

export function isAmountRole(role: ColumnRole): boolean {
  return role !== "label" && role !== "code" && role !== "text" && role !== "unknown";
}

const FILL_IN_ROLES: readonly FillInRole[] = ["varianceToDate", "percentUsed", "forecast", "forecastVariance"];

/** The role by which a column may be filled; null where it is none of those. */
export function roleToFill({ role }: TableColumn): FillInRole | null {
  return FILL_IN_ROLES.find((known) => known === role) ?? null;
}

/** Whether nothing stands in any of the column's rows, so that no arithmetic speaks of it. */
export function isEmptyColumn(table: RecognisedTable, grid: SheetGrid, { column }: TableColumn): boolean {
  return table.rows.every(({ row, kind }) => kind === "heading" || grid.isEmpty(row, column));
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
