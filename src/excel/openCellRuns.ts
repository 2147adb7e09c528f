import { cellRuns, type CellRun } from "../domain/fillIn/WrittenCell";
import type { CellAddress } from "../domain/workbook/CellAddress";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/** Cells under each other, with what stands there now. */
export interface OpenCellRun<C> {
  readonly cells: readonly C[];
  readonly range: Excel.Range;
  readonly contents: readonly (string | number | boolean)[];
  readonly formats: readonly string[];
}

/** Reads what stands in cells of the user's sheets, in one sync; refused where a sheet is protected or filtered or a cell is not in sight. */
export async function openCellRuns<C extends { readonly address: CellAddress }>(context: Excel.RequestContext, alive: Alive, cells: readonly C[]): Promise<readonly OpenCellRun<C>[]> {
  const opened = cellRuns(cells).map((run) => ({ run, ...loadRun(context, run) }));
  await context.sync();
  alive();
  for (const { sheet, range } of opened) refuseUnwritable(sheet, range);
  return opened.map(({ run, range }) => ({
    cells: run.cells,
    range,
    contents: range.formulas.map((line: readonly (string | number | boolean)[]) => line[0] ?? ""),
    formats: range.numberFormat.map((line: readonly unknown[]) => String(line[0])),
  }));
}

function loadRun<C extends { readonly address: CellAddress }>(context: Excel.RequestContext, run: CellRun<C>): { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } {
  const sheet = context.workbook.worksheets.getItem(run.sheet);
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  const range = sheet.getRangeByIndexes(run.firstRow, run.column, run.cells.length, 1);
  range.load("formulas,numberFormat,rowHidden,columnHidden");
  return { sheet, range };
}

/** Values written into a filtered range land in other rows; what is hidden cannot have been looked at. */
function refuseUnwritable(sheet: Excel.Worksheet, range: Excel.Range): void {
  if (sheet.protection.protected) throw new RefusedByHost({ code: "sheetProtected", detail: "writeCells" });
  // Excel answers null where only some of the rows are hidden.
  const hidden: readonly unknown[] = [range.rowHidden, range.columnHidden];
  if (sheet.autoFilter.isDataFiltered || hidden.some((state) => state !== false)) throw new RefusedByHost({ code: "filteredRange", detail: "writeCells" });
}
