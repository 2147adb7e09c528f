import { asReadOnly } from "./asReadOnly";
import { loadStoredParts } from "./readSnapshot";
import type { Alive } from "./runBatch";

/** Keeps our state as the only part of our namespace; null takes every trace of it away. */
export async function writeStoredState(context: Excel.RequestContext, alive: Alive, xml: string | null): Promise<void> {
  const { workbook } = context;
  const parts = loadStoredParts(context);
  workbook.load("readOnly");
  await context.sync();
  alive();
  const [standing, ...others] = parts.items;
  for (const other of others) other.delete();
  if (xml === null) standing?.delete();
  else if (standing) standing.setXml(xml);
  else workbook.customXmlParts.add(xml);
  await asReadOnly(workbook.readOnly, "writeStoredState", () => context.sync());
  alive();
}
