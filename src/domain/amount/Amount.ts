/**
 * Money as a whole number of thousandths of a krona (1 kr = 1 000, 1 tkr = 1 000 000). Sv: belopp.
 *
 * Safe up to 9 007 billion kronor; sums and differences of amounts are exact.
 */
export type Amount = number;

/** The unit that a table or a sentence gives its amounts in. msek, mnkr and "miljoner kronor" are all `mkr`; kkr is `tkr`. */
export type MoneyUnit = "kr" | "tkr" | "mkr";

/** Thousandths of a krona in one of the unit. */
export const AMOUNTS_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { kr: 1_000, tkr: 1_000_000, mkr: 1_000_000_000 };

/**
 * A stored number as an amount; a table without a known unit counts in tkr, which only scales it.
 *
 * | value | unit | amount |
 * | --- | --- | --- |
 * | -12.5 | mkr | -12 500 000 000 |
 * | 16306.5 | tkr | 16 306 500 000 |
 */
export function amountOf(value: number, unit: MoneyUnit | null): Amount {
  return Math.round(value * AMOUNTS_PER_UNIT[unit ?? "tkr"]);
}

/** An amount as a number of its unit, for a cell or a sentence. */
export function valueOf(amount: Amount, unit: MoneyUnit | null): number {
  return amount / AMOUNTS_PER_UNIT[unit ?? "tkr"];
}
