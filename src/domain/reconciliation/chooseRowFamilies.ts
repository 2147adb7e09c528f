import { gradeResidual } from "../amount/roundingGrade";
import type { RowFamily } from "./RowFamily";
import { rowAllowance, rowResidual } from "./RowFamily";
import type { FigureTable } from "./FigureTable";

/** How a family fares in its table: rows where it could be tried with something at stake, and rows where it holds. */
export interface FamilyVote {
  readonly family: RowFamily;
  readonly tried: number;
  readonly held: number;
}

/** A reading of a column that is broken more often than it holds is no reading of it. */
const LEAST_SHARE_HELD = 0.5;
/** Rows looked at for a vote are enough to tell two readings apart. */
const MOST_ROWS_TRIED = 400;

/**
 * The reading of a column that the table's own rows bear out best, or null where none is borne out: what is not understood is
 * never reported. Candidates come best first; a later one must do better, not as well.
 *
 * | rows | candidate budget − actual | candidate actual − budget | chosen |
 * | --- | --- | --- | --- |
 * | 6 | holds on 5 | holds on 0 | budget − actual |
 * | 6 | holds on 2 | holds on 1 | none |
 */
export function chooseFamily(figures: FigureTable, candidates: readonly RowFamily[]): RowFamily | null {
  let best: FamilyVote | null = null;
  for (const family of candidates) {
    const vote = voteFor(figures, family);
    if (vote.held > (best?.held ?? 0)) best = vote;
    if (vote.held > 0 && vote.held === vote.tried) return vote.family;
  }
  return best && best.held >= LEAST_SHARE_HELD * best.tried ? best.family : null;
}

/** Tries a family on the table's rows; rows where both sides are nothing prove nothing and are left out. */
export function voteFor(figures: FigureTable, family: RowFamily): FamilyVote {
  let tried = 0;
  let held = 0;
  const last = Math.min(figures.rows.length, MOST_ROWS_TRIED);
  for (let row = 0; row < last; row++) {
    const residual = rowResidual(figures, family, row);
    if (Number.isNaN(residual) || isTrivial(figures, family, row)) continue;
    tried += 1;
    if (residual === 0) held += 1;
    else if (gradeResidual(residual, rowAllowance(figures, family, row)) !== "broken") held += 1;
  }
  return { family, tried, held };
}

function isTrivial(figures: FigureTable, family: RowFamily, row: number): boolean {
  const result = figures.amounts[row * figures.columns.length + family.result] ?? 0;
  return result === 0;
}
