import { loadStoredParts } from "./readSnapshot";
import type { Alive } from "./runBatch";

/** Keeps our state as the only part of our namespace; null takes every trace of it away. */
export async function writeStoredState(context: Excel.RequestContext, alive: Alive, xml: string | null): Promise<void> {
  const parts = loadStoredParts(context);
  await context.sync();
  alive();
  const [standing, ...others] = parts.items;
  for (const other of others) other.delete();
  if (xml === null) standing?.delete();
  else if (standing) standing.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
  alive();
}
