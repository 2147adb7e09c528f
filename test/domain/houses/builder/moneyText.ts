import type { MoneyUnit } from "../../../../src/domain/amount/Amount";

const KRONOR: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1000, mkr: 1_000_000 };

/** Kronor in a unit, rounded half away from zero to decimals: what a report prints. */
export function roundedIn(kr: number, unit: MoneyUnit, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.round((Math.abs(kr) / KRONOR[unit]) * factor + 1e-9) / factor;
  return kr < 0 && scaled !== 0 ? -scaled : scaled;
}

/** "12 345,6": groups by a space, decimal comma, a plain hyphen for minus. */
export function swedishNumber(value: number, decimals: number): string {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return `${value < 0 ? "-" : ""}${grouped}${part === undefined ? "" : `,${part}`}`;
}

/** A surplus or a deficit by the sign. */
export function surplusWord(variance: number): "överskott" | "underskott" {
  return variance < 0 ? "underskott" : "överskott";
}
