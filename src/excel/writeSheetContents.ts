import { BIRTH_NAMES, INCOMPLETE_MARKER, LAYOUT_MARKER, SHEET_MARKER } from "../domain/summary/ownSheetNames";
import type { SheetUpdate } from "../domain/summary/planWorkbookUpdate";
import type { RowRun } from "../domain/summary/planRowSteps";
import { cellInput, contentBlocks } from "./contentBlocks";

/** One of our sheets as it was found, null where it is to be added. */
export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  /** Names (in lower case) that the sheet has now. */
  readonly names: ReadonlySet<string>;
  readonly isFiltered: boolean;
  readonly hasChart: boolean;
}

/**
 * Queues what brings a sheet's rows and names to where they shall be, the incomplete-marker first; nothing of it is sent yet. To be done for every sheet
 * before any cell is written: a formula of one sheet that points at another would move along with the rows inserted there.
 */
export function moveSheetRows(context: Excel.RequestContext, update: SheetUpdate, found: FoundSheet | null): Excel.Worksheet {
  const sheet = openSheet(context, update, found);
  if (found?.isFiltered === true) sheet.autoFilter.clearCriteria();
  moveRows(sheet, update);
  changeNames(sheet, update);
  return sheet;
}

/** Queues the cells; the title is left to `completeSheet`: until then the title's cell says that the sheet is half written. */
export function writeSheetContents(sheet: Excel.Worksheet, update: SheetUpdate): void {
  for (const { row, formulas } of contentBlocks(withoutTitle(update), update.ownColumns)) {
    sheet.getRangeByIndexes(row, 0, formulas.length, update.ownColumns).formulas = formulas;
  }
}

/** Queues what says that the sheet is complete: its title, what its cells are formatted for, and no marker any more. */
export function completeSheet(sheet: Excel.Worksheet, update: SheetUpdate): void {
  const [title] = update.rows;
  const cell = title?.cells[0];
  if (title && cell) sheet.getRangeByIndexes(title.row, cell.column, 1, 1).formulas = [[cellInput(cell.content)]];
  if (update.namesRemoved.includes(LAYOUT_MARKER)) sheet.names.getItem(LAYOUT_MARKER).delete();
  const layout = update.namesAdded.find(({ name }) => name === LAYOUT_MARKER);
  if (layout) addHiddenName(sheet, layout.name, layout.formula);
  sheet.names.getItem(INCOMPLETE_MARKER).delete();
}

/** A new sheet is born under a name that we know again, marked, and only then called what it shall be called. */
function openSheet(context: Excel.RequestContext, update: SheetUpdate, found: FoundSheet | null): Excel.Worksheet {
  const sheet = found?.sheet ?? context.workbook.worksheets.add(BIRTH_NAMES[update.kind]);
  if (found?.names.has(INCOMPLETE_MARKER) !== true) addHiddenName(sheet, INCOMPLETE_MARKER, "=TRUE");
  if (update.namesRemoved.includes(SHEET_MARKER)) sheet.names.getItem(SHEET_MARKER).delete();
  const marker = update.namesAdded.find(({ name }) => name === SHEET_MARKER);
  if (marker) addHiddenName(sheet, marker.name, marker.formula);
  if (update.standingName !== update.name) sheet.name = update.name;
  return sheet;
}

function moveRows(sheet: Excel.Worksheet, { steps, ownColumns }: SheetUpdate): void {
  for (const run of steps.deletions) rowsOf(sheet, run).delete(Excel.DeleteShiftDirection.up);
  for (const run of steps.insertions) insertRows(sheet, run);
  for (const row of steps.releasedRows) sheet.getRangeByIndexes(row, 0, 1, ownColumns).clear();
}

/** The sheet's own marker is `openSheet`'s, the layout's name is `completeSheet`'s. */
function changeNames(sheet: Excel.Worksheet, { namesRemoved, namesAdded }: SheetUpdate): void {
  const isRow = (name: string): boolean => name !== SHEET_MARKER && name !== LAYOUT_MARKER;
  for (const name of namesRemoved) if (isRow(name)) sheet.names.getItem(name).delete();
  for (const { name, formula } of namesAdded) if (isRow(name)) addHiddenName(sheet, name, formula);
}

function addHiddenName(sheet: Excel.Worksheet, name: string, formula: string): void {
  sheet.names.add(name, formula).visible = false;
}

function withoutTitle({ rows, plan }: SheetUpdate): SheetUpdate["rows"] {
  return rows.map((row, index) => {
    const [cell, ...others] = row.cells;
    if (index > 0 || !cell) return row;
    return { ...row, cells: [{ ...cell, content: { type: "text", text: plan.incompleteTitle } }, ...others] };
  });
}

function insertRows(sheet: Excel.Worksheet, run: RowRun): void {
  rowsOf(sheet, run).insert(Excel.InsertShiftDirection.down);
  rowsOf(sheet, run).clear(Excel.ClearApplyTo.formats);
}

function rowsOf(sheet: Excel.Worksheet, { row, count }: RowRun): Excel.Range {
  return sheet.getRange(`${String(row + 1)}:${String(row + count)}`);
}
