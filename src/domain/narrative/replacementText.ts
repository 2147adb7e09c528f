import type { Amount } from "../amount/Amount";
import type { AmountMention } from "./AmountMention";
import { amountsPerOne, statedStep } from "./statedInterval";

const NO_BREAK_SPACE = "\u00a0";

/**
 * What a sentence should write instead of its figure: the table's amount in the sentence's unit, as exact as the sentence, with its sign
 * and the unit word as written. Null where that would be nought.
 *
 * | quoted | amount | replacement |
 * | --- | --- | --- |
 * | `9 600 tkr` | -8 971 tkr | `9 000 tkr` |
 * | `-7,5 mkr` | -7 553 tkr | `-7,6 mkr` |
 */
export function replacementText(quoted: string, mention: AmountMention, amount: Amount): string | null {
  const step = statedStep(mention);
  const size = Math.abs(amount) / amountsPerOne(mention);
  const rounded = Math.round(size / step) * step;
  if (rounded === 0) return null;
  const figure = /\d.*\d|\d/.exec(quoted)?.[0] ?? "";
  const [whole = "0", fraction] = rounded.toFixed(mention.decimals).split(".");
  const grouped = groupsWith(figure, whole);
  return quoted.replace(figure, fraction === undefined ? grouped : `${grouped},${fraction}`);
}

/** Groups digits as the sentence does: with its own space, or a no-break one where it shows none. */
function groupsWith(figure: string, whole: string): string {
  const space = /\d([\s\u00a0\u2009\u202f.])\d{3}/.exec(figure)?.[1];
  const isUngrouped = space === undefined && /\d{4}/.test(figure);
  return isUngrouped ? whole : whole.replace(/\B(?=(\d{3})+$)/g, space ?? NO_BREAK_SPACE);
}
