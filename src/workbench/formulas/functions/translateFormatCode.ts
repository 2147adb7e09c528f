import { separatorsOf } from "../numberText";

/** Date letters of Excel's Swedish format codes and what they are in English ("ÅÅÅÅ-MM-DD", "tt:mm"). */
const SWEDISH_LETTERS: ReadonlyMap<string, string> = new Map([
  ["å", "y"],
  ["Å", "y"],
  ["t", "h"],
  ["T", "h"],
]);

/**
 * A number format code as Excel reads it in the computer's language, in English; quoted and escaped parts stay.
 * An English code that has no meaning of its own in the language (`#,##0.0`, `yyyy`) is taken as English.
 *
 * | code in Swedish | English |
 * | --- | --- |
 * | `# ##0,0` | `#,##0.0` |
 * | `ÅÅÅÅ-MM-DD` | `yyyy-MM-DD` |
 */
export function translateFormatCode(code: string, locale: string): string {
  if (separatorsOf(locale).decimal !== ",") return code;
  const isEnglish = /[#0?],[#0?]{3}|[#0?]\.[#0?]/.test(code);
  const parts = code.match(/"[^"]*"?|\\[\s\S]|\[[^\]]*\]|[^"\\[]+|[\s\S]/g) ?? [];
  return parts.map((part) => (/^["\\[]/.test(part) ? part : translatePart(part, locale, isEnglish))).join("");
}

function translatePart(part: string, locale: string, isEnglish: boolean): string {
  const dates = locale.startsWith("sv") ? part.replace(/[åt]/gi, (letter) => SWEDISH_LETTERS.get(letter) ?? letter) : part;
  if (isEnglish) return dates;
  return dates.replace(/(?<=[#0?])[ \u00a0\u202f](?=[#0?])|,(?=[#0?])/g, (separator) => (separator === "," ? "." : ","));
}
