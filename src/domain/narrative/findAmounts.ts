import type { AmountMention, Hedge, WrittenSign } from "./AmountMention";
import type { NarrativeUnit } from "./NarrativeAmount";
import { NUMBER_WORD_PATTERN, numberWord } from "./numberWords";

const SPACE = "[ \\u00a0\\u2009\\u202f]";
const FIGURE = `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?![\\d.])|\\d+(?:[.,]\\d+)?`;
const UNIT_WORDS =
  "tkr|kkr|tsek|ksek|tusen(?:tals)?${S}*(?:kronor|kr)|mdkr|mdr${S}*kr|miljard(?:er)?(?:${S}*(?:kronor|kr))?|" +
  "mkr|mnkr|msek|mn(?:${S}*kr)?|milj(?:oner|on|\\.)?(?:${S}*(?:kronor|kr))?|sek|kronor|kr|%|procentenheter|procent";
const UNIT = UNIT_WORDS.replace(/\$\{S\}/g, SPACE);
const SIGN = "[-+\\u2212\\u2013\\u2012\\u2014]";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<sign>${SIGN})(?<signGap>${SPACE}*))?` +
    `(?:(?<from>${FIGURE})(?<fromUnit>${SPACE}*(?:${UNIT}))?${SPACE}*(?<joiner>[-\\u2013\\u2212]|till|och|à)${SPACE}*)?` +
    `(?<figure>${FIGURE})(?:${SPACE}*(?<unit>${UNIT})(?![\\p{L}\\d])|(?=${SPACE}*(?:$|[^\\p{L}\\d%])))`,
  "giu",
);
const WORDED = new RegExp(
  `(?<![\\p{L}])(?<words>(?:${NUMBER_WORD_PATTERN})|halvannan)(?<half>${SPACE}+(?:och${SPACE}+en${SPACE}+)?halv)?${SPACE}+(?<unit>miljon(?:er)?(?:${SPACE}*(?:kronor|kr))?|tusen${SPACE}+kronor|mkr|mnkr|tkr|procent)(?![\\p{L}])`,
  "giu",
);
const RATE = /^\s*(?:\/|per|i)\s*(?:dygn|dag|timme|timma|tim|månad och|elev|barn|plats|brukare|person|invånare|vecka|styck|st|år och)/iu;
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:^|\s|\()(?:ca|ca\.|c:a|cirka|omkring|ungefär|runt|kring|uppskattningsvis|i storleksordningen|storleksordningen|cirkus|dryga och|~)\s*$/iu, "about"],
  [/(?:^|\s|\()(?:drygt|dryga|strax över|något över|lite över|lite drygt|en bit över|mer än)\s*$/iu, "slightlyOver"],
  [/(?:^|\s|\()(?:knappt|knappa|nästan|närmare|närapå|uppåt|uppemot|upp emot|upp mot|strax under|något under|inte fullt|mot)\s*$/iu, "slightlyUnder"],
  [/(?:^|\s|\()(?:minst|över|lägst|åtminstone)\s*$/iu, "atLeast"],
  [/(?:^|\s|\()(?:högst|maximalt|max|som mest|under|mindre än|upp till)\s*$/iu, "atMost"],
];
const LONGEST_HEDGE = 24;

const PLUS_LIST = new RegExp(`\\(${SPACE}*(?<figures>(?:${FIGURE})(?:${SPACE}*\\+${SPACE}*(?:${FIGURE}))+)${SPACE}*(?<unit>${UNIT})?${SPACE}*\\)`, "giu");
const ONE_FIGURE = new RegExp(FIGURE, "gu");
/** The ends of a range are no further apart than this. */
const WIDEST_RANGE = 0.5;

/** Every amount with a unit that a sentence writes, in figures or in words, in order; a bare figure only where a neighbour, or the last amount `before` the sentence, lends its unit. */
export function findAmounts(sentence: string, before: AmountMention | null = null): readonly AmountMention[] {
  const found: AmountMention[] = [];
  for (const match of sentence.matchAll(AMOUNT)) {
    const mention = mentionOf(sentence, match, found[found.length - 1] ?? before);
    if (mention) found.push(...firstOfTwo(sentence, match, mention), mention);
  }
  for (const match of sentence.matchAll(WORDED)) addUnlessTaken(found, wordedMention(sentence, match));
  const listed = plusLists(sentence, found);
  const free = found.filter((one) => !listed.some((part) => overlap(one, part)));
  return [...free, ...listed].sort((a, b) => a.start - b.start);
}

/** In "5 % och 97 %" the first is an amount of its own, not the lower end of a range. */
function firstOfTwo(sentence: string, match: RegExpExecArray, second: AmountMention): readonly AmountMention[] {
  const { from, fromUnit } = match.groups ?? {};
  if (from === undefined || fromUnit === undefined || second.rangeFrom !== null) return [];
  const start = match.index + match[0].indexOf(from);
  const end = start + from.length + fromUnit.length;
  const sign = match.groups?.["sign"] === undefined ? wordedSign(sentence, start) : writtenSign(sentence, match.index, match.groups);
  const unit = readUnit(fromUnit.trim());
  const hedge = hedgeBefore(sentence, match.index);
  return [{ start, end, ...readFigure(from), rangeFrom: null, ...unit, hedge, sign, unitIsInherited: false, isRate: false }];
}

function addUnlessTaken(found: AmountMention[], mention: AmountMention | null): void {
  if (mention && !found.some((other) => overlap(other, mention))) found.push(mention);
}

function overlap(a: AmountMention, b: AmountMention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The unit that a unit word stands for and how many of it. */
export function readUnit(word: string): { readonly unit: NarrativeUnit; readonly scale: number } {
  const unit = word.toLowerCase().replace(/\s+/g, " ");
  if (/^(?:%|procent)/.test(unit)) return { unit: "percent", scale: 1 };
  if (/^(?:mdkr|mdr|miljard)/.test(unit)) return { unit: "mkr", scale: 1000 };
  if (/^m/.test(unit)) return { unit: "mkr", scale: 1 };
  if (/^(?:t|kk|ks)/.test(unit)) return { unit: "tkr", scale: 1 };
  return { unit: "kr", scale: 1 };
}

/** A figure as Swedish writes it: blanks or stops between groups of three, a decimal comma or stop. */
export function readFigure(text: string): { readonly size: number; readonly decimals: number } {
  const bare = text.replace(/[\s\u00a0\u2009\u202f]/g, "");
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(bare);
  const plain = isGrouped ? bare.replace(/\./g, "") : bare.replace(",", ".");
  const point = plain.indexOf(".");
  return { size: Number(plain), decimals: point < 0 ? 0 : plain.length - point - 1 };
}

type Groups = Readonly<Record<string, string | undefined>>;

function mentionOf(sentence: string, match: RegExpExecArray, previous: AmountMention | null): AmountMention | null {
  const groups = match.groups ?? {};
  const unit = groups["unit"] === undefined ? unitToInherit(groups, previous) : readUnit(groups["unit"]);
  if (unit === null) return null;
  const { size, decimals } = readFigure(groups["figure"] ?? "");
  const from = rangeFrom(sentence, match.index, groups, size);
  const end = match.index + match[0].length;
  const place = placeOf(sentence, match, from);
  return {
    ...place,
    end,
    size,
    rangeFrom: from,
    unit: unit.unit,
    scale: unit.scale,
    decimals,
    hedge: hedgeBefore(sentence, place.start),
    unitIsInherited: groups["unit"] === undefined,
    isRate: isRate(sentence, end, unit.unit),
  };
}

/** Where the mention begins and which sign it carries; what looked like a range and is none leaves only its last figure. */
function placeOf(sentence: string, match: RegExpExecArray, from: number | null): { readonly start: number; readonly sign: WrittenSign } {
  const groups = match.groups ?? {};
  if (groups["from"] !== undefined && from === null) {
    const start = match.index + match[0].lastIndexOf(groups["figure"] ?? "");
    return { start, sign: DASH.test(groups["joiner"] ?? "") ? "dash" : wordedSign(sentence, start) };
  }
  if (groups["sign"] === undefined) return { start: match.index, sign: wordedSign(sentence, match.index) };
  const sign = writtenSign(sentence, match.index, groups);
  return { start: sign === "none" ? match.index + 1 + (groups["signGap"] ?? "").length : match.index, sign };
}

const DASH = /[-\u2013\u2212]/;

/** "minus 4 mkr", "plus 1,5 mkr". */
function wordedSign(sentence: string, at: number): WrittenSign {
  const word = /(?:^|[\s(])(minus|plus)\s*$/iu.exec(sentence.slice(Math.max(0, at - 8), at))?.[1]?.toLowerCase();
  return word === "minus" || word === "plus" ? word : "none";
}

/** A bare figure is an amount only with a sign and a decimal comma, after an amount with a unit ("stannar vid -10,7"). */
function unitToInherit(
  groups: Groups,
  previous: AmountMention | null,
): { readonly unit: NarrativeUnit; readonly scale: number } | null {
  const isMarked = groups["sign"] !== undefined && /,\d/.test(groups["figure"] ?? "");
  return isMarked && groups["from"] === undefined && previous !== null && previous.unit !== "percent" ? previous : null;
}

function rangeFrom(sentence: string, at: number, groups: Groups, size: number): number | null {
  const { from, joiner } = groups;
  if (from === undefined || joiner === undefined) return null;
  const start = readFigure(from).size;
  if (start >= size || start < WIDEST_RANGE * size) return null;
  const before = sentence.slice(Math.max(0, at - LONGEST_HEDGE), at);
  if (/och/i.test(joiner)) return /mellan\s*$/i.test(before) ? start : null;
  return /från\s*$/i.test(before) ? null : start;
}

function writtenSign(sentence: string, at: number, groups: Groups): WrittenSign {
  const sign = groups["sign"];
  if (sign === undefined) return "none";
  if (sign === "+") return "plus";
  const before = sentence.slice(0, at);
  const isSpaced = (groups["signGap"] ?? "") !== "";
  if (isSpaced && before.trim() === "") return "none";
  if (isSpaced && /[\u2013\u2014]/.test(sign) && /\s$/.test(before)) return "dash";
  return "minus";
}

function hedgeBefore(sentence: string, at: number): Hedge {
  const before = sentence.slice(Math.max(0, at - LONGEST_HEDGE), at);
  return HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? "none";
}

function isRate(sentence: string, end: number, unit: NarrativeUnit): boolean {
  return unit !== "percent" && RATE.test(sentence.slice(end, end + 16));
}

function wordedMention(sentence: string, match: RegExpExecArray): AmountMention | null {
  const groups = match.groups ?? {};
  const size = wordedSize((groups["words"] ?? "").toLowerCase(), groups["half"] ?? "");
  if (size === null) return null;
  const { unit, scale } = readUnit(groups["unit"] ?? "");
  const end = match.index + match[0].length;
  return {
    start: match.index,
    end,
    size,
    rangeFrom: null,
    unit,
    scale,
    decimals: Number.isInteger(size) ? 0 : 1,
    hedge: hedgeBefore(sentence, match.index),
    sign: "none",
    unitIsInherited: false,
    isRate: isRate(sentence, end, unit),
  };
}

/** "tre", "en halv", "två och en halv", "halvannan". */
function wordedSize(words: string, half: string): number | null {
  const whole = words === "halvannan" ? 1.5 : numberWord(words);
  if (whole === null || half === "") return whole;
  return /och/i.test(half) ? whole + 0.5 : whole / 2;
}

/** In "8 000 tkr (3 300 + 3 000 + 1 700)" every figure of the bracket has the unit that ends it, else that of the amount before. */
function plusLists(sentence: string, found: readonly AmountMention[]): readonly AmountMention[] {
  const parts: AmountMention[] = [];
  for (const match of sentence.matchAll(PLUS_LIST)) {
    const groups = match.groups ?? {};
    const before = found.filter((one) => one.end <= match.index);
    const unit = groups["unit"] === undefined ? before[before.length - 1] : readUnit(groups["unit"]);
    if (unit === undefined) continue;
    const offset = match.index + match[0].indexOf(groups["figures"] ?? "");
    for (const figure of (groups["figures"] ?? "").matchAll(ONE_FIGURE)) {
      const start = offset + figure.index;
      const place = { start, end: start + figure[0].length, ...readFigure(figure[0]) };
      parts.push({ ...place, rangeFrom: null, unit: unit.unit, scale: unit.scale, hedge: "none", sign: "none", unitIsInherited: true, isRate: false });
    }
  }
  return parts;
}
