import { valueOf, type Amount, type MoneyUnit } from "../../domain/amount/Amount";
import { formatAmount, formatSigned } from "../../text/formatAmount";
import type { Language } from "../../text/Messages";

/** Writes forecasts: whole kr or tkr, mkr with one decimal, since a method's decimals would claim a precision that no forecast has. */
export interface AmountWords {
  readonly plain: (amount: Amount) => string;
  /** With a plus too. */
  readonly signed: (amount: Amount) => string;
}

/** @param withUnit whether the unit is written; not in a table that has it in its heading */
export function amountWords(unit: MoneyUnit, language: Language, withUnit = true): AmountWords {
  const kind = withUnit ? unit : "unknownUnit";
  const rounded = (amount: Amount): number => {
    const value = valueOf(amount, unit);
    return unit === "mkr" ? Math.round(value * 10) / 10 : Math.round(value);
  };
  return { plain: (amount) => formatAmount(rounded(amount), kind, language), signed: (amount) => formatSigned(rounded(amount), kind, language) };
}
