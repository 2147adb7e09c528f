import { unescapeExcel } from "./xml/escapeXml";

/** What a cell of a file holds, a date as its serial number. An error is told from a text that reads like one. */
export type FileValue = string | number | boolean | FileError;

export interface FileError {
  readonly error: string;
}

/**
 * The value of a `v` element by the cell's type.
 *
 * | type | text | value |
 * | --- | --- | --- |
 * | n | 12.5 | 12.5 |
 * | n | (empty) | null |
 * | str | SANT | "SANT" |
 * | b | 1 | true |
 * | e | #DIV/0! | the error |
 * | d | 2024-03-31 | 45382 |
 */
export function readTypedValue(type: string, text: string, uses1904Dates: boolean): FileValue | null {
  switch (type) {
    case "str":
      return unescapeExcel(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "d":
      return serialOfIsoDate(text.trim(), uses1904Dates) ?? text;
    default:
      return readNumber(text);
  }
}

function readNumber(text: string): FileValue | null {
  if (text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

const DAY_IN_MS = 86_400_000;

/** The serial number of an ISO date or date and time, as strict files write them; null where it is none. */
export function serialOfIsoDate(text: string, uses1904Dates: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part || 0));
  const start = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(year ?? 0, (month ?? 1) - 1, day) - start) / DAY_IN_MS;
  const serial = !uses1904Dates && days < 61 ? days - 1 : days;
  return serial + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
}
