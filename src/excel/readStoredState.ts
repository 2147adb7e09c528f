import { loadStoredParts } from "./readSnapshot";
import type { Alive } from "./runBatch";

/** Our state as the workbook keeps it now; null where it keeps none. */
export async function readStoredState(context: Excel.RequestContext, alive: Alive): Promise<string | null> {
  const parts = loadStoredParts(context);
  await context.sync();
  alive();
  const [part] = parts.items;
  const xml = part?.getXml();
  await context.sync();
  alive();
  return xml?.value ?? null;
}
