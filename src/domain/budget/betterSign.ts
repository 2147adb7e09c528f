import type { RecognisedTable, TableRow, VarianceRule } from "../recognition/RecognisedTable";

/**
 * What turns budget − actual into a variance where plus is better: 1 where costs stand as positive figures, -1 where they are negative.
 *
 * A revenue row in a table that shows revenue and cost both as positive figures is turned against its table (`TableRow.varianceRule`).
 *
 * | costs stand | budget | actual | budget − actual | better sign | variance |
 * | --- | --- | --- | --- | --- | --- |
 * | positive | 100 | 110 | -10 | 1 | -10 |
 * | negative | -100 | -110 | 10 | -1 | -10 |
 */
export function betterSign(table: RecognisedTable, row: TableRow): 1 | -1 {
  const ofTable = table.costSign ?? (table.varianceRule === "actualMinusBudget" ? -1 : 1);
  return isTurned(table, row) ? opposite(ofTable) : ofTable;
}

/** What turns the variance that the row states into one where plus is better. */
export function statedSign(table: RecognisedTable, row: TableRow): 1 | -1 {
  const rule = row.varianceRule ?? table.varianceRule;
  if (rule === null) return 1;
  return directionOf(rule) === betterSign(table, row) ? 1 : -1;
}

/** 1 for budget − actual, -1 for actual − budget. */
export function directionOf(rule: VarianceRule): 1 | -1 {
  return rule === "budgetMinusActual" ? 1 : -1;
}

function isTurned(table: RecognisedTable, row: TableRow): boolean {
  return row.varianceRule !== undefined && row.varianceRule !== table.varianceRule;
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}
