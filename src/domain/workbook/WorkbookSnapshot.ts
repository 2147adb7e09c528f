import type { CellRange } from "./CellAddress";

/** What a cell holds, as Excel hands it over: "" is an empty cell, an error is its text ("#DIV/0!"), a date its serial number. */
export type CellValue = string | number | boolean;

/** A matrix of rows, all of the same length. */
export type Matrix<T> = readonly (readonly T[])[];

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** An Excel table (ListObject), its header row included in the range. Sv: tabell. */
export interface ListTable {
  readonly name: string;
  readonly range: CellRange;
}

/**
 * One sheet as it stood when it was read.
 *
 * The three matrices have the same shape; their first cell stands at `origin`. `formulas` holds "=…" (English function
 * names) where the cell has a formula and the value itself elsewhere. A sheet without cells has empty matrices.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: Matrix<CellValue>;
  readonly formulas: Matrix<CellValue>;
  readonly numberFormats: Matrix<string>;
  /** Indexes of hidden rows and columns, from 0, in the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly ListTable[];
  /** Which of our own sheets this is, known by its hidden sheet-scoped name and never by its visible one. */
  readonly ownSheet: OwnSheetKind | null;
}

/** The sheets that Avstämt writes; `copy` is the page with values instead of formulas. Sv: Sammanfattning, Avstämning, värdekopia. */
export type OwnSheetKind = "summary" | "reconciliation" | "copy";

/** A defined name. `sheet` is the sheet it belongs to, null for the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly sheet: string | null;
}

/** The whole workbook as it stood when it was read; everything the domain knows of Excel. */
export interface WorkbookSnapshot {
  /** The file's name without its path; null for a workbook that was never saved. */
  readonly fileName: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The text of our own custom XML part (`urn:avstamt:1`), null where the workbook has none. */
  readonly storedState: string | null;
}
