/** A number that stands in a cell as text, with the unit that trails it. */
export interface AmountText {
  readonly value: number;
  /** The trailing unit as written, in lower case ("tkr", "%"); "" where there is none. */
  readonly suffix: string;
}

/** Spaces that group digits: ordinary, no-break, thin and narrow no-break. */
const SPACE = "[ \\u00a0\\u2009\\u202f]";
const SUFFIX = "tkr|kkr|mkr|mnkr|msek|sek|kr|kronor|milj(?:oner)?\\.?(?: ?kr(?:onor)?)?|%|procent|:-";
const AMOUNT = new RegExp(
  `^(\\()?${SPACE}*([-+\\u2212\\u2013\\u2012])?${SPACE}*(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:[,.](\\d+))?${SPACE}*(-|\\u2212)?${SPACE}*(${SUFFIX})?${SPACE}*(\\))?$`,
  "i",
);
/** No amount is longer; a longer text is not even looked at. */
const LONGEST = 40;

/**
 * Reads a text cell as the number that its writer meant, or null where it is none.
 *
 * | text | value | suffix |
 * | --- | --- | --- |
 * | `- 6 698` | -6698 | |
 * | `−12,5 mkr` | -12.5 | mkr |
 * | `+500` | 500 | |
 * | `1 234-` (ledger) | -1234 | |
 * | `(250)` | -250 | |
 * | `0123` | null: a code | |
 * | `2013-12-31` | null: a date | |
 */
export function parseAmountText(text: string): AmountText | null {
  if (text.length > LONGEST) return null;
  const parts = AMOUNT.exec(text.trim());
  if (!parts || (parts[1] === undefined) !== (parts[7] === undefined)) return null;
  const digits = (parts[3] ?? "").replace(/\D/g, "");
  const isCode = digits.length > 1 && digits.startsWith("0");
  if (isCode) return null;
  const size = Number(`${digits}.${parts[4] ?? "0"}`);
  return { value: isNegative(parts) && size !== 0 ? -size : size, suffix: suffixOf(parts) };
}

function suffixOf(parts: RegExpExecArray): string {
  return (parts[6] ?? "").toLowerCase();
}

function isNegative(parts: RegExpExecArray): boolean {
  const [, bracket, sign, , , trailingMinus] = parts;
  return bracket !== undefined || trailingMinus !== undefined || (sign !== undefined && sign !== "+");
}
