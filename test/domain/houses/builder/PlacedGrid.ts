import type { ColumnRole } from "../../../../src/domain/recognition/RecognisedTable";
import { columnLetters } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue } from "../../../../src/domain/workbook/WorkbookSnapshot";

/** Where a typed table stands and what is in it; rows and columns from 0. */
export interface GridPlace {
  /** The sheet's name, quoted where addresses need it. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly roles: readonly (ColumnRole | null)[];
  readonly values: readonly (readonly CellValue[])[];
}

/** A typed table: the place and value of its cells by row label and column (its role, or its number from 0). */
export class PlacedGrid {
  constructor(private readonly grid: GridPlace) {}

  /** The address of a cell with its sheet. */
  at(label: string, column: ColumnRole | number): string {
    const { sheet, firstRow, firstColumn } = this.grid;
    return `${sheet}!${columnLetters(firstColumn + this.columnOf(column))}${String(firstRow + this.rowOf(label) + 1)}`;
  }

  /** What stands in a cell. */
  value(label: string, column: ColumnRole | number): number {
    const value = this.grid.values[this.rowOf(label)]?.[this.columnOf(column)];
    if (typeof value !== "number") throw new Error(`${this.at(label, column)} holds no number`);
    return value;
  }

  /** A cell with an amount added to it: a planted defect. */
  off(label: string, column: ColumnRole | number, by: number): readonly [string, number] {
    return [this.at(label, column), Math.round((this.value(label, column) + by) * 1000) / 1000];
  }

  private rowOf(label: string): number {
    const row = this.grid.values.findIndex((cells) => cells.some((value) => typeof value === "string" && value.trim() === label));
    if (row < 0) throw new Error(`${this.grid.sheet} has no row ${label}`);
    return row;
  }

  private columnOf(column: ColumnRole | number): number {
    const index = typeof column === "number" ? column : this.grid.roles.indexOf(column);
    if (index < 0) throw new Error(`${this.grid.sheet} has no column ${String(column)}`);
    return index;
  }
}
