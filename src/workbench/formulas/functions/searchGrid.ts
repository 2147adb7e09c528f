import { compareScalars } from "../compareScalars";
import { isError, type Operand, type Scalar } from "../Operand";
import { asGrid, usedColumns, usedRows } from "../readOperand";
import { wildcardTest } from "./criteria";

/** A row or a column of values to search in. */
export interface ValueLine {
  readonly length: number;
  at(index: number): Scalar;
}

/** An operand of one row or one column as a line; null where it is a rectangle. Its length ends where nothing can stand any more. */
export function asLine(operand: Operand): ValueLine | null {
  const grid = asGrid(operand);
  if (grid.columns === 1) return { length: usedRows(operand), at: (index) => grid.at(index, 0) };
  if (grid.rows === 1) return { length: usedColumns(operand), at: (index) => grid.at(0, index) };
  return null;
}

/** The first (or last) place that equals the value, -1 for none; texts without case and, where asked, with wildcards. */
export function findExact(line: ValueLine, wanted: Scalar, options: { readonly wildcards: boolean; readonly fromEnd?: boolean }): number {
  const holds = exactTest(wanted, options.wildcards);
  if (options.fromEnd === true) {
    for (let index = line.length - 1; index >= 0; index -= 1) if (holds(line.at(index))) return index;
    return -1;
  }
  for (let index = 0; index < line.length; index += 1) if (holds(line.at(index))) return index;
  return -1;
}

function exactTest(wanted: Scalar, wildcards: boolean): (value: Scalar) => boolean {
  if (typeof wanted === "string") {
    if (wildcards) return wildcardTest(wanted);
    const lower = wanted.toLowerCase();
    return (value) => typeof value === "string" && value.toLowerCase() === lower;
  }
  const number = wanted ?? 0;
  return (value) => typeof value === typeof number && !isError(value) && compareScalars(value, number) === 0;
}

/**
 * The last place that is not beyond the value in a sorted line, -1 for none: Excel's binary search, which looks only at values
 * of the same type and is defined for sorted lines only.
 */
export function findSorted(line: ValueLine, wanted: Scalar, isDescending: boolean): number {
  let low = 0;
  let high = line.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const probe = nearestOfType(line, middle, low, wanted);
    if (probe < low) {
      low = middle + 1;
      continue;
    }
    const order = compareScalars(line.at(probe), wanted);
    if (isDescending ? order >= 0 : order <= 0) {
      found = probe;
      low = middle + 1;
    } else high = probe - 1;
  }
  return found;
}

function nearestOfType(line: ValueLine, from: number, low: number, wanted: Scalar): number {
  const type = typeof (wanted ?? 0);
  let index = from;
  while (index >= low && (typeof line.at(index) !== type || line.at(index) === null)) index -= 1;
  return index;
}

/** The place of the next smaller (or larger) value where none is equal, as XLOOKUP finds it in an unsorted line; -1 for none. */
export function findNearest(line: ValueLine, wanted: Scalar, direction: "smaller" | "larger", fromEnd: boolean): number {
  const exact = findExact(line, wanted, { wildcards: false, fromEnd });
  if (exact >= 0) return exact;
  let best = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (!isBeyond(value, wanted, direction)) continue;
    if (best < 0 || isBeyond(line.at(best), value, direction)) best = index;
  }
  return best;
}

function isBeyond(value: Scalar, wanted: Scalar, direction: "smaller" | "larger"): boolean {
  if (value === null || isError(value) || typeof value !== typeof (wanted ?? 0)) return false;
  const order = compareScalars(value, wanted);
  return direction === "smaller" ? order < 0 : order > 0;
}
