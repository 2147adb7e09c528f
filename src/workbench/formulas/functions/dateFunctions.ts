import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { defineFunction, type FunctionDefinition } from "../FunctionDefinition";
import { parseNumberText } from "../numberText";
import type { Operand } from "../Operand";

/** A day of Excel's calendar. */
interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Excel's day 60, 29 February 1900, which never was. */
const PHANTOM = 60;

/** The serial number of a day; months and days may lie outside their bounds and carry over. */
export function serialOfDay(year: number, month: number, day: number): number {
  const firstOfMonth = Math.floor(Date.UTC(year, month - 1, 1) / MILLISECONDS) + 25_569;
  return (firstOfMonth <= PHANTOM ? firstOfMonth - 1 : firstOfMonth) + day - 1;
}

/** The day of a serial number of the 1900 system; null outside 0 to 31 December 9999. */
export function dayOfSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const date = new Date((whole - 25_569 + (whole < PHANTOM ? 1 : 0)) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function date(call: CallArguments): Operand {
  const year = call.whole(0);
  if (year < 0 || year > 9999) return cellError("#NUM!");
  return checkedSerial(serialOfDay(year < 1900 ? year + 1900 : year, call.whole(1), call.whole(2)));
}

function checkedSerial(serial: number): number | CellError {
  return serial < 0 || serial > LAST_SERIAL || Number.isNaN(serial) ? cellError("#NUM!") : serial;
}

function dayPart(name: string, read: (day: CalendarDay) => number): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => {
    const day = dayOfSerial(call.number(0));
    return day === null ? cellError("#NUM!") : read(day);
  });
}

/** EDATE and EOMONTH: months later the same day (or the month's last). */
function monthsLater(takesLastDay: boolean): (call: CallArguments) => Operand {
  return (call) => {
    const start = dayOfSerial(call.number(0));
    if (start === null) return cellError("#NUM!");
    const month = start.month + call.whole(1);
    const lastDay = serialOfDay(start.year, month + 1, 0);
    return checkedSerial(takesLastDay ? lastDay : Math.min(serialOfDay(start.year, month, start.day), lastDay));
  };
}

function weekday(call: CallArguments): Operand {
  const serial = Math.floor(call.number(0));
  const kind = call.whole(1, 1);
  if (serial < 0) return cellError("#NUM!");
  const first = kind === 1 ? 0 : kind === 2 ? 1 : kind === 3 ? 1 : kind - 10;
  if (kind < 1 || kind > 17 || (kind > 3 && kind < 11)) return cellError("#NUM!");
  const fromFirst = (((serial - 1 - (first % 7)) % 7) + 7) % 7;
  return kind === 3 ? fromFirst : fromFirst + 1;
}

function isoWeek(call: CallArguments): Operand {
  const serial = Math.floor(call.number(0));
  const thursday = serial - ((serial + 5) % 7) + 3;
  const day = dayOfSerial(thursday);
  return day === null ? cellError("#NUM!") : Math.floor((thursday - serialOfDay(day.year, 1, 1)) / 7) + 1;
}

function timePart(name: string, perDay: number, modulus: number): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => {
    const serial = call.number(0);
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
    return serial < 0 ? cellError("#NUM!") : Math.floor((seconds * perDay) / 86_400) % modulus;
  });
}

function dateValue(call: CallArguments): Operand {
  const value = call.value(0);
  const serial = typeof value === "string" ? parseNumberText(value, call.settings.locale) : undefined;
  return serial === undefined ? cellError("#VALUE!") : Math.floor(serial);
}

function days(call: CallArguments): Operand {
  return Math.floor(call.number(0)) - Math.floor(call.number(1));
}

/** Functions of dates, with the 1900 system's serial numbers. */
export const DATE_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("DATE", [3, 3], ["one"], date),
  dayPart("YEAR", ({ year }) => year),
  dayPart("MONTH", ({ month }) => month),
  dayPart("DAY", ({ day }) => day),
  defineFunction("EDATE", [2, 2], ["one"], monthsLater(false)),
  defineFunction("EOMONTH", [2, 2], ["one"], monthsLater(true)),
  defineFunction("WEEKDAY", [1, 2], ["one"], weekday),
  defineFunction("ISOWEEKNUM", [1, 1], ["one"], isoWeek),
  defineFunction("DATEVALUE", [1, 1], ["one"], dateValue),
  defineFunction("DAYS", [2, 2], ["one"], days),
  timePart("HOUR", 24, 24),
  timePart("MINUTE", 1440, 60),
  timePart("SECOND", 86_400, 60),
  defineFunction("TODAY", [0, 0], [], (call) => Math.floor(call.settings.now()), { isVolatile: true }),
  defineFunction("NOW", [0, 0], [], (call) => call.settings.now(), { isVolatile: true }),
];
