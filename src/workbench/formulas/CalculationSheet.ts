import type { CellRange } from "../../domain/workbook/CellAddress";
import type { CellScalar } from "../model/CellScalar";
import type { Worksheet } from "../model/Worksheet";
import type { FormulaCell, FormulaSheet, FormulaTable } from "./FormulaWorkbook";

/** A worksheet as formulas see it. Its extent is measured once per calculation, and its reads can be watched. */
export class CalculationSheet implements FormulaSheet {
  /** Called with every cell that is read, while a formula is calculated whose text does not tell what it reads. */
  watchReads: ((sheet: CalculationSheet, row: number, column: number) => void) | null = null;
  private measured: { readonly rows: number; readonly columns: number } | null = null;

  constructor(private readonly worksheet: Worksheet) {}

  get id(): string {
    return this.worksheet.id;
  }

  get name(): string {
    return this.worksheet.name;
  }

  get tables(): readonly FormulaTable[] {
    return this.worksheet.objects.tables.map((table) => ({
      name: table.name,
      range: table.range,
      hasHeaders: table.hasHeaderRow,
      hasTotals: table.hasTotalsRow,
      columns: table.columns,
    }));
  }

  cellAt(row: number, column: number): FormulaCell | undefined {
    if (this.watchReads !== null) this.watchReads(this, row, column);
    return this.worksheet.cells.get(row, column);
  }

  forEachStored(range: CellRange, visit: (row: number, column: number, cell: FormulaCell) => void): void {
    for (const { row, column, cell } of this.worksheet.cells.cellsIn(range)) {
      if (this.watchReads !== null) this.watchReads(this, row, column);
      visit(row, column, cell);
    }
  }

  extent(): { readonly rows: number; readonly columns: number } {
    if (this.measured === null) {
      const used = this.worksheet.usedRange(true);
      this.measured = used === null ? { rows: 0, columns: 0 } : { rows: used.lastRow + 1, columns: used.lastColumn + 1 };
    }
    return this.measured;
  }

  /** Forgets the extent: contents may have changed since. */
  forgetExtent(): void {
    this.measured = null;
  }

  forEachFormula(visit: (row: number, column: number, cell: FormulaCell) => void): void {
    for (const { row, column, cell } of this.worksheet.cells.cells()) if (cell.formula !== null) visit(row, column, cell);
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.rows.get(row).hidden;
  }

  setCalculated(row: number, column: number, value: CellScalar): void {
    this.worksheet.setCalculated(row, column, value);
  }
}
