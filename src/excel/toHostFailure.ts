import type { HostFailure, HostFailureCode } from "../host/HostFailure";

/** A refusal that we state ourselves in the middle of a batch; it never leaves `src/excel`. */
export class RefusedByHost extends Error {
  public constructor(public readonly failure: HostFailure) {
    super(failure.code);
  }
}

/** Excel's error codes as our closed list. Source: https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "sheetProtected",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  FilteredRangeConflict: "filteredRange",
  MergedRangeConflict: "mergedRange",
  InactiveWorkbook: "inactiveWorkbook",
  InvalidSelection: "inactiveWorkbook",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
};

/**
 * Why a batch failed. `detail` holds Excel's own code and the member that failed, never its message: that may quote the workbook.
 */
export function toHostFailure(reason: unknown, place: string): HostFailure {
  if (reason instanceof RefusedByHost) return reason.failure;
  const code = officeErrorCode(reason);
  if (code === null) return { code: "unexpected", detail: `${reason instanceof Error ? reason.name : typeof reason} in ${place}` };
  const location = errorLocation(reason);
  return { code: CODES[code] ?? "unexpected", detail: `${code}${location === "" ? "" : ` at ${location}`} in ${place}` };
}

/** The code of an error that office.js threw, null for any other error. */
export function officeErrorCode(reason: unknown): string | null {
  return isRecord(reason) && typeof reason["code"] === "string" && "debugInfo" in reason ? reason["code"] : null;
}

function errorLocation(reason: unknown): string {
  const info = isRecord(reason) ? reason["debugInfo"] : undefined;
  const location = isRecord(info) ? info["errorLocation"] : undefined;
  return typeof location === "string" ? location : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
