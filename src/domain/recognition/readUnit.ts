import type { MoneyUnit } from "../amount/Amount";

const NOT_AFTER_FIGURE = "(?<!\\d[ \\u00a0\\u202f]?)";
const START = "(?<![a-zåäö])";
const END = "(?![a-zåäö])";
const UNITS: readonly (readonly [MoneyUnit, RegExp])[] = [
  ["tkr", new RegExp(`${NOT_AFTER_FIGURE}${START}(?:tkr|kkr|t\\.?kr|ksek|tsek|tusental(?:s)?(?: kr(?:onor)?)?|tusen(?: kr(?:onor)?)|1 ?000[- ]?tal(?: kr(?:onor)?)?|1 ?000 kr)${END}`, "i")],
  ["mkr", new RegExp(`${NOT_AFTER_FIGURE}${START}(?:mkr|mnkr|msek|mn kr|m\\.?kr|milj\\.? ?kr(?:onor)?|miljoner(?: kr(?:onor)?)?|miljontal(?: kr(?:onor)?)?)${END}`, "i")],
  ["kr", new RegExp(`${NOT_AFTER_FIGURE}${START}(?:kr|sek|kronor)${END}`, "i")],
];
const THOUSANDS = /(?:^|[^\d])(?:1 ?000-tals? kr|i 1 ?000 kr|\(1 ?000 kr\))/i;

/**
 * The unit that a heading or a caption declares; null where it declares none. "9 600 tkr" is an amount, no declaration.
 *
 * | text | unit |
 * | --- | --- |
 * | Verksamhet (Belopp i tkr) | tkr |
 * | Mnkr, msek, miljoner kronor | mkr |
 * | kkr | tkr |
 * | underskott om 9 600 tkr | null |
 */
export function readUnit(text: string): MoneyUnit | null {
  if (THOUSANDS.test(text)) return "tkr";
  return UNITS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
