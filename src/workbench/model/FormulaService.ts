import type { StructuralChange } from "./StructuralChange";
import type { Workbook } from "./Workbook";
import type { WorkbookChange } from "./WorkbookChange";

/**
 * What the model needs of formulas; `src/workbench/formulas` implements it.
 *
 * The model guarantees:
 * - A formula starts with "=", has English function names and comma separators, and is kept as written otherwise.
 * - `recalculate` is called once per transaction, after everything in it was applied, with every change in order
 *   (never with `calculated` changes, and never while another call of it runs). Cells written with a formula are within
 *   a `contents` change; until calculated, their value is "" (or the value that the file had cached).
 * - Opening a file keeps the cached values; `recalculate` is then called only for formula cells that have none
 *   (`Cell.opaque.withoutCachedValue`), one `contents` change for each.
 * - `Worksheet.id` and the `Worksheet` object are stable for the life of the sheet; names are looked up without case.
 * - In calculation mode "manual" `recalculate` is called only by `Workbook.calculate()`, with all changes since the last time.
 * - A row, column or sheet change is applied to all formulas by `moveReferences` before `recalculate` is called, so a
 *   dependency graph keyed by address must be rebuilt (or moved) upon a `structure`, `sheetDeleted` or `sheetRenamed` change.
 */
export interface FormulaService {
  /**
   * Calculates what depends on the changes and writes results by `Worksheet.setCalculated`, which raises no change by
   * itself; the model raises one `calculated` change per sheet afterwards. `everything` asks for all formulas (F9 with all).
   */
  recalculate(workbook: Workbook, changes: readonly WorkbookChange[], everything: boolean): void;

  /**
   * A formula as it reads after the change, as Excel rewrites it (`#REF!` where the target is gone); the same string where
   * nothing moves. Also used for defined names, charts' references and conditional formats, then with or without "=".
   *
   * @param formulaSheet name of the sheet that the formula stands on, after the change; null for a workbook's name
   */
  moveReferences(formula: string, formulaSheet: string | null, change: ReferenceChange): string;

  /** A formula copied so many rows down and columns to the right: relative references move, absolute ones stay. */
  copyFormula(formula: string, rows: number, columns: number): string;
}

/** What can happen to the target of a reference. `sheet` is the target's name (before the change where it was renamed). */
export type ReferenceChange =
  | ({ readonly sheet: string } & StructuralChange)
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly to: string }
  | { readonly kind: "sheetDeleted"; readonly sheet: string }
  | { readonly kind: "tableRenamed"; readonly table: string; readonly to: string };
