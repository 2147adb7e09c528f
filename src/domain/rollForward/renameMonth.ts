import type { Period } from "../recognition/Period";
import { daysInMonth } from "../workbook/dateSerial";

const FULL = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const SHORT = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const FIRST_LAST_DAY = 28;
/** Parts of the year by how many months each has. */
const PARTS: readonly { readonly months: number; readonly pattern: RegExp }[] = [
  { months: 4, pattern: /(?<![\p{L}\d])(tertial(?:rapport|uppföljning|bokslut)?\s+|T)([1-3])(?![\p{L}\d])/giu },
  { months: 3, pattern: /(?<![\p{L}\d])(kvartal(?:srapport|suppföljning)?\s+|kv\.?\s?|Q)([1-4])(?![\p{L}\d])/giu },
];

const ANY_MONTH = `(?:${[...FULL, ...SHORT, "sept"].join("|")})`;
const DASH = "\\s*(?:-|–|—|till|t\\.?o\\.?m\\.?)\\s*";
const COMPOUND = "rapport|uppfölj|bokslut|prognos|utfall|siffror";

/**
 * A text with the new month where it named the old one; null where it does not name it.
 *
 * The old month is where a span ends, stands alone, or is a date of its last day; a date of any other day is that day's, and a span that
 * begins with it is of other months.
 *
 * | text | July 2024 → August 2024 |
 * | --- | --- |
 * | Utfall jan-jul 2024 | Utfall jan-aug 2024 |
 * | JULIRAPPORT | AUGUSTIRAPPORT |
 * | per den 31 juli | per den 31 augusti |
 * | 2024-07-31 | 2024-08-31 |
 * | Beslut den 15 juli | null |
 *
 * Between the ends of tertials or quarters the part of the year goes along: "Tertial 1" from April to August is "Tertial 2".
 */
export function renameMonth(text: string, from: Period, to: Period): string | null {
  const renamed = renameParts(renameIsoMonth(renameWords(text, from, to), from, to), from, to);
  return renamed === text ? null : moveYears(renamed, from, to);
}

/**
 * A text that names a year and no month, with the new year: "Budget 2024" over the turn of the year; null where the year stays.
 *
 * @param years the years that go along
 */
export function renameYears(text: string, from: Period, to: Period, years: readonly number[]): string | null {
  const namesYear = new RegExp(`(?<!\\d)(?:${years.join("|")})(?!\\d|-\\d\\d)`).test(text);
  return from.year === to.year || !namesYear ? null : moveYears(text, from, to);
}

function moveYears(text: string, from: Period, to: Period): string {
  return from.year === to.year ? text : text.replace(/(?<!\d)(?:19|20)\d\d(?!\d|-\d\d)/g, (year) => String(Number(year) + to.year - from.year));
}

function renameParts(text: string, from: Period, to: Period): string {
  let renamed = text;
  for (const { months, pattern } of PARTS) {
    if (from.months % months !== 0 || to.months % months !== 0) continue;
    renamed = renamed.replace(pattern, (whole, word: string, part: string) => (Number(part) === from.months / months ? `${word}${String(to.months / months)}` : whole));
  }
  return renamed;
}

/** A name with the month's short form for its long one: "Uppföljning augusti" becomes "Uppföljning aug". */
export function withShortMonth(text: string, { months }: Period): string {
  const [long, short] = [FULL[months - 1] ?? "", SHORT[months - 1] ?? ""];
  return text.replace(new RegExp(long, "i"), (name) => nameLike(name.slice(0, short.length), { year: 0, months }, true));
}

function renameWords(text: string, from: Period, to: Period): string {
  const names = [FULL[from.months - 1], SHORT[from.months - 1], ...(from.months === 9 ? ["sept"] : [])].join("|");
  const named = new RegExp(`(?:(?<!\\p{L}|\\d)(\\d{1,2})([:.]?[ae]?\\.?\\s+))?(?<!\\p{L})(${names})(?:(?!\\p{L})|(?=${COMPOUND}))(?!\\.?(?:\\s*\\d{2,4})?${DASH}${ANY_MONTH}(?!\\p{L}))`, "giu");
  return text.replace(named, (whole, day: string | undefined, space: string | undefined, name: string) => {
    const renamed = nameLike(name, to, usesShortNames(text));
    if (day === undefined) return renamed;
    return Number(day) < FIRST_LAST_DAY ? whole : `${String(lastDayOf(to))}${space ?? " "}${renamed}`;
  });
}

function renameIsoMonth(text: string, from: Period, to: Period): string {
  const month = two(from.months);
  const iso = new RegExp(`(?<!\\d)(${String(from.year)}|${String(from.year - 1)})(-?)${month}(?:(-?)(\\d\\d))?(?!\\d)`, "g");
  return text.replace(iso, (whole, year: string, dash: string, dayDash: string | undefined, day: string | undefined) => {
    if (day !== undefined && Number(day) < FIRST_LAST_DAY) return whole;
    const moved = String(Number(year) + to.year - from.year);
    return `${moved}${dash}${two(to.months)}${day === undefined ? "" : `${dayDash ?? ""}${String(lastDayOf(to))}`}`;
  });
}

/** "maj" is as long in short; the months beside it tell ("jan-maj"). */
function usesShortNames(text: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${SHORT.filter((name) => !FULL.includes(name)).join("|")})(?!\\p{L})`, "iu").test(text);
}

/** As long and as large as the old name was written. */
function nameLike(name: string, { months }: Period, isShort: boolean): string {
  const isFull = FULL.includes(name.toLowerCase()) && !(isShort && SHORT.includes(name.toLowerCase()));
  const renamed = (isFull ? FULL : SHORT)[months - 1] ?? name;
  if (name.length > 1 && name === name.toUpperCase()) return renamed.toUpperCase();
  return /^\p{Lu}/u.test(name) ? renamed.charAt(0).toUpperCase() + renamed.slice(1) : renamed;
}

function lastDayOf({ year, months }: Period): number {
  return daysInMonth(year, months);
}

function two(month: number): string {
  return String(month).padStart(2, "0");
}

/** Whether a text is the name of a month and nothing else, a year apart: what stands in a row or column of months. */
export function isMonthName(text: string): boolean {
  return new RegExp(`^${ANY_MONTH}\\.?(?:[\\s-]*(?:20)?\\d\\d)?$`, "i").test(text.trim());
}
