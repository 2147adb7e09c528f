import type { PlannedCell } from "../../domain/fillIn/FillInPlan";
import { cellRuns, type UndoneCells, type WrittenCell } from "../../domain/fillIn/WrittenCell";
import type { CellAddress } from "../../domain/workbook/CellAddress";
import type { HostFailureCode } from "../../host/HostFailure";
import { isBlank, type Cell } from "../model/Cell";
import { isCellError } from "../model/CellScalar";
import type { Workbook } from "../model/Workbook";

interface Addressed {
  readonly address: CellAddress;
}

/** Why cells of the user's sheets may not be written, as Excel's host refuses them; null where they may. */
export function refusalOfCells(workbook: Workbook, cells: readonly Addressed[]): HostFailureCode | null {
  const sheets = cells.map(({ address }) => ({ sheet: workbook.worksheet(address.sheet), address }));
  if (sheets.some(({ sheet }) => sheet === undefined)) return "notFound";
  if (sheets.some(({ sheet }) => sheet !== undefined && sheet.settings.protection !== null)) return "sheetProtected";
  const isOutOfSight = sheets.some(
    ({ sheet, address }) =>
      sheet !== undefined && (sheet.objects.autoFilter?.hasCriteria === true || sheet.rows.get(address.row).hidden || sheet.columns.get(address.column).hidden),
  );
  return isOutOfSight ? "filteredRange" : null;
}

/** Whether nothing stands in any of the cells. */
export function areEmpty(workbook: Workbook, cells: readonly Addressed[]): boolean {
  return cells.every(({ address }) => isBlank(cellAt(workbook, address)));
}

/** Writes the cells as planned, formats and contents. */
export function writeUserCells(workbook: Workbook, cells: readonly PlannedCell[]): readonly WrittenCell[] {
  return inRuns(cells).map(({ address, content, numberFormat }) => {
    const sheet = workbook.worksheet(address.sheet);
    const previousFormat = cellAt(workbook, address).style.numberFormat;
    sheet?.changeStyle(rangeOf(address), { numberFormat });
    sheet?.setContent(address.row, address.column, content);
    return { address, content, previousFormat };
  });
}

/** Empties the cells that still hold what was written; the others are the user's by now. */
export function undoUserCells(workbook: Workbook, cells: readonly WrittenCell[]): UndoneCells {
  const held = inRuns(cells).map((cell) => ({ cell, isOurs: contentOf(cellAt(workbook, cell.address)) === cell.content }));
  for (const { cell } of held.filter(({ isOurs }) => isOurs)) {
    const sheet = workbook.worksheet(cell.address.sheet);
    sheet?.clearContents(rangeOf(cell.address));
    sheet?.changeStyle(rangeOf(cell.address), { numberFormat: cell.previousFormat });
  }
  const addressesOf = (isOurs: boolean): UndoneCells["undone"] => held.filter((one) => one.isOurs === isOurs).map(({ cell }) => cell.address);
  return { undone: addressesOf(true), kept: addressesOf(false) };
}

/** The order in which Excel's host answers. */
function inRuns<C extends Addressed>(cells: readonly C[]): readonly C[] {
  return cellRuns(cells).flatMap((run) => run.cells);
}

function cellAt(workbook: Workbook, { sheet, row, column }: CellAddress): Cell {
  const found = workbook.worksheet(sheet);
  if (!found) throw new Error("refused before: the sheet is not there");
  return found.cell(row, column);
}

function contentOf({ value, formula }: Cell): string | number | boolean {
  return formula ?? (isCellError(value) ? value.error : value);
}

function rangeOf({ row, column }: CellAddress): { readonly firstRow: number; readonly lastRow: number; readonly firstColumn: number; readonly lastColumn: number } {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
