import { parseErrorCode, type CellScalar } from "../../model/CellScalar";

/** What a text becomes when Excel takes it as typed; `asText` where a leading "=" is no formula. */
export interface TypedInput {
  readonly content: CellScalar;
  readonly asText: boolean;
}

/**
 * What Excel makes of a text assigned to `values` or `formulas`: the same as of one typed into the cell, in English.
 *
 * | text | becomes |
 * | --- | --- |
 * | "12.5" | the number 12.5 |
 * | "1,234" | the number 1234 |
 * | "1,5" | the text "1,5" (what Excel makes of it hangs on the locale: never send it) |
 * | "2024-01-31" | the serial number 45322 |
 * | "=A1" | a formula |
 * | "'=A1" | the text "=A1" |
 * | any, in a cell formatted "@" | itself |
 *
 * Source: https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function typedInput(text: string, numberFormat: string): TypedInput {
  if (text.startsWith("'")) return { content: text.slice(1), asText: true };
  if (numberFormat === "@") return { content: text, asText: true };
  if (text.startsWith("=") && text.length > 1) return { content: text, asText: false };
  const trimmed = text.trim();
  const parsed = parseNumber(trimmed) ?? parseDate(trimmed) ?? parseWord(trimmed);
  return { content: parsed ?? text, asText: parsed === null };
}

function parseNumber(text: string): number | null {
  const isParenthesised = /^\(.*\)$/.test(text);
  const match = /^([+-])?\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(%)?$/.exec(isParenthesised ? text.slice(1, -1) : text);
  if (!match || !/^\.?\d/.test(String(match[2]))) return null;
  const magnitude = Number(String(match[2]).replace(/,/g, "")) / (match[3] ? 100 : 1);
  if (!Number.isFinite(magnitude)) return null;
  return isParenthesised || match[1] === "-" ? -magnitude : magnitude;
}

function parseDate(text: string): number | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return serialOf(year, month, day);
}

function parseWord(text: string): CellScalar | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE") return true;
  if (upper === "FALSE") return false;
  return parseErrorCode(upper);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1899-12-30, which is what Excel counts from 1 March 1900 on. */
function serialOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return days + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 693_899;
}
