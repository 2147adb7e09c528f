import { sumOfLines, type Line } from "./Line";
import { roundedIn } from "./moneyText";

/** Kronor as whole tkr. */
export const tkr = (kr: number): number => roundedIn(kr, "tkr", 0);
/** Kronor as mkr with one decimal. */
export const mkr = (kr: number): number => roundedIn(kr, "mkr", 1);
/** Whole kronor. */
export const kronor = (kr: number): number => roundedIn(kr, "kr", 0);
/** Better (plus) or worse than budget so far, costs being positive. */
export const leftToDate = (line: Line): number => line.budgetToDate - line.actual;
/** Better (plus) or worse than the year's budget, costs being positive. */
export const leftOfYear = (line: Line): number => line.budget - line.forecast;
/** A share in percent with decimals. */
export const percentOf = (part: number, whole: number, decimals = 0): number => Number(((part / whole) * 100).toFixed(decimals));
/** The lines of several. */
export const allOf = (...lines: readonly Line[]): Line => sumOfLines(lines);
