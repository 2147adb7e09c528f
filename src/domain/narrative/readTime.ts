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

const FORECAST = /^(?:hel|års)?(?:års|helårs)?prognos(?!avvik)|^prognosavvik|^(?:prognostic|prognostis)|^årsprognos|^helårsprognos/;
const FULL_YEAR = /^(?:helår|helåret|helårets|årsbasis|helårsbasis|årsslut|årsslutet|årsbokslut)$|^årsavvik|^helårs|^årsbudget/;
const EXPECTED = /^(?:beräkna|bedöm|vänta|förvänta|uppskatta|anta)/;
const POINTING = /^(?:peka|tyd|indiker)/;
const TO_DATE = /^(?:perioden|periodens|period|ack|ackumulerat|ackumulerad|ackumulerade|hittills|upparbeta\w*|bokför\w*|utfall|utfallet|redovisat|periodutfall|periodutfallet|periodbudget|periodbudgeten|periodiserad|periodiserade|periodavvikelse|periodavvikelsen|periodresultat|periodresultatet)$/;
const WHOLE = 12;

/** Reads when a phrase's figure is about; a forecast word decides over a month beside it ("prognosen per april"). */
export function readTime(words: readonly string[], period: Period | null): StatedTime {
  const months = lastMonth(words);
  const year = lastYear(words);
  const isForecast = words.some((word) => FORECAST.test(word) || FULL_YEAR.test(word)) || saysYearEnd(words);
  const isExpected = words.some((word) => EXPECTED.test(word));
  const otherMonth = months !== null && period !== null && months !== period.months;
  const otherYear = year !== null && period !== null && year !== period.year;
  const otherYears = period !== null && yearsIn(words).some((one) => one !== period.year && one !== year);
  const priorYear = (otherYear && year === period.year - 1) || saysLastYear(words);
  const isToDate = words.some((word) => TO_DATE.test(word)) || (months !== null && months < WHOLE);
  return {
    toDate: isToDate && !isForecast,
    fullYear: isForecast || (isExpected && !isToDate) || words.some((word) => POINTING.test(word)),
    priorYear,
    elsewhere: (otherMonth && !isWholeYear(months, isForecast)) || (otherYear && !priorYear) || otherYears || saysEarlierForecast(words) || (priorYear && isForecast),
  };
}

function isWholeYear(months: number | null, isForecast: boolean): boolean {
  return months === WHOLE && isForecast;
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

function partOfYear(words: readonly string[], index: number): number | null {
  const part = PARTS.find(([pattern]) => pattern.test(words[index] ?? ""));
  if (!part) return null;
  const before = ordinalOf(words[index - 1] ?? "");
  const after = Number(words[index + 1] ?? "");
  const roman = { i: 1, ii: 2, iii: 3 }[words[index + 1] ?? ""] ?? null;
  const order = before ?? roman ?? (Number.isInteger(after) && after >= 1 && after <= 4 ? after : part[1] === 6 ? 1 : null);
  return order === null ? null : order * part[1];
}

function lastYear(words: readonly string[]): number | null {
  return yearsIn(words).slice(-1)[0] ?? null;
}

function yearsIn(words: readonly string[]): readonly number[] {
  return words.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
}

function saysYearEnd(words: readonly string[]): boolean {
  return words.some((word, index) => word === "årets" && /^slut/.test(words[index + 1] ?? "")) || words.some((word, index) => word === "för" && words[index + 1] === "året");
}

function saysLastYear(words: readonly string[]): boolean {
  return words.some((word, index) => /^(?:fjol|ifjol|fjolåret|fjolårets)$/.test(word) || (/^(?:föregående|förra|förgående)$/.test(word) && /^(?:år|året|års|årets)$/.test(words[index + 1] ?? "")));
}

function saysEarlierForecast(words: readonly string[]): boolean {
  return words.some((word, index) => /^(?:föregående|förra|senaste|tidigare|förgående)$/.test(word) && /prognos/.test([words[index + 1], words[index + 2], words[index + 3]].join(" ")));
}
