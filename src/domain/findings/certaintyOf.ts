import type { Finding } from "./Finding";
import type { RuleCode } from "./RuleCode";

/** Rules that one table's own arithmetic, or a formula, decides. */
const WITHIN_A_TABLE: ReadonlySet<RuleCode> = new Set<RuleCode>([
  "row-variance",
  "forecast-variance",
  "percent-used",
  "column-total",
  "subtotal",
  "change-column",
  "cause-total",
  "measure-total",
  "formula-range",
  "constant-over-formula",
  "error-cell",
]);

/** Rules by which two places say different things of one fact. */
const BETWEEN_TABLES: ReadonlySet<RuleCode> = new Set<RuleCode>(["cause-vs-variance", "unit-vs-board", "table-vs-table", "roll-up"]);

/**
 * How little there is to argue about a finding, 0 to 3; for a list whose first line the tool is judged by.
 *
 * | finding | certainty |
 * | --- | --- |
 * | a total without one named row | 3 |
 * | a variance that its row does not give | 2 |
 * | a unit's figure that differs from the board's | 1 |
 * | the same, where a second identity breaks at the cell | 2 |
 * | a sentence | 0 |
 */
export function certaintyOf({ rule, diagnosis, evidence }: Finding): number {
  const ground = WITHIN_A_TABLE.has(rule) ? 2 : BETWEEN_TABLES.has(rule) ? 1 : 0;
  const isProven = diagnosis !== null || evidence.length > 1;
  return ground > 0 && isProven ? ground + 1 : ground;
}
