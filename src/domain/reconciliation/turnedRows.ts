import type { RecognisedTable } from "../recognition/RecognisedTable";

/** One variance that fits the other subtraction may be a slip of the sign; several are how the table is kept. */
const FEWEST_VARIANCES = 2;

/**
 * The rows (indexes in the table) whose variances follow the other subtraction than the table's, as recognition read them.
 *
 * | table's rule | rows that follow the other | variance columns | turned |
 * | --- | --- | --- | --- |
 * | budget − utfall | Intäkter, Resultat | 1 | both |
 * | budget − utfall | Summa | 1 | none: a single variance with the wrong sign |
 * | budget − utfall | Intäkter | 2 | Intäkter |
 */
export function turnedRows({ rows, columns, varianceRule }: RecognisedTable): ReadonlySet<number> {
  const turned = rows.flatMap((row, index) => (row.varianceRule !== undefined && row.varianceRule !== varianceRule ? [index] : []));
  const variances = columns.filter(({ role }) => role === "varianceToDate" || role === "forecastVariance").length;
  return new Set(turned.length * variances >= FEWEST_VARIANCES ? turned : []);
}
