/**
 * Excel's error codes with the sentence that Microsoft's documentation gives and the HTTP status that travels along.
 *
 * Source: https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const REFUSALS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  ConflictingRequest: [409, "The request conflicts with another one."],
  FilteredRangeConflict: [400, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [400, "The bytecode of the applied formula exceeds the maximum length limit."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InactiveWorkbook: [400, "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus."],
  InsertDeleteConflict: [400, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map."],
  NonBlankCellOffSheet: [400, "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more than the limit of 33554000 cells."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [400, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [400, "This sheet type does not support this operation, since it is a Macro or Chart sheet."],
} as const satisfies Readonly<Record<string, readonly [httpStatus: number, message: string]>>;

/** An error code that Excel can answer with. */
export type RefusalCode = keyof typeof REFUSALS;

/** All codes, for fault injection over the whole list. */
export const REFUSAL_CODES: readonly RefusalCode[] = Object.keys(REFUSALS).filter(isRefusalCode);

/** True for one of Excel's error codes. */
export function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(REFUSALS, text);
}

/** Excel's "no": a value that members hand back instead of an answer; the executor turns it into the error body. */
export class Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly httpStatus: number;
  /** `Class.member` where the refusal knows a better place than the action at hand. */
  readonly location: string | null;

  constructor(code: RefusalCode, message?: string, location: string | null = null) {
    const [httpStatus, standardMessage] = REFUSALS[code];
    this.code = code;
    this.message = message ?? standardMessage;
    this.httpStatus = httpStatus;
    this.location = location;
  }
}
