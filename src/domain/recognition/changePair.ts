import type { ColumnArithmetic, DifferenceSign } from "./ColumnArithmetic";
import type { ColumnRole } from "./RecognisedTable";
import type { DraftColumn } from "./TableDraft";

/** Pairs that a change may compare, likeliest first. */
const CHANGE_PAIRS: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["actualToDate", "priorYearToDate"],
  ["forecast", "previousForecast"],
  ["actualToDate", "priorYear"],
  ["forecast", "priorYear"],
  ["annualBudget", "priorYear"],
];

/** The two columns whose difference a change column is, minuend first; null where none fits. */
export function changePair(
  change: DraftColumn,
  column: (role: ColumnRole) => DraftColumn | null,
  arithmetic: ColumnArithmetic,
): readonly [DraftColumn, DraftColumn] | null {
  return pairBy(column, (a, b) => arithmetic.difference(change, a, b)?.sign ?? null);
}

/** As `changePair`, where the difference holds on half of the rows only: the table may have several mistakes. */
export function changePairByHalf(
  change: DraftColumn,
  column: (role: ColumnRole) => DraftColumn | null,
  arithmetic: ColumnArithmetic,
): readonly [DraftColumn, DraftColumn] | null {
  return pairBy(column, (a, b) => arithmetic.signByHalf(change, a, b));
}

function pairBy(column: (role: ColumnRole) => DraftColumn | null, signOf: (a: DraftColumn, b: DraftColumn) => DifferenceSign | null): readonly [DraftColumn, DraftColumn] | null {
  for (const [minuend, subtrahend] of CHANGE_PAIRS) {
    const a = column(minuend);
    const b = column(subtrahend);
    const sign = a && b ? signOf(a, b) : null;
    if (!a || !b || !sign) continue;
    if (sign === "minuendFirst") return [a, b];
    if (sign === "subtrahendFirst") return [b, a];
  }
  return null;
}
