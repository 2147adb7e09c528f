import type { SumAgreement } from "./SumMatrix";

/**
 * A total that no word announces: two columns at least, and three of four, agree, on figures too large to agree by chance. Where three do,
 * two of three are enough: the table may have more than one mistake.
 */
export function isProof({ informative, agreeing, telling }: SumAgreement): boolean {
  return (telling >= 2 && agreeing * 4 >= informative * 3) || (telling >= 3 && agreeing * 3 >= informative * 2);
}

/** Where the label is a group's usual name or a total's, two columns are enough: two of three on telling figures, every one where the figures are small. */
export function isGroupProof({ informative, agreeing, telling }: SumAgreement): boolean {
  return agreeing >= 2 && (agreeing === informative || (telling >= 2 && agreeing * 3 >= informative * 2));
}
