import type { Period } from "../recognition/Period";

const FULL = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const SHORT = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_LAST_DAY = 28;

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
 */
export function renameMonth(text: string, from: Period, to: Period): string | null {
  const renamed = renameIsoMonth(renameWords(text, from, to), from, to);
  if (renamed === text) return null;
  return from.year === to.year ? renamed : renamed.replace(/(?<!\d)(?:19|20)\d\d(?!\d|-\d\d)/g, (year) => String(Number(year) + to.year - from.year));
}

function renameWords(text: string, from: Period, to: Period): string {
  const names = [FULL[from.months - 1], SHORT[from.months - 1], ...(from.months === 9 ? ["sept"] : [])].join("|");
  const named = new RegExp(`(?:(?<!\\p{L}|\\d)(\\d{1,2})([:.]?[ae]?\\.?\\s+))?(?<!\\p{L})(${names})(?:(?!\\p{L})|(?=${COMPOUND}))(?!\\.?(?:\\s*\\d{2,4})?${DASH}${ANY_MONTH}(?!\\p{L}))`, "giu");
  return text.replace(named, (whole, day: string | undefined, space: string | undefined, name: string) => {
    if (day === undefined) return nameLike(name, to);
    return Number(day) < FIRST_LAST_DAY ? whole : `${String(lastDayOf(to))}${space ?? " "}${nameLike(name, to)}`;
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

/** As long and as large as the old name was written. */
function nameLike(name: string, { months }: Period): string {
  const isFull = FULL.includes(name.toLowerCase());
  const renamed = (isFull ? FULL : SHORT)[months - 1] ?? name;
  if (name.length > 1 && name === name.toUpperCase()) return renamed.toUpperCase();
  return /^\p{Lu}/u.test(name) ? renamed.charAt(0).toUpperCase() + renamed.slice(1) : renamed;
}

function lastDayOf({ year, months }: Period): number {
  return months === 2 && year % 4 === 0 ? 29 : (LAST_DAYS[months - 1] ?? 31);
}

function two(month: number): string {
  return String(month).padStart(2, "0");
}

/** Whether a text is the name of a month and nothing else, a year apart: what stands in a row or column of months. */
export function isMonthName(text: string): boolean {
  return new RegExp(`^${ANY_MONTH}\\.?(?:[\\s-]*(?:20)?\\d\\d)?$`, "i").test(text.trim());
}
