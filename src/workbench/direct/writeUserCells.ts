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

/** Whether what the plan says stands in every one of the cells: nothing, or the figure or text that gives way. */
export function standAsSeen(workbook: Workbook, cells: readonly PlannedCell[]): boolean {
  return cells.every(({ address, replaces = "" }) => {
    const cell = cellAt(workbook, address);
    return replaces === "" ? isBlank(cell) : cell.formula === null && contentOf(cell) === replaces;
  });
}

/** Writes the cells as planned, formats and contents. */
export function writeUserCells(workbook: Workbook, cells: readonly PlannedCell[]): readonly WrittenCell[] {
  return inRuns(cells).map(({ address, content, numberFormat, replaces = "" }) => {
    const sheet = workbook.worksheet(address.sheet);
    const previousFormat = cellAt(workbook, address).style.numberFormat;
    if (numberFormat !== previousFormat) sheet?.changeStyle(rangeOf(address), { numberFormat });
    sheet?.setContent(address.row, address.column, content);
    return { address, content, previousFormat, ...(replaces === "" ? {} : { previous: replaces }) };
  });
}

/** Gives the cells that still hold what was written what stood there before; the others are the user's by now. */
export function undoUserCells(workbook: Workbook, cells: readonly WrittenCell[]): UndoneCells {
  const held = inRuns(cells).map((cell) => ({ cell, isOurs: contentOf(cellAt(workbook, cell.address)) === cell.content }));
  for (const { cell } of held.filter(({ isOurs }) => isOurs)) {
    const sheet = workbook.worksheet(cell.address.sheet);
    const { address, previous = "", previousFormat } = cell;
    if (previous === "") sheet?.clearContents(rangeOf(address));
    else sheet?.setContent(address.row, address.column, previous, { asText: typeof previous === "string" });
    sheet?.changeStyle(rangeOf(address), { numberFormat: previousFormat });
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
