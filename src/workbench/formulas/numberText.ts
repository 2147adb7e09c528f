import { getLocale, parseValue } from "numfmt";

/** The separators of a language tag, as Excel takes them from the computer. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** The separators of a language tag; English where it is not known. */
export function separatorsOf(locale: string): Separators {
  const known = getLocale(locale);
  // Excel on a Swedish computer groups by a no-break space (U+00A0); a plain space in the locale's data means the same.
  return { decimal: known?.decimal ?? ".", group: (known?.group ?? ",").replace(" ", "\u00a0") };
}

/**
 * A number as Excel turns it into text when it is joined to one (format General without a width).
 *
 * | number | text (en) |
 * | --- | --- |
 * | 0.1 + 0.2 | 0.3 |
 * | 1e20 | 1E+20 |
 * | 0.00001 | 1E-05 |
 */
export function generalText(value: number, decimal: string): string {
  if (value === 0) return "0";
  const [mantissa = "0", power = "0"] = value.toExponential(14).split("e");
  const exponent = Number(power);
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const isScientific = exponent >= 15 || exponent <= -5;
  const text = isScientific
    ? `${digits}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`
    : plainDigits(value, exponent);
  return decimal === "." ? text : text.replace(".", decimal);
}

function plainDigits(value: number, exponent: number): string {
  const fixed = value.toFixed(Math.max(0, Math.min(100, 14 - exponent)));
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}

/** The number that Excel sees in a text when it needs one (`"1 234,5"`, `"50%"`, a date), undefined where it sees none. */
export function parseNumberText(text: string, locale: string): number | undefined {
  const { decimal, group } = separatorsOf(locale);
  const joined = joinGroups(text.trim(), group);
  if (joined === "") return undefined;
  if (/^[+-]?\d+$/.test(joined)) return Number(joined);
  if (decimal === "," && /^[+-]?\d*,\d+$/.test(joined)) return Number(joined.replace(",", "."));
  // The library takes a point for a group separator in every language with a decimal comma; Swedish Excel does not.
  if (decimal === "," && group !== "." && /\d\.\d/.test(joined)) return undefined;
  const parsed = parseValue(joined, { locale });
  return typeof parsed?.v === "number" ? parsed.v : undefined;
}

/** `1 234 567` with its spaces taken away, where the language groups by spaces. */
function joinGroups(text: string, group: string): string {
  return group === "\u00a0" ? text.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "$1") : text;
}

/** Rounded to the 15 significant digits that Excel keeps. */
export function to15Digits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
