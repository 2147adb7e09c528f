import { isSameContent } from "../../domain/comparison/isSameContent";
import { err, ok, type Result } from "../../domain/result";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { readWorkbookFile } from "../../files/readWorkbookFile";
import type { LastMonth, LastMonthRefusal } from "../state/LastMonth";
import type { Pace } from "../state/Pace";
import { runInSlices } from "../state/runInSlices";

/** Reads last month's workbook; one that holds just what the open one does is taken for a slip of the hand. */
export async function openLastMonth(file: File, current: WorkbookSnapshot | null, pace: Pace): Promise<Result<LastMonth, LastMonthRefusal>> {
  const bytes = await bytesOf(file);
  if (bytes === null) return err("unreadable");
  const read = await runInSlices(readWorkbookFile(bytes, file.name), pace);
  if (!read.ok) return read;
  const { snapshot, uncalculated } = read.value;
  return current !== null && isSameContent(snapshot, current) ? err("sameWorkbook") : ok({ snapshot, uncalculated });
}

/** Null where the browser is refused: the file has been moved, or another program holds it. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
