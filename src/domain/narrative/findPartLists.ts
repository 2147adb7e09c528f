import { isMoney, type AmountMention } from "./AmountMention";
import { findAmounts } from "./findAmounts";
import type { TextLine } from "./textLines";

/** An amount with the words that lead to it. */
export interface PartAmount {
  readonly line: TextLine;
  readonly mention: AmountMention;
  readonly words: string;
}

/** A sum and the parts that the text says make it up. */
export interface PartList {
  readonly sum: PartAmount;
  readonly parts: readonly PartAmount[];
}

/** Words that say that what follows makes up the sum. */
const EXPLAINS = /(?<!\p{L})(?:förklaras (?:av|enligt)|kan förklaras av|förklaringen är|orsakas av|beror på|består av|utgörs av|fördela(?:s|t|de|r sig)|uppdela[dt]|delas upp|enligt (?:följande|nedan)|följande|härrör från|hänförs till|kan hänföras till)(?!\p{L})/iu;
/** Of a list inside a sentence only these say that it is the whole. */
const MAKES_UP = /(?<!\p{L})(?:består av|utgörs av|fördela(?:s|r sig)|uppdela[dt] på|delas upp)(?!\p{L})/iu;
/** Words after which a list is not said to be whole, or its figures not to be parts. */
const INCOMPLETE =
  /(?<!\p{L})(?:bland (?:annat|andra)|bl\.?\s?a|främst|framför ?allt|huvudsak\p{L}*|störst\p{L}*|större|viktigast\p{L}*|till (?:stor|viss|största) del|till exempel|t\.?\s?ex|exempelvis|varav|därav|delvis|medan|motverkas|vägs upp|dämpas|kvittas|netto|flera|några|olika|m\.?\s?m|med mera|etc|kan komma|risk\p{L}*)(?!\p{L})/iu;
/** A line below that speaks of a rest: the list was not the whole. */
const REST = /^\s*(?:övrig|resterande|återstående|därutöver|utöver|dessutom|till detta|tillkommer|vidare|även|mindre avvikelser)|ej specificer/i;
const TOTAL = /^\s*(?:summa|totalt|total|sammanlagt)(?!\p{L})/iu;
const BULLET = /^\s*(?<mark>[-\u2010-\u2015\u2212](?=\s*\p{L})|[\u2022\u25aa\u25cf\u25a0\u25cb\u00b7*]|o(?=\t)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))/u;
/** Under "förklaras av:" a line without a mark is a part where it ends with its amount. */
const LONGEST_BARE = 90;
const FEWEST_PARTS = 2;
const MOST_PARTS = 40;

/** The lists of parts under a line that states their sum, and those inside a sentence. */
export function findPartLists(lines: readonly TextLine[]): readonly PartList[] {
  return lines.flatMap((line, index) => {
    const inside = listInside(line);
    const below = inside ? null : listBelow(lines, index);
    return inside ?? below ?? [];
  });
}

/** Whether a text may announce a list of parts; a page without one has none. */
export function mayListParts(text: string): boolean {
  return EXPLAINS.test(text);
}

function listBelow(lines: readonly TextLine[], index: number): PartList | null {
  const head = lines[index];
  const sum = head && isHead(head) ? onlyAmount(head) : null;
  if (!sum) return null;
  const parts = partsBelow(lines, lines[index + 1]?.text === "" ? index + 2 : index + 1, sum.words);
  return parts && parts.length >= FEWEST_PARTS ? { sum, parts } : null;
}

/** The amounts of the items from a line on; null where the list may be incomplete or an item does not say one amount. */
function partsBelow(lines: readonly TextLine[], first: number, head: string): readonly PartAmount[] | null {
  const items = itemsFrom(lines, first, head);
  if (isOpen(items, lines[first + items.length]?.text ?? "")) return null;
  const parts = items.filter(({ text }) => !TOTAL.test(bare(text))).map(onlyAmount);
  return parts.includes(null) ? null : parts.filter((part) => part !== null);
}

/** A line that says that what follows it makes up its amount. */
function isHead(line: TextLine): boolean {
  return EXPLAINS.test(line.text) && !INCOMPLETE.test(line.text) && mark(line) === null && isAtEnd(line.text);
}

