import { AMOUNTS_PER_UNIT, type MoneyUnit } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import { formatCellAddress } from "../workbook/CellAddress";
import { gridOf, type SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import type { CellContent } from "./SummaryPlan";

/** An amount of the user's workbook as our sheets show it: a formula that follows it, and what it was when it was read. */
export interface SourceFigure {
  /** In the summary's unit. */
  readonly value: number;
  /** Without "="; null where the cell holds its number as text, which a formula could not follow. */
  readonly reference: string | null;
}

/** Reads the user's cells in the one unit of our sheets. */
export class SourceFigures {
  private readonly grids: ReadonlyMap<string, SheetGrid>;

  /** A `unit` of null leaves every figure as it stands. */
  public constructor(
    snapshot: WorkbookSnapshot,
    public readonly unit: MoneyUnit | null,
  ) {
    this.grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  }

  /** The amount in a table's row under the column of that role; null where the table has none or the cell holds no number. */
  public byRole(table: RecognisedTable, row: number, role: ColumnRole): SourceFigure | null {
    const column = columnOf(table, role);
    return column ? this.inColumn(table, row, column) : null;
  }

  public inColumn(table: RecognisedTable, row: number, column: TableColumn): SourceFigure | null {
    const grid = this.grids.get(table.sheet);
    if (!grid?.isNumber(row, column.column)) return null;
    const address = formatCellAddress({ sheet: table.sheet, row, column: column.column });
    const [factor, operation] = this.scale(column.unit ?? table.unit);
    const figure = {
      value: grid.number(row, column.column) * factor,
      reference: typeof grid.value(row, column.column) === "number" ? `${address}${operation}` : null,
    };
    return column.inverted === true ? turnedFigure(figure) : figure;
  }

  /** The cell's text; "" outside the sheet. */
  public text(table: RecognisedTable, row: number, column: number): string {
    return this.grids.get(table.sheet)?.text(row, column) ?? "";
  }

  private scale(from: MoneyUnit | null): readonly [factor: number, operation: string] {
    if (from === null || this.unit === null || from === this.unit) return [1, ""];
    const factor = AMOUNTS_PER_UNIT[from] / AMOUNTS_PER_UNIT[this.unit];
    return [factor, factor > 1 ? `*${String(factor)}` : `/${String(1 / factor)}`];
  }
}

/** The figure with the other sign. */
export function turnedFigure({ value, reference }: SourceFigure): SourceFigure {
  return { value: value === 0 ? 0 : -value, reference: reference === null ? null : `-${reference}` };
}

/** The first column of a role. */
export function columnOf(table: RecognisedTable, role: ColumnRole): TableColumn | undefined {
  return table.columns.find((column) => column.role === role);
}

/** A cell that follows the figure; a number that stands as text can only be written as it was read. */
export function contentOf(figure: SourceFigure): CellContent {
  return figure.reference === null
    ? { type: "number", value: figure.value }
    : { type: "formula", formula: `=${figure.reference}` };
}
