import type { MoneyUnit } from "../amount/Amount";
import type { AmountWords } from "./SummaryWords";

const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/**
 * A cell's amount as words of a sentence, rounded as one speaks: from a million kronor in mkr with one decimal, below that in tkr. FIXED
 * groups and points by the reader's own locale.
 *
 * | cell shows (tkr) | size | signed |
 * | --- | --- | --- |
 * | -17 600 | 17,6 mkr | −17,6 mkr |
 * | 340 | 340 tkr | +340 tkr |
 */
export function amountWords(cell: string, unit: MoneyUnit | null): AmountWords {
  const size = sizeFormula(cell, unit);
  const sign = `IF(${cell}<0,"${MINUS}",IF(${cell}>0,"+",""))`;
  return { cell, size: { formula: size }, signed: { formula: `${sign}&${size}` } };
}

function sizeFormula(cell: string, unit: MoneyUnit | null): string {
  const whole = (word: string): string => `FIXED(ABS(${cell}),0)&"${NO_BREAK_SPACE}${word}"`;
  if (unit === null) return `FIXED(ABS(${cell}),0)`;
  if (unit === "mkr") return `FIXED(ABS(${cell}),1)&"${NO_BREAK_SPACE}mkr"`;
  const thousand = unit === "tkr" ? 1_000 : 1_000_000;
  return `IF(ABS(${cell})>=${String(thousand)},FIXED(ABS(${cell})/${String(thousand)},1)&"${NO_BREAK_SPACE}mkr",${whole(unit)})`;
}

/** A cell's amount with its sign in the sheet's own unit, as a chart's label shows it: "−16 195". */
export function amountLabel(cell: string, unit: MoneyUnit | null): string {
  return `IF(${cell}<0,"${MINUS}",IF(${cell}>0,"+",""))&FIXED(ABS(${cell}),${unit === "mkr" ? "1" : "0"})`;
}
