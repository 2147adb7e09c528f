import { isOwnName } from "../domain/summary/ownSheetNames";
import { asReadOnly } from "./asReadOnly";
import { loadStoredParts } from "./readSnapshot";
import type { Alive } from "./runBatch";

/** Deletes our state and the hidden names of our sheets, both in one request; the sheets themselves stay. */
export async function removeTraces(context: Excel.RequestContext, alive: Alive): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const parts = loadStoredParts(context);
  workbook.load("readOnly");
  worksheets.load("items/names/items/name");
  await context.sync();
  alive();
  for (const part of parts.items) part.delete();
  for (const sheet of worksheets.items) for (const item of sheet.names.items) if (isOwnName(item.name)) item.delete();
  await asReadOnly(workbook.readOnly, "removeTraces", () => context.sync());
  alive();
}
