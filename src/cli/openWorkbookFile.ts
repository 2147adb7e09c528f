import { readFile } from "node:fs/promises";
import { err, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { createFormulaService } from "../workbench/formulas/createFormulaService";
import type { Workbook } from "../workbench/model/Workbook";
import { openXlsx } from "../workbench/xlsx/openXlsx";

/** A workbook in memory, with the bytes of the file that it was opened from. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly workbook: Result<Workbook, HostFailure>;
}

/** Opens a file; one that is missing or cannot be read is refused as `fileMissing`. */
export async function openWorkbookFile(path: string): Promise<OpenedFile> {
  const name = path.replace(/^.*[\\/]/, "");
  try {
    const bytes = new Uint8Array(await readFile(path));
    return { bytes, name, workbook: openXlsx(bytes, name, createFormulaService({ locale: "sv-SE", now: localSerial })) };
  } catch (refusal) {
    if (!isSystemError(refusal)) throw refusal;
    return { bytes: new Uint8Array(), name, workbook: err({ code: "fileMissing", detail: refusal.code }) };
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's number for 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** The moment as Excel counts it: days of local time since the turn of 1900. */
function localSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}

function isSystemError(refusal: unknown): refusal is Error & { readonly code: string } {
  return refusal instanceof Error && "code" in refusal && typeof refusal.code === "string" && "syscall" in refusal;
}
