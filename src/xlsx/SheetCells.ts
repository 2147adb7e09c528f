import type { CellRange } from "../domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot } from "../domain/workbook/WorkbookSnapshot";
import type { CellSink, FileCell } from "./CellScan";
import type { FileColumn } from "./readColumns";
import type { FileValue } from "./readTypedValue";

/** The part of a sheet's snapshot that its cells, rows and columns make. */
export type SheetMatrices = Pick<SheetSnapshot, "origin" | "values" | "formulas" | "numberFormats" | "hiddenRows" | "hiddenColumns">;

/** Gathers the cells of a sheet, to be laid out as the snapshot's matrices when all of them are known. */
export class SheetCells implements CellSink {
  /** Formula cells for which the file has no value. */
  uncalculated = 0;
  private readonly cells: FileCell[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();
  private firstRow = Infinity;
  private firstColumn = Infinity;
  private lastRow = -1;
  private lastColumn = -1;

  readonly row: CellSink["row"] = ({ row, style, hidden }) => {
    if (style !== null) this.rowStyles.set(row, style);
    if (hidden) this.hiddenRows.add(row);
  };

  readonly cell: CellSink["cell"] = (cell) => {
    this.cells.push(cell);
    const isBlank = cell.formula === null && (cell.value === null || cell.value === "");
    if (isBlank) return;
    if (cell.value === null) this.uncalculated++;
    this.firstRow = Math.min(this.firstRow, cell.row);
    this.lastRow = Math.max(this.lastRow, cell.row);
    this.firstColumn = Math.min(this.firstColumn, cell.column);
    this.lastColumn = Math.max(this.lastColumn, cell.column);
  };

  /** How many cells the matrices will have, blanks counted. */
  get area(): number {
    return this.lastRow < 0 ? 0 : (this.lastRow - this.firstRow + 1) * (this.lastColumn - this.firstColumn + 1);
  }

  /** @param formats the number format of each cell format of the file */
  layOut(columns: readonly FileColumn[], formats: readonly string[]): SheetMatrices {
    if (this.lastRow < 0) return EMPTY;
    const { firstRow, firstColumn, lastRow, lastColumn } = this;
    const used = { firstRow, firstColumn, lastRow, lastColumn };
    const values = blankRows<CellValue>(used, () => "");
    const formulas = blankRows<CellValue>(used, () => "");
    const formatOf = (style: number): string => formats[style] ?? formats[0] ?? "General";
    const columnFormats = new Map(columns.map(({ column, style }) => [column, formatOf(style)]));
    const numberFormats = blankRows(used, (row, column) => this.rowFormat(row, formatOf) ?? columnFormats.get(column) ?? formatOf(0));
    for (const cell of this.cells) {
      const plain = plainValue(cell.value);
      const at = { row: cell.row - firstRow, column: cell.column - firstColumn };
      put(values, at, plain);
      put(formulas, at, cell.formula ?? plain);
      put(numberFormats, at, formatOf(cell.style));
    }
    const hiddenRows = [...this.hiddenRows].filter((row) => row >= firstRow && row <= lastRow).sort((a, b) => a - b);
    const hiddenColumns = columns.filter(({ column, hidden }) => hidden && column >= firstColumn && column <= lastColumn).map(({ column }) => column);
    return { origin: { row: firstRow, column: firstColumn }, values, formulas, numberFormats, hiddenRows, hiddenColumns };
  }

  private rowFormat(row: number, formatOf: (style: number) => string): string | undefined {
    const style = this.rowStyles.get(row);
    return style === undefined ? undefined : formatOf(style);
  }
}

const EMPTY: SheetMatrices = { origin: { row: 0, column: 0 }, values: [], formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [] };

function blankRows<T>({ firstRow, firstColumn, lastRow, lastColumn }: CellRange, fill: (row: number, column: number) => T): T[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_one, row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_other, column) => fill(firstRow + row, firstColumn + column)),
  );
}

/** A formatted blank may stand outside the used range. */
function put<T>(matrix: readonly T[][], { row, column }: { readonly row: number; readonly column: number }, value: T): void {
  const line = matrix[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = value;
}

function plainValue(value: FileValue | null): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
