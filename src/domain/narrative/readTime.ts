import type { Period } from "../recognition/Period";
import { monthOf, ordinalOf } from "./months";

/** When a figure is about: what is booked so far, the whole year, or some other time that no column of this report need show. */
export interface StatedTime {
  readonly toDate: boolean;
  readonly fullYear: boolean;
  readonly priorYear: boolean;
  /** A month, a year or a forecast other than the report's own. */
  readonly elsewhere: boolean;
}

const FULL_YEAR = /^(?:hel|års)?(?:års|helårs)?prognos(?!avvik)|^prognosavvik|^(?:prognostic|prognostis)|^årsprognos|^helårsprognos|^(?:helår|helåret|helårets|årsbasis|helårsbasis|årsslut|årsslutet|årsbokslut)$|^årsavvik|^helårs|^årsbudget/;
const EXPECTED = /^(?:räkna|beräkna|bedöm|vänta|förvänta|uppskatta|anta)/;
const POINTING = /^(?:peka|tyd|indiker)/;
const TO_DATE = /^(?:perioden|periodens|period|ack|ackumulerat|ackumulerad|ackumulerade|hittills|upparbeta\w*|bokför\w*|utfall|utfallet|redovisat|periodutfall|periodutfallet|periodbudget|periodbudgeten|periodiserad|periodiserade|periodavvikelse|periodavvikelsen|periodresultat|periodresultatet)$/;
const WHOLE = 12;

/** Reads when a phrase's figure is about; a forecast word decides over a month beside it ("prognosen per april"). */
export function readTime(words: readonly string[], period: Period | null): StatedTime {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const months = lastMonth(words);
  const isForecast = has(FULL_YEAR) || saysYearEnd(words);
  const isToDate = has(TO_DATE) || (months !== null && months < WHOLE);
  const isExpected = has(EXPECTED) || saysYearsBudget(words, period);
  const { priorYear, isOtherYear } = readYears(words, period);
  return {
    toDate: !isForecast && (isToDate || isWholeYear(period)),
    fullYear: [isForecast, has(POINTING), isExpected && !isToDate].includes(true),
    priorYear,
    elsewhere: [isOtherMonth(months, period, isForecast), isPartOfPeriod(words, isForecast), isOtherYear, saysEarlierForecast(words), priorYear && isForecast].includes(true),
  };
}

/** In the report of a whole year everything booked is to date. */
function isWholeYear(period: Period | null): boolean {
  return period?.months === WHOLE;
}

/** Whether last year is spoken of, and whether some other year is too. */
function readYears(words: readonly string[], period: Period | null): { readonly priorYear: boolean; readonly isOtherYear: boolean } {
  const years = otherYears(words, period);
  const isLast = years.length > 0 && years.every((year) => year === (period?.year ?? 0) - 1);
  return { priorYear: saysLastYear(words) || isLast, isOtherYear: years.length > (isLast ? 1 : 0) };
}

/** The years named that are not the report's. */
function otherYears(words: readonly string[], period: Period | null): readonly number[] {
  return period === null ? [] : yearsIn(words).filter((year) => year !== period.year);
}

const MONTH_ALONE = /^(?:i|under|för)$/;

/** "Under augusti" and "april–augusti" are a part of what "per augusti" sums up. */
function isPartOfPeriod(words: readonly string[], isForecast: boolean): boolean {
  const named = words.flatMap((word, index) => (monthOf(word) !== null || partOfYear(words, index) !== null ? [index] : []));
  const first = named[0];
  if (first === undefined || isForecast) return false;
  if (named.length > 1) return monthOf(words[first] ?? "") !== 1;
  return !beginsTheYear(words, first) && standsAlone(words, first);
}

/** "Första kvartalet" and "halvåret" are to date by themselves. */
function beginsTheYear(words: readonly string[], at: number): boolean {
  return words[at - 1] === "första" || /^halvår/.test(words[at] ?? "");
}

/** "Under augusti", "för tredje kvartalet". */
function standsAlone(words: readonly string[], at: number): boolean {
  const isOrdered = ordinalOf(words[at - 1] ?? "") !== null;
  return MONTH_ALONE.test(words[isOrdered ? at - 2 : at - 1] ?? "");
}

function isOtherMonth(months: number | null, period: Period | null, isForecast: boolean): boolean {
  if (months === null || period === null) return false;
  return months !== period.months && !(months === WHOLE && isForecast);
}

/** The last month, quarter, third or half-year named, as months from January. */
function lastMonth(words: readonly string[]): number | null {
  let months: number | null = null;
  for (const [index, word] of words.entries()) {
    const month = monthOf(word) ?? partOfYear(words, index);
    if (month !== null) months = month;
  }
  return months;
}

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^kvartal/, 3],
  [/^tertial(?!rapport)/, 4],
  [/^halvår/, 6],
];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, "1": 1, "2": 2, "3": 3, "4": 4 };
const HALF_YEAR = 6;

/** "tredje kvartalet", "kvartal 3", "tertial II", "halvåret" as months from January. */
function partOfYear(words: readonly string[], index: number): number | null {
  const part = PARTS.find(([pattern]) => pattern.test(words[index] ?? ""));
  if (!part) return null;
  const [, months] = part;
  const order = ordinalOf(words[index - 1] ?? "") ?? ROMAN[words[index + 1] ?? ""] ?? null;
  if (order === null) return months === HALF_YEAR ? HALF_YEAR : null;
  return order * months;
}

function yearsIn(words: readonly string[]): readonly number[] {
  return words.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
}

function saysYearEnd(words: readonly string[]): boolean {
  return words.some((word, index) => word === "årets" && /^slut/.test(words[index + 1] ?? "")) || words.some((word, index) => word === "för" && words[index + 1] === "året");
}

/** "Budgeten för 2024", "2024 års budget". */
function saysYearsBudget(words: readonly string[], period: Period | null): boolean {
  const at = words.indexOf(String(period?.year ?? ""));
  return (words[at - 1] === "för" && /^(?:netto|drift)?budget/.test(words[at - 2] ?? "")) || (words[at + 1] === "års" && /^(?:netto|drift)?budget/.test(words[at + 2] ?? ""));
}

function saysLastYear(words: readonly string[]): boolean {
  return words.some((word, index) => /^(?:fjol|ifjol|fjolåret|fjolårets)$/.test(word) || (/^(?:föregående|förra|förgående)$/.test(word) && /^(?:år|året|års|årets)$/.test(words[index + 1] ?? "")));
}

function saysEarlierForecast(words: readonly string[]): boolean {
  return words.some((word, index) => /^(?:föregående|förra|senaste|tidigare|förgående)$/.test(word) && /prognos/.test([words[index + 1], words[index + 2], words[index + 3]].join(" ")));
}
