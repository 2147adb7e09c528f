import type { CellAddress } from "../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";

/** What a cell shall hold instead; a formula stands beside its value. */
export interface CellEdit {
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly formula?: string;
}

/** The workbook with some cells changed; nothing of the original is touched. */
export function withEdits(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => editedSheet(sheet, edits.filter(({ cell }) => cell.sheet === sheet.name))) };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { cell, value, formula } of edits) {
    const row = cell.row - sheet.origin.row;
    const column = cell.column - sheet.origin.column;
    values[row]![column] = value;
    formulas[row]![column] = formula ?? value;
  }
  return { ...sheet, values, formulas };
}

/** What a cell of a snapshot holds. */
export function valueAt(snapshot: WorkbookSnapshot, { sheet, row, column }: CellAddress): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.origin.row]?.[column - found.origin.column] ?? "";
}
