import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";

/** A sheet from its rows, padded with empty cells to a rectangle. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  origin = { row: 0, column: 0 },
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return {
    name,
    visibility: "visible",
    origin,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ownSheet: null,
    ...more,
  };
}

/** A workbook from its sheets. */
export function workbookOf(sheets: readonly SheetSnapshot[], fileName: string | null = null): WorkbookSnapshot {
  return { fileName, sheets, names: [], storedState: null };
}
