import type { SumRelation } from "./RecognisedTable";
import { isProof } from "./sumProof";
import { agreementOf, plainWeights, type SumMatrix } from "./SumMatrix";

/** A label that stands this often may be every unit's "Intäkter", and once the board's. */
const FEWEST_BLOCKS = 3;

/**
 * Sums across blocks: each unit has its rows "Intäkter", "Kostnader", "Netto", and the last block (or the first) is their sum, row by
 * row of the same name.
 *
 * | | | Utfall |
 * | --- | --- | --- |
 * | Bibliotek | Intäkter | −40 |
 * | | Kostnader | 240 |
 * | Musikskola | Intäkter | −60 |
 * | | Kostnader | 160 |
 * | Summa | Intäkter | −100 |
 * | | Kostnader | 400 |
 */
export function findBlockSums(matrix: SumMatrix): readonly SumRelation[] {
  const byLabel = new Map<string, number[]>();
  matrix.rows.forEach(({ label, says }, at) => {
    if (says.isMemo) return;
    const places = byLabel.get(label);
    if (places) places.push(at);
    else byLabel.set(label, [at]);
  });
  return [...byLabel.values()].flatMap((places) => (places.length < FEWEST_BLOCKS ? [] : (sumOfAlike(matrix, places) ?? [])));
}

/** The last of the rows of one name as the sum of the others, else the first. */
function sumOfAlike(matrix: SumMatrix, places: readonly number[]): SumRelation | null {
  const last = places.length - 1;
  for (const chosen of [last, 0]) {
    const total = places[chosen] ?? 0;
    const parts = places.filter((place) => place !== total);
    if (!isProof(agreementOf(matrix, total, parts, plainWeights(parts.length)))) continue;
    const rowAt = (at: number): number => matrix.rows[at]?.row ?? -1;
    return { total: rowAt(total), parts: parts.map((at) => ({ row: rowAt(at), weight: 1 })), proof: "arithmetic" };
  }
  return null;
}
