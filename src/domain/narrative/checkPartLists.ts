import { AMOUNTS_PER_UNIT, type Amount } from "../amount/Amount";
import type { FindingDraft } from "../findings/Rule";
import { addsUp, sizeOfMention, totalOf, type WeightedPart } from "./addsUp";
import { isMoney } from "./AmountMention";
import { findPartLists, type PartAmount, type PartList } from "./findPartLists";
import { accountIn, DEFICIT, DEVIATION, directionIn, says, SURPLUS } from "./measureWords";
import { replacementText } from "./replacementText";
import type { TextLine } from "./textLines";
import { tokenise } from "./tokenise";

/** Where more than this share of what the parts move is missing, they are of something else, or only the larger ones. */
const LARGEST_GAP = 0.4;

/**
 * Parts in a list that do not add up to the sum that the line above, or the sentence, says they make up.
 *
 * | text | |
 * | --- | --- |
 * | Underskottet om 8 000 tkr förklaras av: • personal 3 300 tkr • lokaler 3 000 tkr • övrigt 1 500 tkr | told: 7 800 |
 * | Underskottet om 8 000 tkr förklaras främst av: • personal 3 300 tkr • lokaler 3 000 tkr | left alone |
 *
 * Left alone where the words do not say that the list is the whole, or leave open whether a part adds or takes away. In a cell a list whose parts
 * are all said to be better or worse is R56's, which also knows the tables.
 */
export function checkPartLists(lines: readonly TextLine[]): readonly PartListFinding[] {
  return findPartLists(lines).flatMap((list) => {
    const draft = partsFinding(list);
    return draft ? [{ draft, lines: [list.sum, ...list.parts].map(({ line }) => line) }] : [];
  });
}

/** The finding about a list, with the lines that it is made of. */
export interface PartListFinding {
  readonly draft: FindingDraft;
  readonly lines: readonly TextLine[];
}

function partsFinding({ sum, parts }: PartList): FindingDraft | null {
  const signs = parts.map(signOf);
  const head = signOf(sum);
  if (isReconciled(sum, signs)) return null;
  const weights = weightsOf(signs, head);
  if (!weights) return null;
  const weighted = parts.map(({ mention }, order) => ({ mention, weight: weights[order] ?? 1 }));
  const total = Math.abs(totalOf(weighted));
  return addsUp(sum.mention, weighted) || !isComparable(sum, weighted) ? null : draftOf({ sum, parts }, total);
}

/** Whether what is missing is small beside all that the parts move, one way or the other. */
function isComparable(sum: PartAmount, parts: readonly WeightedPart[]): boolean {
  const moved = Math.max(sizeOfMention(sum.mention), parts.reduce((all, { mention }) => all + sizeOfMention(mention), 0));
  return Math.abs(Math.abs(totalOf(parts)) - sizeOfMention(sum.mention)) <= LARGEST_GAP * moved;
}

/** In the workbook's own cells such a list is held against the variance that it explains. */
function isReconciled({ line, words }: PartAmount, signs: readonly number[]): boolean {
  return line.cell !== null && signs.every((sign) => sign !== 0) && says(wordsOf(words), DEFICIT, SURPLUS, DEVIATION);
}

/** Better (1), worse (-1) or not said (0). */
function signOf({ mention, words }: PartAmount): -1 | 0 | 1 {
  if (mention.sign === "minus") return -1;
  if (mention.sign === "plus") return 1;
  const said = wordsOf(words);
  return directionIn(said, accountIn(said)).direction;
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map((token) => token.word);
}

/** How each part counts towards the sum's size: all alike where nothing says otherwise, by their signs where all have one; null where it is left open. */
function weightsOf(signs: readonly (-1 | 0 | 1)[], head: -1 | 0 | 1): readonly (1 | -1)[] | null {
  if (signs.every((sign) => sign === 0 || sign === head)) return signs.map(() => 1);
  if (signs.includes(0)) return null;
  return signs.map((sign) => (sign === (head === 0 ? 1 : head) ? 1 : -1));
}

function draftOf({ sum, parts }: PartList, total: Amount): FindingDraft {
  const { line, mention } = sum;
  const quoted = line.text.slice(mention.start, mention.end);
  const unit = isMoney(mention.unit) ? mention.unit : "tkr";
  const inUnit = (amount: Amount): number => Math.round((amount / AMOUNTS_PER_UNIT[unit]) * 1000) / 1000;
  const cells = [sum, ...parts].flatMap((one) => one.line.cell ?? []);
  return {
    rule: "narrative-amount",
    severity: "warning",
    cells: cells.filter((cell, order) => cells.findIndex((other) => other.row === cell.row && other.column === cell.column) === order),
    expected: inUnit(total),
    actual: inUnit(sizeOfMention(mention)),
    difference: inUnit(sizeOfMention(mention) - total),
    figureKind: unit,
    diagnosis: null,
    evidence: [],
    span: { paragraph: line.paragraph, start: line.start + mention.start, length: mention.end - mention.start },
    statement: { code: "sentencePartsDiffer", quoted, replacement: replacementText(quoted, mention, total), parts: parts.map(({ line: own, mention: part }) => own.text.slice(part.start, part.end)) },
  };
}
