import type { CellAddress } from "../domain/workbook/CellAddress";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/** Brings a cell into view and selects it; a sheet that the user hid stays hidden. */
export async function revealCell(context: Excel.RequestContext, alive: Alive, { sheet: name, row, column }: CellAddress): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  alive();
  if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new RefusedByHost({ code: "notFound", detail: "revealCell" });
  }
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
  alive();
}
