import { agreementOf, plainWeights, type SumAgreement, type SumMatrix } from "./SumMatrix";

/** That many agreeing columns with figures too large to agree by chance prove what the place says already. */
const FEWEST_TELLING = 2;
const FEWEST_PARTS = 2;

/** Whether agreement proves a total that its place announces: half of the columns, or all but three, may be mistaken. */
export function isPlacedProof({ informative, agreeing, telling }: SumAgreement): boolean {
  return telling >= FEWEST_TELLING && (agreeing * 2 >= informative || telling > FEWEST_TELLING);
}

/** In a table's last row the name of a board or the like ("Nämnden", "Kommunen") stands for all of it. */
const WHOLE = /(?:nämnd|förvaltning|styrelse|kommun|region|förbund|bolag|koncern|sektor|stadsdel|verksamhet)(?:en|et|n)?$/;

/** Whether agreement proves that a table's last row sums all that is open above it; where its name says so, in one column. */
export function isWholeProof(agreement: SumAgreement, label: string): boolean {
  return isPlacedProof(agreement) || (WHOLE.test(label) && agreement.telling >= 1 && agreement.agreeing * 2 >= agreement.informative);
}

/**
 * The open rows that a row without a total word sums by its place: those under it whose code continues its own ("21" above "2110"
 * and "2120") or that stand further in; null where it has none or the figures do not bear it out.
 */
export function placedDetails(matrix: SumMatrix, total: number, open: readonly number[]): readonly number[] | null {
  const end = lastDetail(matrix, total);
  const parts = open.filter((at) => at > total && at <= end);
  if (parts.length < FEWEST_PARTS) return null;
  return isPlacedProof(agreementOf(matrix, total, parts, plainWeights(parts.length))) ? parts : null;
}

function lastDetail(matrix: SumMatrix, total: number): number {
  let last = total;
  while (last + 1 < matrix.rows.length && isUnder(matrix, total, last + 1)) last++;
  return last;
}

function isUnder(matrix: SumMatrix, total: number, at: number): boolean {
  const upper = matrix.rows[total];
  const lower = matrix.rows[at];
  if (!upper || !lower) return false;
  const continues = upper.code !== "" && lower.code.length > upper.code.length && lower.code.startsWith(upper.code);
  return continues || lower.indent > upper.indent;
}
