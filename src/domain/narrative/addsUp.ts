import type { Amount } from "../amount/Amount";
import { meet, sumIntervals } from "../amount/RoundingInterval";
import type { AmountMention } from "./AmountMention";
import { amountsPerOne, statedInterval, statedStep } from "./statedInterval";

/** A part of a sum and whether it adds to it or takes away. */
export interface WeightedPart {
  readonly mention: AmountMention;
  readonly weight: 1 | -1;
}

/** What a mention writes, without sign, in amounts. */
export function sizeOfMention(mention: AmountMention): Amount {
  return mention.size * amountsPerOne(mention);
}

/** The parts added up, each with its weight. */
export function totalOf(parts: readonly WeightedPart[]): Amount {
  return parts.reduce((all, { mention, weight }) => all + weight * sizeOfMention(mention), 0);
}

/**
 * Whether honest rounding may explain what is between a sum and its parts: within three standard deviations of so many rounded figures, one step
 * at least; where one is hedged or a range, within all that the words allow.
 *
 * | sum | parts | |
 * | --- | --- | --- |
 * | 8 000 tkr | 3 300, 3 000, 1 700 | yes |
 * | 8 000 tkr | 3 300, 3 000, 1 500 | no: 200 is more than 3 x 58 |
 * | 8,1 mkr | 3,3, 3,0, 1,7 | yes, by one step |
 */
export function addsUp(sum: AmountMention, parts: readonly WeightedPart[]): boolean {
  const all = [sum, ...parts.map(({ mention }) => mention)];
  if (all.some((one) => one.hedge !== "none" || one.rangeFrom !== null)) {
    return meet(sumIntervals(parts.map(({ mention, weight }) => ({ weight, interval: statedInterval(mention) }))), statedInterval(sum));
  }
  const steps = all.map((one) => statedStep(one) * amountsPerOne(one));
  const deviation = Math.sqrt(steps.reduce((squares, step) => squares + (step * step) / 12, 0));
  const difference = Math.abs(Math.abs(totalOf(parts)) - sizeOfMention(sum));
  return difference <= Math.max(...steps, 3 * deviation) + ROUND_OFF;
}

/** Binary fractions. */
const ROUND_OFF = 1e-3;