/** The words that announce the list are the last of their line: nothing but small words or a colon follows them. */
function isAtEnd(text: string): boolean {
  const last = [...text.matchAll(new RegExp(EXPLAINS.source, "giu"))].pop();
  const rest = last ? text.slice(last.index + last[0].length) : text;
  return /^[\s\p{L}]{0,25}:?\s*$/u.test(rest);
}

/**
 * Bullets of one mark and depth; a deeper one, or another mark, makes the list a nested one, which is none of ours. Under a colon lines without a
 * mark are a list too.
 */
function itemsFrom(lines: readonly TextLine[], first: number, head: string): readonly TextLine[] {
  const isMarked = lines[first] !== undefined && mark(lines[first]) !== null;
  const isItem = (line: TextLine): boolean => (isMarked ? mark(line) !== null : head.trim().endsWith(":") && isBare(line));
  const end = lines.findIndex((line, at) => at >= first && !isItem(line));
  const items = lines.slice(first, end < 0 ? lines.length : end);
  return new Set(items.map(mark)).size <= 1 ? items : [];
}

/** What makes a line a list item: Word's depth or the kind of its mark; null where it is none. */
function mark({ text, depth }: TextLine): string | null {
  if (depth > 0) return `depth ${String(depth)}`;
  const found = BULLET.exec(text)?.groups?.["mark"];
  if (found === undefined) return null;
  return /[\da-z]/.test(found) && found !== "o" ? "ordered" : found;
}

function isBare({ text }: TextLine): boolean {
  const [only, ...others] = findAmounts(text);
  return text.trim().length <= LONGEST_BARE && only !== undefined && others.length === 0 && /^[\s.,;)]*$/.test(text.slice(only.end)) && only.start > 0;
}

/** Whether an item, or the line below, says that the list is not the whole. */
function isOpen(items: readonly TextLine[], below: string): boolean {
  return items.length > MOST_PARTS || [...items.map(({ text }) => text), below].some((text) => INCOMPLETE.test(text)) || REST.test(below);
}

function bare(text: string): string {
  return text.replace(BULLET, "");
}

/** The one amount of money of a line; null where it has none, several, a bound or a price. */
function onlyAmount(line: TextLine): PartAmount | null {
  const mentions = findAmounts(line.text);
  const [only] = mentions;
  return only && mentions.length === 1 && isPlain(only) ? { line, mention: only, words: line.text } : null;
}

function isPlain({ unit, isRate, hedge, unitIsInherited, sign }: AmountMention): boolean {
  return isMoney(unit) && !isRate && !unitIsInherited && hedge !== "atLeast" && hedge !== "atMost" && sign !== "dash";
}

/** "Underskottet om 353 tkr fördelar sig på bygglov −530 tkr, tillsyn +238 tkr och administration −61 tkr." */
function listInside(line: TextLine): PartList | null {
  const verb = MAKES_UP.exec(line.text);
  if (!verb || INCOMPLETE.test(line.text) || SEVERAL_SENTENCES.test(line.text)) return null;
  const mentions = findAmounts(line.text);
  const parts = mentions.filter(({ start }) => start > verb.index);
  const [sum, ...others] = mentions.filter(({ start }) => start < verb.index);
  if (!sum || others.length > 0 || !mentions.every(isPlain)) return null;
  const listed = parts.map((mention, order) => ({ line, mention, words: line.text.slice(parts[order - 1]?.end ?? verb.index, mention.end) }));
  return isEnumeration(listed) ? { sum: { line, mention: sum, words: line.text.slice(0, verb.index) }, parts: listed } : null;
}

const SEVERAL_SENTENCES = /[.!?;]\s+\p{L}/u;

/** Parts with nothing but commas and "samt" between them, up to the end of the line. */
function isEnumeration(parts: readonly PartAmount[]): boolean {
  const last = parts[parts.length - 1];
  const isAtLineEnd = last !== undefined && /^[\s.)]*$/.test(last.line.text.slice(last.mention.end));
  return isAtLineEnd && parts.length >= FEWEST_PARTS && parts.slice(1).every(({ words }) => /^\s*(?:,|samt|och|;)/.test(words));
}
