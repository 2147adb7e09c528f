import type { ColumnRole } from "../../../../src/domain/recognition/RecognisedTable";
import { formatCell, formatCellAddress } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue } from "../../../../src/domain/workbook/WorkbookSnapshot";
import type { HouseColumn } from "./HouseColumn";
import type { TableLayout } from "./HousePage";
import type { HouseRow } from "./HouseRow";
import { roundedIn } from "./moneyText";

/** Roles whose cells follow from others of the row, as subtrahend and minuend when costs are positive. */
const DIFFERENCES: Partial<Record<ColumnRole, readonly [minuend: ColumnRole, subtrahend: ColumnRole]>> = {
  varianceToDate: ["budgetToDate", "actualToDate"],
  forecastVariance: ["annualBudget", "forecast"],
  change: ["previousForecast", "forecast"],
  remaining: ["annualBudget", "actualToDate"],
};

/** A table where it stands: its cells, and the place and unrounded figure of each by row label and column role. */
export class PlacedTable {
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  private readonly headerRows: number;

  constructor(
    private readonly sheet: string,
    private readonly place: { readonly row: number; readonly column: number },
    private readonly layout: TableLayout,
  ) {
    this.headerRows = layout.columns[0]?.header.length ?? 1;
    const headers = Array.from({ length: this.headerRows }, (_, level) => layout.columns.map((column) => column.header[level] ?? ""));
    const rows = layout.rows.map((row) => layout.columns.map((column, index) => this.cellOf(row, column, index)));
    this.cells = [...headers, ...rows];
    const none = headers.map((row) => row.map(() => null));
    this.formulas = layout.formulas === true ? [...none, ...layout.rows.map((row) => layout.columns.map((column) => this.formulaOf(row, column)))] : [];
  }

  /** The address of a cell with its sheet. */
  at(label: string, role: ColumnRole | number): string {
    return formatCellAddress({ sheet: this.sheet, row: this.rowOf(label), column: this.columnOf(role) });
  }

  /** What stands in a cell. */
  value(label: string, role: ColumnRole | number): number {
    const value = this.cells[this.rowOf(label) - this.place.row]?.[this.columnOf(role) - this.place.column];
    if (typeof value !== "number") throw new Error(`${this.at(label, role)} holds no number`);
    return value;
  }

  /** The figure of a cell before it was rounded, in kronor. */
  kr(label: string, role: ColumnRole): number {
    const row = this.row(label);
    const figure = this.layout.columns[this.columnOf(role) - this.place.column]?.figure(row, this.layout.costSign ?? 1);
    if (figure === undefined || !("kr" in figure)) throw new Error(`${this.at(label, role)} is no amount`);
    return figure.kr;
  }

  /** A cell with an amount added to it: a planted defect. */
  off(label: string, role: ColumnRole | number, by: number): readonly [string, number] {
    return [this.at(label, role), Math.round((this.value(label, role) + by) * 1000) / 1000];
  }

  private row(label: string): HouseRow {
    const row = this.layout.rows.find((candidate) => candidate.label === label);
    if (row === undefined) throw new Error(`${this.sheet} has no row ${label}`);
    return row;
  }

  private rowOf(label: string): number {
    return this.place.row + this.headerRows + this.layout.rows.indexOf(this.row(label));
  }

  private columnOf(role: ColumnRole | number): number {
    const index = typeof role === "number" ? role : this.layout.columns.findIndex((column) => column.role === role);
    if (index < 0) throw new Error(`${this.sheet} has no column ${String(role)}`);
    return this.place.column + index;
  }

  private cellOf(row: HouseRow, column: HouseColumn, index: number): CellValue {
    const own = row.own[index];
    if (own !== undefined) return own;
    if (row.kind === "blank" || (row.kind === "heading" && column.role !== "label" && column.role !== "code")) return "";
    const figure = column.figure(row, this.layout.costSign ?? 1);
    if ("as" in figure) return figure.as;
    if ("percent" in figure) return Number(figure.percent.toFixed(this.layout.percentDecimals ?? 1));
    const value = this.layout.formulas === true ? this.exactCell(row, column) : this.rounded(figure.kr);
    return this.layout.write === undefined ? value : this.layout.write(value);
  }

  private rounded(kr: number): number {
    return roundedIn(kr, this.layout.unit, this.layout.decimals ?? 0);
  }

  /** A cell over typed figures: the sum of the parts' cells, or the difference of the row's own. */
  private exactCell(row: HouseRow, column: HouseColumn): number {
    const difference = this.differenceOf(column);
    if (difference !== null) {
      const sign = this.layout.costSign ?? 1;
      return tidy(sign * (this.exactCell(row, difference[0]) - this.exactCell(row, difference[1])));
    }
    if (row.parts.length > 0) return tidy(row.parts.reduce((sum, part) => sum + this.exactCell(this.row(part), column), 0));
    const figure = column.figure(row, this.layout.costSign ?? 1);
    return "kr" in figure ? this.rounded(figure.kr) : 0;
  }

  private differenceOf(column: HouseColumn): readonly [HouseColumn, HouseColumn] | null {
    const roles = DIFFERENCES[column.role];
    const minuend = this.layout.columns.find(({ role }) => role === roles?.[0]);
    const subtrahend = this.layout.columns.find(({ role }) => role === roles?.[1]);
    return minuend === undefined || subtrahend === undefined ? null : [minuend, subtrahend];
  }

  private formulaOf(row: HouseRow, column: HouseColumn): string | null {
    if (row.kind === "blank" || row.kind === "heading" || column.role === "label" || column.role === "code") return null;
    const cell = (label: string, of: HouseColumn): string => formatCell(this.rowOf(label), this.place.column + this.layout.columns.indexOf(of));
    const difference = this.differenceOf(column);
    if (difference !== null) {
      const [first, second] = (this.layout.costSign ?? 1) === 1 ? difference : [difference[1], difference[0]];
      return `=${cell(row.label, first)}-${cell(row.label, second)}`;
    }
    if (row.parts.length === 0 || column.role === "percentUsed") return null;
    const rows = row.parts.map((part) => this.rowOf(part));
    const isBlock = rows.every((at, index) => index === 0 || at === (rows[index - 1] ?? 0) + 1);
    const first = row.parts[0] ?? "";
    const last = row.parts[row.parts.length - 1] ?? "";
    return isBlock ? `=SUM(${cell(first, column)}:${cell(last, column)})` : `=${row.parts.map((part) => cell(part, column)).join("+")}`;
  }
}

function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
