import type { Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { createFormulaService } from "../workbench/formulas/createFormulaService";
import type { Workbook } from "../workbench/model/Workbook";
import { openXlsx } from "../workbench/xlsx/openXlsx";

const MS_PER_DAY = 86_400_000;
/** Days from Excel's day 0 to 1 January 1970. */
const EPOCH = 25_569;

/** Opens a file as Excel on this computer would, with Swedish settings and the computer's clock. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Result<Workbook, HostFailure> {
  return openXlsx(bytes, fileName, createFormulaService({ locale: "sv-SE", now: localSerial }));
}

function localSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / MS_PER_DAY + EPOCH;
}
