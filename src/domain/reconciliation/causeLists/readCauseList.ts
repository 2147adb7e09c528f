import type { Amount } from "../../amount/Amount";
import { sumIntervals, type RoundingInterval } from "../../amount/RoundingInterval";
import { isMoney, type AmountMention } from "../../narrative/AmountMention";
import { findAmounts } from "../../narrative/findAmounts";
import { readSentence } from "../../narrative/readSentence";
import { amountsPerOne, statedInterval } from "../../narrative/statedInterval";
import type { Subject, SubjectIndex } from "../../narrative/Subject";
import { directionOf } from "../../narrative/tieAmount";
import type { CauseList, TextLine } from "./findCauseLists";

/** An amount that a line states, with its sign (minus is worse) and every amount that its wording allows. */
export interface StatedAmount {
  readonly amount: Amount;
  readonly interval: RoundingInterval;
}

/** What a list of causes says in figures. */
export interface ReadCauseList {
  /** The bullets added up. */
  readonly sum: StatedAmount;
  readonly total: StatedAmount | null;
  /** The amount that the heading itself says is to be explained. */
  readonly explained: StatedAmount | null;
}

/** Reads the amounts of a list; null unless every bullet has one amount of money that is surely better or worse. */
export function readCauseList({ heading, bullets, total }: CauseList, owner: Subject, index: SubjectIndex): ReadCauseList | null {
  const causes = bullets.map((line) => signedAmount(line, owner, index));
  if (causes.some((cause) => cause === null)) return null;
  const stated = causes.flatMap((cause) => cause ?? []);
  const sum = addedUp(stated);
  const ownTotal = total ? signedAmount(total, owner, index) : null;
  if (total && !ownTotal) return null;
  return explainedBy(heading, sum, ownTotal);
}

function addedUp(stated: readonly StatedAmount[]): StatedAmount {
  return {
    amount: stated.reduce((sum, one) => sum + one.amount, 0),
    interval: sumIntervals(stated.map(({ interval }) => ({ weight: 1, interval }))),
  };
}

function signedAmount({ text }: TextLine, owner: Subject, index: SubjectIndex): StatedAmount | null {
  const { amounts } = readSentence(text, { index, owner, topic: null }, null);
  const [only] = amounts;
  if (!only || amounts.length !== 1 || !isPlain(only.mention)) return null;
  const direction = directionOf(only);
  return direction === 0 ? null : withSign(only.mention, direction);
}

function isPlain({ unit, isRate, hedge }: AmountMention): boolean {
  return isMoney(unit) && !isRate && hedge !== "atLeast" && hedge !== "atMost";
}

function withSign(mention: AmountMention, sign: 1 | -1): StatedAmount {
  const { low, high } = statedInterval(mention);
  return { amount: sign * mention.size * amountsPerOne(mention), interval: sign === 1 ? { low, high } : { low: -high, high: -low } };
}

/** The heading's own amount has the sign of what explains it: "underskottet om 3 000 tkr förklaras av". Two amounts leave open which is meant. */
function explainedBy({ text }: TextLine, sum: StatedAmount, total: StatedAmount | null): ReadCauseList | null {
  const mentions = findAmounts(text);
  const [only] = mentions;
  if (mentions.length > 1 || (only && !isPlain(only))) return null;
  return { sum, total, explained: only ? withSign(only, sum.amount < 0 ? -1 : 1) : null };
}
