/** A day of the calendar, months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1899-12-30, which is what Excel counts from 1 March 1900 on, to 0000-03-01. */
const DAYS_TO_EXCEL = 693_899;
const DAYS_OF_400_YEARS = 146_097;

/**
 * The day that a serial number of Excel's (1900) date system stands for; no time zone comes into it.
 *
 * Example: 45504 is 2024-07-31.
 */
export function dayOfSerial(serial: number): CalendarDay {
  const days = Math.floor(serial) + DAYS_TO_EXCEL;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const ofEra = days - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The serial number of a day. */
export function serialOfDay({ year, month, day }: CalendarDay): number {
  const fromMarch = (month + 9) % 12;
  const shifted = month > 2 ? year : year - 1;
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return days + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - DAYS_TO_EXCEL;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return serialOfDay({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - serialOfDay({ year, month, day: 1 });
}

/** Whether a number format shows a date with its year: "yyyy-mm-dd", "mmm åå"; colours, conditions and texts in it say nothing. */
export function isDateFormat(format: string): boolean {
  return format !== "General" && /[yå]{2,4}/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}
