import type { CellAddress } from "../domain/workbook/CellAddress";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/** Brings a cell into view, selects it and those below it to `lastRow`, and tells which was active before; a sheet that the user hid stays hidden. */
export async function revealCell(context: Excel.RequestContext, alive: Alive, { sheet: name, row, column }: CellAddress, lastRow: number): Promise<CellAddress | null> {
  const before = await activeCell(context);
  alive();
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  alive();
  if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new RefusedByHost({ code: "notFound", detail: "revealCell" });
  }
  sheet.activate();
  sheet.getRangeByIndexes(row, column, lastRow - row + 1, 1).select();
  await context.sync();
  alive();
  return before;
}

/** In a batch of its own: a chart's own sheet has no active cell, and whatever else is refused here is refused by the next batch too. */
async function activeCell(context: Excel.RequestContext): Promise<CellAddress | null> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  try {
    await context.sync();
  } catch {
    return null;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
