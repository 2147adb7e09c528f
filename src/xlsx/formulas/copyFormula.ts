import type { RangeA1 } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW } from "../sheetLimits";
import { isExternal, rewriteReferences, withRange } from "./rewriteReferences";

/**
 * A formula as Excel copies it: relative references move along, absolute ones stay, what would leave the sheet is #REF!.
 *
 * | formula | copied | then |
 * | --- | --- | --- |
 * | =A1+$A$1+A$1+$A1 | 1 row down, 1 column right | =B2+$A$1+B$1+$A2 |
 * | =A1 | 1 row up | =#REF! |
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (reference, text) => {
    if ("name" in reference || isExternal(reference, text)) return null;
    const moved = shift(reference.range, rows, columns);
    return moved === null ? `${text.slice(0, text.lastIndexOf("!") + 1)}#REF!` : withRange(text, moved);
  });
}

function shift(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const rowEnds = shiftSpan([range.top, range.bottom], [range.$top, range.$bottom], rows, LAST_ROW);
  const columnEnds = shiftSpan([range.left, range.right], [range.$left, range.$right], columns, LAST_COLUMN);
  if (rowEnds === null || columnEnds === null) return null;
  const [top, bottom, $top, $bottom] = rowEnds;
  const [left, right, $left, $right] = columnEnds;
  return { top, bottom, left, right, $top, $bottom, $left, $right };
}

type End = number | null;
type Lock = boolean | null | undefined;

/** Both ends after the shift, in ascending order with their locks; null where an end leaves the sheet. */
function shiftSpan(ends: readonly [End, End | undefined], locks: readonly [Lock, Lock], by: number, most: number): [End, End, boolean, boolean] | null {
  const [first, last] = ends.map((end, index) => (end === null || end === undefined || locks[index] === true ? end ?? null : end + by));
  const isOff = (end: End | undefined): boolean => typeof end === "number" && (end < 0 || end > most);
  if (isOff(first) || isOff(last)) return null;
  const isTurned = typeof first === "number" && typeof last === "number" && first > last;
  const [from, to] = isTurned ? [last, first] : [first, last];
  const [$from, $to] = isTurned ? [locks[1], locks[0]] : locks;
  return [from ?? null, to ?? null, $from === true, $to === true];
}
