import { type CellRange, formatRange } from "../domain/workbook/CellAddress";
import { asReadOnly } from "./asReadOnly";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/**
 * Gives a sheet a print area in two syncs; refused where the sheet is protected or gone.
 *
 * Source: https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintarea-member(1) (ExcelApi 1.9)
 */
export async function setPrintArea(context: Excel.RequestContext, alive: Alive, sheet: string, area: CellRange): Promise<void> {
  const { workbook } = context;
  const { protection, pageLayout } = workbook.worksheets.getItem(sheet);
  workbook.load("readOnly");
  protection.load("protected");
  await context.sync();
  alive();
  if (protection.protected) throw new RefusedByHost({ code: "sheetProtected", detail: "setPrintArea" });
  pageLayout.setPrintArea(formatRange(area));
  await asReadOnly(workbook.readOnly, "setPrintArea", () => context.sync());
  alive();
}
