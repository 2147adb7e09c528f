import { findOwnSheet } from "../domain/summary/planWorkbookUpdate";
import { asReadOnly } from "./asReadOnly";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/** Deletes the copy of our page in two syncs; whether there was one. */
export async function removeSummaryCopy(context: Excel.RequestContext, alive: Alive): Promise<boolean> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/name,items/visibility,items/names/items/name,items/names/items/formula");
  await context.sync();
  alive();
  const sheets = worksheets.items.map((sheet) => ({ sheet, name: sheet.name, names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })) }));
  const copy = findOwnSheet(sheets, "copy");
  if (copy === null) return false;
  if (protection.protected) throw new RefusedByHost({ code: "workbookProtected", detail: "removeSummaryCopy" });
  const others = worksheets.items.filter((sheet) => sheet !== copy.sheet && sheet.visibility === Excel.SheetVisibility.visible);
  if (others.length === 0) throw new RefusedByHost({ code: "lastVisibleSheet", detail: "removeSummaryCopy" });
  // Excel does not delete a sheet that is very hidden.
  copy.sheet.visibility = Excel.SheetVisibility.visible;
  copy.sheet.delete();
  await asReadOnly(workbook.readOnly, "removeSummaryCopy", () => context.sync());
  alive();
  return true;
}
