import { AMOUNTS_PER_UNIT, type Amount } from "../amount/Amount";
import type { RoundingInterval } from "../amount/RoundingInterval";
import { isMoney, type AmountMention } from "./AmountMention";

/** From here on a whole number of tkr that ends in 000 is taken for rounded to thousands. */
const ROUND_THOUSANDS_FROM = 10_000;
/** What "ca" allows at least, as a share of the figure; twice that where the figure ends in a nought. */
const ABOUT = 0.05;
/** More than this share cannot be called cut off. */
const LARGEST_CUT = 0.05;

/** What a mention's unit is in amounts: one of "mkr" is a milliard of thousandths. */
export function amountsPerOne(mention: AmountMention): number {
  return isMoney(mention.unit) ? AMOUNTS_PER_UNIT[mention.unit] * mention.scale : 1;
}

/**
 * What a figure in a sentence is rounded to, in its own unit.
 *
 * | text | step |
 * | --- | --- |
 * | -12,5 mkr | 0.1 |
 * | 8 miljoner | 1 |
 * | 9 600 tkr | 100 |
 * | 6 902 tkr | 1 |
 * | 12 000 tkr | 1 000 |
 */
export function statedStep(mention: AmountMention): number {
  if (mention.decimals > 0) return 10 ** -mention.decimals;
  if (mention.unit === "mkr") return mention.size >= 100 && mention.size % 10 === 0 ? 10 : 1;
  if (mention.unit === "tkr") return Math.min(powerOfTen(mention.size), mention.size >= ROUND_THOUSANDS_FROM && mention.size % 1000 === 0 ? 1000 : 100);
  return mention.unit === "kr" ? Math.min(powerOfTen(mention.size), mention.size >= 1_000_000 ? 100_000 : 1000) : 1;
}

/** The largest power of ten that a whole number is a multiple of; 1 for nought. */
function powerOfTen(size: number): number {
  let power = 1;
  while (size > 0 && power < 1_000_000 && size % (power * 10) === 0) power *= 10;
  return power;
}

/** Every size (without sign) that a mention's wording allows, in amounts, both ends closed. */
export function statedInterval(mention: AmountMention): RoundingInterval {
  const one = amountsPerOne(mention);
  const step = statedStep(mention) * one;
  const size = mention.size * one;
  const low = (mention.rangeFrom ?? mention.size) * one;
  switch (mention.hedge) {
    case "none":
      return { low: low - step / 2, high: size + step / 2 };
    case "about": {
      const width = Math.max(step, size * ABOUT * (endsInNought(mention) ? 2 : 1));
      return { low: low - width, high: size + width };
    }
    case "slightlyOver":
      return { low: low - step / 2, high: size + Math.max(step, size * ABOUT) };
    case "slightlyUnder":
      return { low: low - Math.max(step, size * ABOUT), high: size + step / 2 };
    case "atLeast":
      return { low: low - step / 2, high: Number.MAX_SAFE_INTEGER };
    case "atMost":
      return { low: 0, high: size + step / 2 };
  }
}

function endsInNought(mention: AmountMention): boolean {
  return mention.decimals === 0 && mention.size >= 10 && mention.size % 10 === 0;
}

/** Whether the mention is what is left of `size` when its last figures are cut off instead of rounded. */
export function isTruncated(mention: AmountMention, size: Amount, slack: Amount): boolean {
  if (mention.rangeFrom !== null || mention.hedge !== "none") return false;
  const one = amountsPerOne(mention);
  const stated = mention.size * one;
  const cut = size - stated;
  return cut >= -slack && cut - slack < statedStep(mention) * one && cut <= LARGEST_CUT * size;
}
