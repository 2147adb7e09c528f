import { ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { ownSheetKind } from "../domain/summary/ownSheetNames";
import { hasExcelApi } from "./excelFeatures";
import { runBatch, type BatchLimits } from "./runBatch";

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls back with the sheet's id after any change of a cell or of the sheets, and notes which sheets are our own. Events come for every
 * co-author, so the listener should do no more than note that something changed.
 */
export async function watchWorkbook(
  listener: (sheetId: string) => void,
  ownSheetIds: Set<string>,
  limits: BatchLimits,
): Promise<Result<() => void, HostFailure>> {
  const watched = await runBatch("onWorkbookChanged", limits, async (context, alive) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/names/items/name,items/names/items/formula");
    const registrations = register(worksheets, listener);
    await context.sync();
    alive();
    for (const { id, names } of worksheets.items) if (ownSheetKind(names.items.map(plainName))) ownSheetIds.add(id);
    return registrations;
  });
  return watched.ok ? ok(() => void stopWatching(watched.value, limits)) : watched;
}

function register(worksheets: Excel.WorksheetCollection, listener: (sheetId: string) => void): readonly Registration[] {
  const tell = (event: { readonly worksheetId: string }): Promise<void> => {
    listener(event.worksheetId);
    return Promise.resolve();
  };
  const registrations: Registration[] = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
  if (hasExcelApi("1.17")) registrations.push(worksheets.onNameChanged.add(tell));
  return registrations;
}

function plainName({ name, formula }: Excel.NamedItem): { readonly name: string; readonly formula: string } {
  return { name, formula: String(formula) };
}

/** An event handler is removed in the context that added it; if Excel refuses, the workbook is being closed. */
async function stopWatching(registrations: readonly Registration[], limits: BatchLimits): Promise<void> {
  for (const registration of registrations) {
    await runBatch("stopWatching", limits, async () => {
      registration.remove();
      await registration.context.sync();
    });
  }
}
