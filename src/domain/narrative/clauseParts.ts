import type { AmountMention } from "./AmountMention";
import { isBudgetWord } from "./budgetWords";
import { comparatorAt, type Comparison } from "./comparison";
import type { Token } from "./tokenise";
import { changesScope, isReportingVerb, mainlyLength, reasonLength } from "./vocabulary";

/** The words of a sentence that belong to one of its amounts. */
export interface ClausePart {
  readonly mention: AmountMention;
  /** Tokens before the amount back to the amount before it or the clause's start, asides left out; inside a reason those of the reason. */
  readonly before: readonly number[];
  /** Tokens after the amount up to the clause's end or a reason. */
  readonly after: readonly number[];
  /** Whether the words after it lead on to another amount, whose measure they tell. */
  readonly afterIsShared: boolean;
  /** Whether the amount stands inside a reason ("..., där personalkostnaderna står för 0,7 mkr"). */
  readonly inReason: boolean;
  /** Whether words beside it change what it takes in ("exklusive statsbidrag"). */
  readonly isScoped: boolean;
  /** Whether the amount stands in brackets after what it is a part of ("placeringar (3 300 tkr)"). */
  readonly inBrackets: boolean;
  /** What the amount is said to be compared with, null where nothing is said. */
  readonly comparison: Comparison | null;
  /** What the amount itself is, where the one before it is compared with it ("34,7 mkr mot budgeterade 33,1 mkr"); else null. */
  readonly base: Base | null;
  /** Whether the next amount is what this one is compared with, so that neither need be the difference. */
  readonly leadsToBase: boolean;
}

/** What one figure is compared with, where that is a figure too. */
export interface Base {
  readonly comparison: Exclude<Comparison, "other">;
  /** The words of the comparison ("jämfört med periodbudgeten"). */
  readonly words: readonly string[];
}

const BOUNDARY_WORDS: ReadonlySet<string> = new Set("och samt medan men vilket som där varav vilka då eftersom trots".split(" "));
const BOUNDARY_MARK = /[,;:()]/;

/** Deals a sentence's words out to its amounts; the `bound` tokens end no clause. */
export function clauseParts(tokens: readonly Token[], mentions: readonly AmountMention[], bound: ReadonlySet<number>): readonly ClausePart[] {
  const words = tokens.map((token) => token.word);
  return mentions.map((mention, order) => {
    const previousEnd = mentions[order - 1]?.end ?? 0;
    const nextStart = mentions[order + 1]?.start ?? Number.MAX_SAFE_INTEGER;
    const between = indexesBetween(tokens, previousEnd, mention.start);
    const own = order === 0 ? between : afterBoundary(tokens, between, bound);
    const before = withoutAsides(tokens, words, own, bound);
    const after = trailing(tokens, words, indexesBetween(tokens, mention.end, nextStart), bound);
    const compared = withoutComparison(words, before.kept);
    const comparedAfter = withoutComparison(words, after.indexes);
    const next = mentions[order + 1];
    return {
      mention,
      before: compared.kept,
      after: comparedAfter.kept,
      afterIsShared: after.isOpen && order < mentions.length - 1,
      inReason: before.inReason,
      isScoped: [...own, ...indexesBetween(tokens, mention.end, nextStart)].some((index) => changesScope(words[index] ?? "")),
      inBrackets: opensLast(words, between),
      comparison: comparedAfter.comparison ?? compared.comparison,
      base: order === 0 ? null : baseOf(words, between),
      leadsToBase: next !== undefined && baseOf(words, indexesBetween(tokens, mention.end, next.start)) !== null,
    };
  });
}

