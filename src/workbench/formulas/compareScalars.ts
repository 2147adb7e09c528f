import { to15Digits } from "./numberText";
import { isError, type Scalar } from "./Operand";

/**
 * Excel's order of two values that are no errors: negative, 0 or positive.
 * Numbers come before texts, texts before FALSE, FALSE before TRUE; texts without case; numbers by 15 digits; an empty cell
 * is 0, "" or FALSE, whichever the other side is.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? emptyAs(right);
  const b = right ?? emptyAs(left);
  const rank = typeRank(a) - typeRank(b);
  if (rank !== 0) return rank;
  if (typeof a === "number" && typeof b === "number") return to15Digits(a) - to15Digits(b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return Number(a) - Number(b);
}

/** Texts in Excel's order, without case; Swedish letters after z. */
export function compareTexts(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a === b ? 0 : TEXT_ORDER.compare(a, b);
}

const TEXT_ORDER = new Intl.Collator("sv-SE");

function emptyAs(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function typeRank(value: Scalar): number {
  if (typeof value === "number" || value === null) return 0;
  if (typeof value === "string") return 1;
  return isError(value) ? 3 : 2;
}
