import type { Amount } from "../amount/Amount";
import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import { betterSign } from "./betterSign";

/**
 * A change since the previous forecast by the sign rule: minus where the forecast has become worse, as beside variances it is read.
 *
 * | costs stand | previous | forecast | `ComputedRow.change` | turned |
 * | --- | --- | --- | --- | --- |
 * | positive | 100 | 110 | 10 | -10 |
 * | negative | -100 | -110 | -10 | -10 |
 */
export function turnedChange(table: RecognisedTable, row: TableRow, change: Amount | null): Amount | null {
  return change === null || change === 0 ? change : -betterSign(table, row) * change;
}
