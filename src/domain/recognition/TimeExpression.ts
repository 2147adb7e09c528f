/** What a heading, a title or a sentence says of time: a year, a month or a span of months from January, or the whole year. */
export interface TimeExpression {
  readonly years: readonly number[];
  /** A single month (1 to 12) or null. */
  readonly month: number | null;
  /** Months from January on (1 to 12), from "jan-mars", "per augusti", "tertial 1", "Q3"; null where none is told. */
  readonly monthsToDate: number | null;
  readonly isWholeYear: boolean;
}

const MONTH_PARTS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec)(?:uari|ruari|s|il|i|usti|tember|ember|ober)?";
const RANGE = new RegExp(`\\b${MONTH}\\.?(?:\\s*(?:20\\d\\d|\\d\\d))?\\s*(?:-|–|—|/|till|t\\.?o\\.?m\\.?|t o m|tom|t\\.o\\.m)\\s*(?:och med\\s*)?${MONTH}\\b`, "i");
const SINGLE = new RegExp(`\\b${MONTH}\\b`, "i");
const UNTIL = new RegExp(`\\b(?:per|tom|t\\.?o\\.?m\\.?|t o m|till och med|efter|ack\\.?|ackumulerat|månadsrapport|månadsuppföljning|delårsbokslut|delårsrapport|uppföljning|prognos|ytd)\\s*(?:den\\s*)?(?:31|30|28|29)?\\s*${MONTH}\\b`, "i");
const DATE = /\b(20\d\d)-(0[1-9]|1[0-2])-(?:[0-2]\d|3[01])\b/;
/** 2021-01-01--2021-08-31, 2021-01-01 - 2021-08-31: the last day tells. */
const DATE_RANGE = /\b20\d\d-01-01\s*(?:-|–|—|till|t\.?o\.?m\.?|t o m)+\s*20\d\d-(0[1-9]|1[0-2])-(?:[0-2]\d|3[01])\b/;
const YEAR_MONTH = /\b(20\d\d)[- ]?(0[1-9]|1[0-2])\b(?!-)/;
/** 240831, as ledgers write a day. */
const SIX_DIGITS = /(?<!\d)([12]\d)(0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/;
const SHORT_DATE = /\b(?:31|30|28|29)\/(1[0-2]|[1-9])\b/;
const ORDINALS = "(första|andra|tredje|fjärde|[1-4])";
const ORDINAL_VALUES: Readonly<Record<string, number>> = { första: 1, andra: 2, tredje: 3, fjärde: 4 };
const PARTS: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: new RegExp(`\\b(?:tertial(?:rapport|uppföljning|bokslut)?\\s*${ORDINALS}\\b|${ORDINALS}(?::?an|:a|a)?\\s*tertial|t([1-3])\\b)`, "i"), months: 4 },
  { pattern: new RegExp(`\\b(?:kvartal(?:srapport|suppföljning)?\\s*${ORDINALS}\\b|${ORDINALS}(?::?e|:a|a)?\\s*kvartal|(?:q|kv)\\s?([1-4])\\b)`, "i"), months: 3 },
];
const HALF_YEAR = /\bhalvår(?:s|et|sbokslut|srapport)?\b/i;
const SPRING = /\bvår(?:bokslut|uppföljning|rapport)/i;
const ANNUAL_ACCOUNTS = /årsredovisning|årsbokslut|verksamhetsberättelse/i;
const WHOLE_YEAR = /\b(?:hel\s?år|helår\w*|hela året|hel år|årsbokslut|årsredovisning|jan(?:uari)?\s*-\s*dec(?:ember)?)/i;
const YEARS = /(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)/g;

function monthNumber(part: string): number {
  return MONTH_PARTS.indexOf(part.slice(0, 3).toLowerCase()) + 1;
}

/**
 * Reads every expression of time in a text.
 *
 * | text | years | month | monthsToDate | isWholeYear |
 * | --- | --- | --- | --- | --- |
 * | Jan - Jul 2024 | 2024 | | 7 | no |
 * | Okt 2017 | 2017 | 10 | | no |
 * | per den 31 augusti | | 8 | 8 | no |
 * | Tertial 1 2023, T1 | 2023 | | 4 | no |
 * | Vårbokslut 2019 | 2019 | | 4 | no |
 * | Budget helår 2013 | 2013 | | | yes |
 */
export function readTimeExpression(text: string): TimeExpression {
  const monthsToDate = spanOf(text);
  const single = SINGLE.exec(text);
  return {
    years: yearsIn(text),
    month: single && !RANGE.test(text) ? monthNumber(single[1] ?? "") : null,
    monthsToDate,
    isWholeYear: monthsToDate === 12 || WHOLE_YEAR.test(text),
  };
}

function yearsIn(text: string): readonly number[] {
  const plain = text.match(YEARS);
  if (plain) return plain.map(Number);
  const joined = YEAR_MONTH.exec(text);
  if (joined) return [Number(joined[1])];
  const day = SIX_DIGITS.exec(text);
  return day ? [2000 + Number(day[1])] : [];
}

function spanOf(text: string): number | null {
  const range = RANGE.exec(text);
  if (range) return monthNumber(range[1] ?? "") === 1 ? monthNumber(range[2] ?? "") : null;
  const until = UNTIL.exec(text);
  return until ? monthNumber(until[1] ?? "") : (monthOfDay(text) ?? partOfYear(text));
}

/** The month of a date: 2024-08-31, 202408, 240831 or 31/8; of a span of days from New Year the last. */
function monthOfDay(text: string): number | null {
  const span = DATE_RANGE.exec(text);
  if (span) return Number(span[1]);
  const day = DATE.exec(text) ?? YEAR_MONTH.exec(text) ?? SIX_DIGITS.exec(text);
  if (day) return Number(day[2]);
  const short = SHORT_DATE.exec(text);
  return short ? Number(short[1]) : null;
}

function partOfYear(text: string): number | null {
  for (const { pattern, months } of PARTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const ordinal = (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase();
    return Math.min(12, months * (ORDINAL_VALUES[ordinal] ?? Number(ordinal)));
  }
  if (SPRING.test(text)) return 4;
  if (ANNUAL_ACCOUNTS.test(text)) return 12;
  return HALF_YEAR.test(text) ? 6 : null;
}
