import type { CellRange } from "../../domain/workbook/CellAddress";
import type { CellScalar } from "../model/CellScalar";

/** The part of a cell that formulas read. */
export interface FormulaCell {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly opaque: { readonly arrayRange?: CellRange; readonly withoutCachedValue?: boolean } | null;
}

/** A table (ListObject) as structured references see it. */
export interface FormulaTable {
  readonly name: string;
  /** Header row and totals row included. */
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** The part of a sheet that formulas need. */
export interface FormulaSheet {
  readonly id: string;
  readonly name: string;
  /** The cell at a place, undefined where nothing stands. */
  cellAt(row: number, column: number): FormulaCell | undefined;
  /** The smallest rectangle from A1 that holds every cell with contents, as counts of rows and columns. */
  extent(): { readonly rows: number; readonly columns: number };
  /** The stored cells of a range, row by row; blank ones may be among them. */
  forEachStored(range: CellRange, visit: (row: number, column: number, cell: FormulaCell) => void): void;
  /** Every cell with a formula. */
  forEachFormula(visit: (row: number, column: number, cell: FormulaCell) => void): void;
  isRowHidden(row: number): boolean;
  /** Keeps a result; raises no change. */
  setCalculated(row: number, column: number, value: CellScalar): void;
  readonly tables: readonly FormulaTable[];
}

/** A defined name; `sheetId` is null for a name of the workbook. */
export interface FormulaName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
}

/** The part of a workbook that formulas need; the model's workbook is adapted to it. */
export interface FormulaWorkbook {
  /** In the order of the tabs. */
  readonly sheets: readonly FormulaSheet[];
  readonly names: readonly FormulaName[];
}

/** What Excel takes from its surroundings. */
export interface FormulaSettings {
  /** Language tag whose separators and date texts are used, as Excel uses the computer's. */
  readonly locale: string;
  /** The moment as a serial number of local time: 45292.5 is noon on 1 January 2024. */
  readonly now: () => number;
}