const LEADING = /^(?:,|\(|att|vilket|ska|kan|när)$/;
const LINKING = /^(?:på|om|är|var|av|uppgår|uppgick|till|ca|cirka|drygt|knappt|en|ett)$/;

/** What is compared with where nothing but the words of a comparison stands between two amounts; "över" and "under" tell a difference first. */
function baseOf(words: readonly string[], between: readonly number[]): Base | null {
  const phrase = between.map((index) => words[index] ?? "");
  const first = phrase.findIndex((word) => !LEADING.test(word));
  const found = first < 0 ? null : comparatorAt(phrase, first);
  if (!found || found.comparison === "other") return null;
  return phrase.slice(first + found.length).every((word) => LINKING.test(word)) ? { comparison: found.comparison, words: phrase } : null;
}

/** Whether a bracket stands open at the end of the words. */
function opensLast(words: readonly string[], indexes: readonly number[]): boolean {
  const marks = indexes.map((index) => words[index]).filter((word) => word === "(" || word === ")");
  return marks[marks.length - 1] === "(";
}

function indexesBetween(tokens: readonly Token[], start: number, end: number): readonly number[] {
  return tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
}

/** What follows the first boundary belongs to the next amount; without one, all of it does. */
function afterBoundary(tokens: readonly Token[], indexes: readonly number[], bound: ReadonlySet<number>): readonly number[] {
  const cut = indexes.findIndex((index) => !bound.has(index) && isBoundary(tokens[index]));
  return cut < 0 ? indexes : indexes.slice(cut);
}

function isBoundary(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "mark" ? BOUNDARY_MARK.test(token.word) : BOUNDARY_WORDS.has(token.word));
}

function withoutAsides(tokens: readonly Token[], words: readonly string[], indexes: readonly number[], bound: ReadonlySet<number>): Plain {
  const kept: number[] = [];
  let at = 0;
  while (at < indexes.length) {
    const index = indexes[at] ?? 0;
    const aside = bound.has(index) ? null : asideAt(words, index);
    if (!aside) {
      kept.push(index);
      at++;
      continue;
    }
    const end = endOfAside(words, indexes, at, aside.isMainly);
    if (end < 0) return { kept: indexes.slice(at + aside.length), inReason: true };
    at = end;
  }
  return { kept: withoutBrackets(tokens, kept), inReason: false };
}

/** The words that say whom and what; in a reason those of the reason. */
interface Plain {
  readonly kept: readonly number[];
  readonly inReason: boolean;
}

function asideAt(words: readonly string[], index: number): { readonly length: number; readonly isMainly: boolean } | null {
  const mainly = mainlyLength(words, index);
  const length = mainly > 0 ? mainly : reasonLength(words, index);
  return length > 0 ? { length, isMainly: mainly > 0 } : null;
}

/** Where the sentence goes on after an aside: at a comma, or at the verb after what is only the main part; -1 where the amount is the aside's own. */
function endOfAside(words: readonly string[], indexes: readonly number[], at: number, isMainly: boolean): number {
  const end = indexes.findIndex((other, order) => order > at && (words[other] === "," || (isMainly && isReportingVerb(words[other] ?? ""))));
  const isOwn = end >= 0 && !isMainly && !indexes.slice(end).some((other) => saysSomething(words[other] ?? ""));
  return isOwn ? -1 : end;
}

/** After an aside the sentence goes on with a verb or a word of budgets; "beror på vikarier, 3,9 mkr" does not. */
function saysSomething(word: string): boolean {
  return isReportingVerb(word) || isBudgetWord(word);
}

/** "Vuxna (missbruk)" narrows nothing that a closed bracket says. */
function withoutBrackets(tokens: readonly Token[], indexes: readonly number[]): readonly number[] {
  const open = indexes.findIndex((index) => tokens[index]?.word === "(");
  const close = indexes.findIndex((index, order) => order > open && tokens[index]?.word === ")");
  return open < 0 || close < 0 ? indexes : indexes.filter((_, order) => order < open || order > close);
}

/** What follows an amount up to the clause's end; without an end before the next amount, the words are shared with that one. */
function trailing(tokens: readonly Token[], words: readonly string[], indexes: readonly number[], bound: ReadonlySet<number>): Trailing {
  const cut = indexes.findIndex((index) => !bound.has(index) && (isBoundary(tokens[index]) || reasonLength(words, index) > 0 || mainlyLength(words, index) > 0));
  return { indexes: cut < 0 ? indexes : indexes.slice(0, cut), isOpen: cut < 0 };
}

interface Trailing {
  readonly indexes: readonly number[];
  readonly isOpen: boolean;
}

function withoutComparison(words: readonly string[], indexes: readonly number[]): { readonly kept: readonly number[]; readonly comparison: Comparison | null } {
  const phrase = indexes.map((index) => words[index] ?? "");
  for (let at = 0; at < phrase.length; at++) {
    const found = comparatorAt(phrase, at);
    if (found) return { kept: [...indexes.slice(0, at), ...indexes.slice(at + found.length)], comparison: found.comparison };
  }
  return { kept: indexes, comparison: null };
}
