import type { SheetRename } from "../host/WorkbookHost";
import { asReadOnly } from "./asReadOnly";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/** Renames sheets in two syncs: one to see that all of them are there and every new name is free, one to do it. */
export async function renameSheets(context: Excel.RequestContext, alive: Alive, renames: readonly SheetRename[]): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  alive();
  if (renames.length > 0 && workbook.protection.protected) throw new RefusedByHost({ code: "workbookProtected", detail: "renameSheets" });
  const standing = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  if (renames.some(({ from }) => !standing.has(from.toLowerCase()))) throw new RefusedByHost({ code: "notFound", detail: "renameSheets" });
  const wanted = new Set(renames.map(({ to }) => to.toLowerCase()));
  if (wanted.size < renames.length || [...wanted].some((name) => standing.has(name))) throw new RefusedByHost({ code: "nameTaken", detail: "renameSheets" });
  for (const { from, to } of renames) worksheets.getItem(from).name = to;
  await asReadOnly(workbook.readOnly, "renameSheets", () => context.sync());
  alive();
}
