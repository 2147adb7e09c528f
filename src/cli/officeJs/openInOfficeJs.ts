import type { Workbook } from "../../workbench/model/Workbook";
import { OfficeJsBridge } from "../../workbench/officejs/OfficeJsBridge";
import { WorkbookSession, type SessionOptions } from "../../workbench/officejs/WorkbookSession";
import type { OfficeHostOptions } from "../../workbench/officejs/boot/installOfficeHost";
import { loadOfficeJs } from "./loadOfficeJs";

/**
 * Opens a workbook behind the real office.js: afterwards every `Excel.run` of this process works on it, until the next call.
 *
 * The session counts what crosses the wire and can be told to fail.
 */
export async function openInOfficeJs(workbook: Workbook, options: SessionOptions & OfficeHostOptions = {}): Promise<WorkbookSession> {
  const session = new WorkbookSession(workbook, options);
  await loadOfficeJs(new OfficeJsBridge(session), options);
  return session;
}
