import { cellLook, type BorderLook, type CellLook } from "../../domain/summary/cellLooks";
import { INCOMPLETE_MARKER, LAYOUT_MARKER } from "../../domain/summary/ownSheetNames";
import type { PlacedCell, PlacedRow, SheetUpdate } from "../../domain/summary/planWorkbookUpdate";
import type { RowRun } from "../../domain/summary/planRowSteps";
import type { BorderLine, StylePatch } from "../model/CellStyle";
import { LAST_COLUMN } from "../model/StructuralChange";
import type { Workbook } from "../model/Workbook";
import type { Worksheet } from "../model/Worksheet";

/** Our sheet as the update finds it, or a new last one under its final name. */
export function openOwnSheet(workbook: Workbook, update: SheetUpdate): Worksheet {
  const standing = update.standingName === null ? undefined : workbook.worksheet(update.standingName);
  if (!standing) return workbook.addWorksheet(update.name);
  workbook.renameWorksheet(standing, update.name);
  return standing;
}

/**
 * Brings our sheet's rows and names to where the update wants them. To be done on every sheet before any cell is written: a formula of one sheet
 * that points at another would move along with the rows inserted there.
 */
export function moveSheetRows(workbook: Workbook, sheet: Worksheet, update: SheetUpdate): void {
  const marker = { name: INCOMPLETE_MARKER, sheetId: sheet.id };
  clearFilter(sheet);
  workbook.names.set({ ...marker, formula: "=TRUE", visible: false, comment: "" });
  for (const run of update.steps.deletions) changeRows(sheet, "rowsDeleted", run);
  for (const run of update.steps.insertions) changeRows(sheet, "rowsInserted", run);
  for (const row of update.steps.releasedRows) clearOwnCells(sheet, row, update.ownColumns);
  changeNames(workbook, sheet, update, (name) => name !== LAYOUT_MARKER);
}

/** Makes our sheet's cells what the update says; set-up for the screen and the print comes after. */
export function writeSheetUpdate(workbook: Workbook, sheet: Worksheet, update: SheetUpdate): void {
  for (const row of update.rows) writeRow(sheet, row, update);
  changeNames(workbook, sheet, update, (name) => name === LAYOUT_MARKER);
  workbook.names.delete(INCOMPLETE_MARKER, sheet.id);
}

function changeNames(workbook: Workbook, sheet: Worksheet, { namesRemoved, namesAdded }: SheetUpdate, isMeant: (name: string) => boolean): void {
  for (const name of namesRemoved) if (isMeant(name)) workbook.names.delete(name, sheet.id);
  for (const { name, formula } of namesAdded) if (isMeant(name)) workbook.names.set({ name, formula, sheetId: sheet.id, visible: false, comment: "" });
}

/** Filtered rows would be skipped in Excel when they are written; the filter itself stays. */
function clearFilter(sheet: Worksheet): void {
  const { autoFilter } = sheet.objects;
  if (!autoFilter?.hasCriteria) return;
  for (let row = autoFilter.range.firstRow; row <= autoFilter.range.lastRow; row++) sheet.setLine("row", row, { hidden: false });
  sheet.setObjects({ autoFilter: { ...autoFilter, hasCriteria: false } });
}

function changeRows(sheet: Worksheet, kind: "rowsInserted" | "rowsDeleted", { row, count }: RowRun): void {
  sheet.changeStructure({ kind, at: row, count });
  if (kind === "rowsInserted") sheet.clearFormats({ firstRow: row, lastRow: row + count - 1, firstColumn: 0, lastColumn: LAST_COLUMN });
}

function clearOwnCells(sheet: Worksheet, row: number, ownColumns: number): void {
  const range = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: ownColumns - 1 };
  sheet.clearContents(range);
  sheet.clearFormats(range);
}

function writeRow(sheet: Worksheet, { row, cells, isNew, height }: PlacedRow, update: SheetUpdate): void {
  if (isNew && height !== null) sheet.setLine("row", row, { size: height });
  const own = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: update.ownColumns - 1 };
  if (!isNew) sheet.clearContents(own);
  if (!isNew && update.clearsFormats) sheet.clearFormats(own);
  for (const cell of cells) {
    const place = { firstRow: row, lastRow: row, firstColumn: cell.column, lastColumn: cell.column };
    if (isNew || update.formatsAll) sheet.changeStyle(place, stylePatchOf(cellLook(cell.style, update.plan.amountDecimals)));
    writeContent(sheet, row, cell);
  }
}

function writeContent(sheet: Worksheet, row: number, { column, content }: PlacedCell): void {
  if (content.type === "text") sheet.setContent(row, column, content.text, { asText: true });
  else sheet.setContent(row, column, content.type === "number" ? content.value : content.formula);
}

/** Only what the look states, as `ExcelHost` writes it: what it leaves out stays as the cell has it. */
function stylePatchOf(look: CellLook): StylePatch {
  return {
    numberFormat: look.numberFormat,
    font: { size: look.fontSize, bold: look.bold, italic: look.italic, color: look.colour },
    ...(look.fill === null ? {} : { fill: look.fill }),
    borders: {
      ...(look.borderTop ? { top: lineOf(look.borderTop) } : {}),
      ...(look.borderBottom ? { bottom: lineOf(look.borderBottom) } : {}),
    },
    alignment: { horizontal: look.horizontal, wrapText: look.wrap, ...(look.indent > 0 ? { indent: look.indent } : {}) },
  };
}

function lineOf(border: BorderLook): BorderLine {
  const { weight, line, colour } = border;
  if (line === "double") return { style: "double", color: colour };
  if (line === "dashed") return { style: weight === "medium" ? "mediumDashed" : "dashed", color: colour };
  return { style: weight === "hairline" ? "hair" : weight, color: colour };
}
