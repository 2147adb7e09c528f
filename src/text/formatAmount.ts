import type { FigureKind } from "../domain/findings/Finding";
import type { Language } from "./Messages";

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

const UNIT_WORDS: Readonly<Record<FigureKind, Readonly<Record<Language, string>>>> = {
  kr: { sv: "kr", en: "kr" },
  tkr: { sv: "tkr", en: "tkr" },
  mkr: { sv: "mkr", en: "mkr" },
  unknownUnit: { sv: "", en: "" },
  percent: { sv: "%", en: "%" },
  count: { sv: "", en: "" },
  none: { sv: "", en: "" },
};

/**
 * A figure with its unit as a reader expects it: groups of three, true minus, at most three decimals, nothing that breaks over a line.
 *
 * | value | kind | sv | en |
 * | --- | --- | --- | --- |
 * | -12500 | tkr | −12 500 tkr | −12,500 tkr |
 * | 74.4 | percent | 74,4 % | 74.4% |
 */
export function formatAmount(value: number, kind: FigureKind, language: Language): string {
  const unit = UNIT_WORDS[kind][language];
  const space = unit === "" || (kind === "percent" && language === "en") ? "" : NO_BREAK_SPACE;
  return `${formatNumber(value, language)}${space}${unit}`;
}

/** A bare figure in the reader's language, with a true minus and at most `decimals` decimals (3 unless told). */
export function formatNumber(value: number, language: Language, decimals = 3): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? NO_BREAK_SPACE : ",");
  const significant = fraction.replace(/0+$/, "");
  const digits = significant === "" ? grouped : `${grouped}${language === "sv" ? "," : "."}${significant}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}

/** Figures whose sign matters (changes, differences) carry a plus too. */
export function formatSigned(value: number, kind: FigureKind, language: Language): string {
  return value > 0 ? `+${formatAmount(value, kind, language)}` : formatAmount(value, kind, language);
}
