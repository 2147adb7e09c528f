import { amountAt, amountOrZero, cellAt, type FigureCell } from "../FigureTable";
import type { Identity, IdentityTerm } from "../Identity";
import type { Hypothesis } from "./chooseDiagnosis";

/** More rows than this are not paired: some pair always fits. */
const MOST_ROWS_PAIRED = 60;

/**
 * What a sum's total would miss by (stated less computed) if one or more of its rows were treated wrongly: left out, counted
 * twice, a memo row counted, a sign turned, two rows left out, or the rows from one end on.
 */
export function mistreatedRows(identity: Identity): readonly Hypothesis[] {
  const parts = identity.terms.filter(({ cell }) => amountOrZero(cell) !== 0);
  return [...parts.flatMap(mistreatedRow), ...memoRows(identity), ...pairs(parts), ...ends(parts)];
}

function mistreatedRow({ cell, weight }: IdentityTerm): readonly Hypothesis[] {
  const amount = weight * amountOrZero(cell);
  return [
    hypothesis("omittedRow", -amount, [cell]),
    hypothesis("doubledRow", amount, [cell]),
    hypothesis("signFlippedRow", -2 * amount, [cell]),
  ];
}

/** Varav rows and rows outside the total, which it would have taken in. */
function memoRows({ result, terms }: Identity): readonly Hypothesis[] {
  const { figures, column } = result;
  const parts = new Set(terms.map(({ cell }) => cell.row));
  return figures.rows.flatMap((row, index) => {
    if (parts.has(index) || (row.kind !== "ofWhich" && row.kind !== "outside")) return [];
    const amount = amountAt(figures, index, column);
    return Number.isNaN(amount) || amount === 0 ? [] : [hypothesis("memoRowCounted", amount, [cellAt(figures, index, column)])];
  });
}

/** Two rows left out, or two counted twice. */
function pairs(parts: readonly IdentityTerm[]): readonly Hypothesis[] {
  if (parts.length > MOST_ROWS_PAIRED) return [];
  return parts.flatMap((first, index) =>
    parts.slice(index + 1).flatMap((second) => {
      const amount = first.weight * amountOrZero(first.cell) + second.weight * amountOrZero(second.cell);
      const cells = [first.cell, second.cell];
      return amount === 0 ? [] : [hypothesis("pairOfRows", -amount, cells), hypothesis("pairOfRows", amount, cells)];
    }),
  );
}

/** The rows from the first or the last on left out, three or more of them: the total is that of a narrower group. */
function ends(parts: readonly IdentityTerm[]): readonly Hypothesis[] {
  return [...runs(parts), ...runs([...parts].reverse())];
}

function runs(parts: readonly IdentityTerm[]): readonly Hypothesis[] {
  let sum = 0;
  return parts.slice(0, -2).flatMap(({ cell, weight }, index) => {
    sum += weight * amountOrZero(cell);
    const cells = parts.slice(0, index + 1).map((part) => part.cell);
    return index < 2 || sum === 0 ? [] : [hypothesis("differentScope", -sum, cells)];
  });
}

function hypothesis(kind: Hypothesis["kind"], difference: number, cells: readonly FigureCell[]): Hypothesis {
  return { kind, difference, cells, figure: null, slack: 0 };
}
