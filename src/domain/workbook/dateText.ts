import { dayOfSerial } from "./dateSerial";

/** Whether a number format shows nothing but a date, with or without its year: "mmm-yy", "d/m", "mmmm"; no digits of an amount. */
export function showsDate(format: string): boolean {
  if (format === "General") return false;
  const shown = withoutTexts(format);
  return /[dmyå]/i.test(shown) && !/[0#?]/.test(shown);
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * A day as a heading would say it in words, by what its format shows.
 *
 * | serial | format | text |
 * | --- | --- | --- |
 * | 45322 | mmm-yy | jan 2024 |
 * | 45322 | yyyy-mm-dd | 2024-01-31 |
 */
export function dateText(serial: number, format: string): string {
  const { year, month, day } = dayOfSerial(serial);
  if (!/d/i.test(withoutTexts(format))) return `${MONTHS[month - 1] ?? ""} ${String(year)}`;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}
