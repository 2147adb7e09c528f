/** The errors that a cell can hold, in Excel's English spelling. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a cell's value; unlike the text "#N/A", which is a text. One object per code: compare with `===`. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds: "" is an empty cell, a date its serial number. */
export type CellScalar = string | number | boolean | CellError;

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  ERROR_CODES.map((code) => [code, Object.freeze({ error: code })]),
);

/** The one error object of a code. */
export function cellError(code: ErrorCode): CellError {
  return ERRORS.get(code) ?? { error: code };
}

/** The error that a text spells, null where it is none. */
export function parseErrorCode(text: string): CellError | null {
  return ERRORS.get(text) ?? null;
}

/** Whether a cell's value is an error. */
export function isCellError(value: CellScalar): value is CellError {
  return typeof value === "object";
}
