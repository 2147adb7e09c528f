import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { toHostFailure } from "./toHostFailure";

/** Opens a file as a new, unsaved workbook in a window of its own; the open one is left as it is. */
export async function openNewWorkbook(base64: string): Promise<Result<void, HostFailure>> {
  try {
    await Excel.createWorkbook(base64);
    return ok(undefined);
  } catch (reason) {
    return err(toHostFailure(reason, "openNewWorkbook"));
  }
}
