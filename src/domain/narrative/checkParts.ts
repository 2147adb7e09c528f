import { AMOUNTS_PER_UNIT } from "../amount/Amount";
import type { FindingDraft } from "../findings/Rule";
import { addsUp, sizeOfMention, totalOf } from "./addsUp";
import { cellsOf, spanOf, type JudgedAmount } from "./amountFinding";
import { isMoney, type AmountMention } from "./AmountMention";
import type { Passage } from "./Passage";
import { replacementText } from "./replacementText";

/** Words after which a list of parts is not said to be whole. */
const INCOMPLETE =
  /bland annat|bl\.?\s?a\.?|främst|framför ?allt|huvudsak|till stor del|till största|övervägande|till exempel|t\.?\s?ex|exempelvis|varav|därav|delvis|medan|motverkas|vägs upp|dämpas|kvittas|dock|men\b|samtidigt|däremot|lägre|överskott.*underskott|underskott.*överskott|ca\b|cirka|drygt|knappt|ungefär|omkring/i;
/** Words that say that what follows is the whole. */
const WHOLE = /fördela[st]|består av|utgörs av|uppdelat|delas upp|summan av/i;
const FEWEST_PARTS = 2;

/**
 * Parts in brackets that do not add up to the sum that they follow: "8 000 tkr (3 300 + 3 000 + 1 500)", or
 * "fördelas på personal (3 300 tkr) och lokaler (3 000 tkr)". A list that may be incomplete is left alone.
 */
export function checkParts(judged: readonly JudgedAmount[], passage: Passage): readonly FindingDraft[] {
  const bySentence = new Map<number, JudgedAmount[]>();
  for (const one of judged) bySentence.set(one.offset, [...(bySentence.get(one.offset) ?? []), one]);
  return [...bySentence.values()].flatMap((amounts) => partsFinding(amounts, passage) ?? []);
}

function partsFinding(amounts: readonly JudgedAmount[], passage: Passage): FindingDraft | null {
  const list = listedParts(amounts, passage);
  if (!list) return null;
  const { sum, parts } = list;
  const weighted = parts.map((mention) => ({ mention, weight: 1 as const }));
  if (addsUp(sum.reading.mention, weighted)) return null;
  const total = totalOf(weighted);
  const { mention } = sum.reading;
  const quoted = passage.text.slice(sum.offset + mention.start, sum.offset + mention.end);
  const unit = isMoney(mention.unit) ? mention.unit : "tkr";
  const inUnit = (amount: number): number => Math.round((amount / AMOUNTS_PER_UNIT[unit]) * 1000) / 1000;
  return {
    rule: "narrative-amount",
    severity: "warning",
    cells: cellsOf(passage, []),
    expected: inUnit(total),
    actual: inUnit(sizeOfMention(mention)),
    difference: inUnit(sizeOfMention(mention) - total),
    figureKind: unit,
    diagnosis: null,
    evidence: [],
    span: spanOf(passage, sum.offset, mention.start, mention.end),
    statement: { code: "sentencePartsDiffer", quoted, replacement: replacementText(quoted, mention, total), parts: parts.map((part) => passage.text.slice(sum.offset + part.start, sum.offset + part.end)) },
  };
}

/** The sum and its bracketed parts, where the sentence surely gives all of them. */
function listedParts(amounts: readonly JudgedAmount[], passage: Passage): { readonly sum: JudgedAmount; readonly parts: readonly AmountMention[] } | null {
  const [sum, ...parts] = amounts;
  const isPlain = amounts.every((one) => isMoney(one.reading.mention.unit) && one.reading.mention.rangeFrom === null);
  if (!sum || !isPlain || parts.length < FEWEST_PARTS || opens(sum, passage, PART)) return null;
  if (!parts.every((part) => opens(part, passage, PART))) return null;
  const mentions = parts.map((part) => part.reading.mention);
  const isFormula = parts.slice(1).every((part) => opens(part, passage, PLUS));
  return (isFormula || saysWhole(sum, mentions, passage)) && new Set(mentions.map((mention) => mention.sign)).size === 1 ? { sum, parts: mentions } : null;
}

const PART = /[(+]\s*$/;
const PLUS = /\+\s*$/;

/** Whether a mark that makes the amount a part stands right before it. */
function opens({ reading, offset }: JudgedAmount, passage: Passage, mark: RegExp): boolean {
  const start = offset + reading.mention.start;
  return mark.test(passage.text.slice(Math.max(0, start - 2), start));
}

function saysWhole(sum: JudgedAmount, parts: readonly AmountMention[], passage: Passage): boolean {
  const end = parts[parts.length - 1]?.end ?? 0;
  const text = passage.text.slice(sum.offset, sum.offset + end);
  return WHOLE.test(text) && !INCOMPLETE.test(text);
}
