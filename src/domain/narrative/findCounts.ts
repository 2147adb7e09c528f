import { readFigure } from "./findAmounts";
import { tokenise } from "./tokenise";

/** A figure of a sentence that counts something else than money. */
export interface CountMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: "percent" | "count";
  /** The word that is counted ("årsarbetare"), null for a percentage. */
  readonly noun: string | null;
  /** The word right before the figure with only small words between ("medelåldern är 44 år"), null where there is none. */
  readonly nounBefore: string | null;
  /** The last year named between the figure and the next one, null where none is. */
  readonly year: number | null;
  /** Whether words between the clause's start and `nounBefore`, or after the figure, narrow it to a part ("för män"). */
  readonly namesPart: boolean;
  readonly words: readonly string[];
}

const COUNT = /(?<![\p{L}\d.,/-])(?<figure>\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?)[ \u00a0]*(?<unit>%|procent\b|\p{L}{2,})/gu;
const SMALL = /^(?:på|är|om|till|uppgår|uppgick|ligger|låg|var|i|snitt|genomsnitt|ca|cirka|nu|blev|utgör|av|och|med|ett|en)$/;
const MONEY = /^(?:tkr|kkr|mkr|mnkr|msek|kr|kronor|miljoner|miljon|miljarder|tusen|mdkr)$/;
const NARROWING = /^(?:för|inom|bland|hos|av)$/;

/** Every count or percentage of a sentence. */
export function findCounts(sentence: string): readonly CountMention[] {
  const words = tokenise(sentence).filter((token) => token.kind === "word").map((token) => token.word);
  const matches = [...sentence.matchAll(COUNT)].filter((match) => !MONEY.test(groupOf(match, "unit").toLowerCase()));
  return matches.map((match, order) => {
    const previous = matches[order - 1];
    const before = sentence.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const rest = sentence.slice(match.index + match[0].length, matches[order + 1]?.index);
    return { ...countOf(match), ...surroundings(before, rest), words };
  });
}

function groupOf(match: RegExpExecArray, group: string): string {
  return match.groups?.[group] ?? "";
}

function countOf(match: RegExpExecArray): Pick<CountMention, "start" | "end" | "value" | "decimals" | "unit" | "noun"> {
  const unitWord = groupOf(match, "unit").toLowerCase();
  const isPercent = unitWord === "%" || unitWord === "procent";
  const { size, decimals } = readFigure(groupOf(match, "figure"));
  return { start: match.index, end: match.index + match[0].length, value: size, decimals, unit: isPercent ? "percent" : "count", noun: isPercent ? null : unitWord };
}

function surroundings(before: string, rest: string): Pick<CountMention, "nounBefore" | "year" | "namesPart"> {
  return { nounBefore: nounBefore(before), year: yearIn(rest), namesPart: narrows(before) || NARROWING.test(firstWord(rest)) };
}

function nounBefore(before: string): string | null {
  const words = tokenise(before).filter((token) => token.kind !== "number").map((token) => token.word);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? "";
    if (!SMALL.test(word)) return /^\p{L}{5,}$/u.test(word) ? word : null;
  }
  return null;
}

function narrows(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(" och ")) + 1);
  return tokenise(clause).some((token) => NARROWING.test(token.word));
}

function yearIn(rest: string): number | null {
  const years = rest.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years[0]) : null;
}

function firstWord(text: string): string {
  return tokenise(text)[0]?.word ?? "";
}
