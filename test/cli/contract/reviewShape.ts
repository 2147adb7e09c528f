import { either, finite, listOf, matching, nullable, oneOf, record, rowNumber, text, yes, type Shape } from "./Shape";

// The words are typed off the contract and not imported: a word that is renamed in the source must fail here.
const words = (line: string): Shape => oneOf(...line.split(" "));

const role = words("label code actualRevenueToDate actualCostToDate actualToDate budgetToDate varianceToDate annualBudget percentUsed forecast previousForecast forecastVariance priorYearToDate priorYear change amount remaining variancePercent expectedEffect realisedEffect month01 month02 month03 month04 month05 month06 month07 month08 month09 month10 month11 month12 text unknown");
const rule = words("row-variance forecast-variance percent-used column-total subtotal change-column cause-total cause-vs-variance unit-vs-board table-vs-table roll-up measure-total narrative-amount narrative-claim header-content period sign-flip error-cell number-as-text missing-value constant-over-formula formula-range excess-digits forecast-range missing-explanation personal-number small-count hidden-content external-link metadata stale-calculation");
const diagnosis = words("rounding signFlippedTable signFlippedRow unitFactor omittedRow doubledRow memoRowCounted digitSlip transposition singleDigit elsewhere truncated pairOfRows differentScope totalCell staleValue");

const tableId = matching(/^T\d+$/);
const letters = matching(/^[A-Z]{1,3}$/);
const cell = matching(/^('(?:[^']|'')+'|[^'!\s]+)![A-Z]{1,3}[1-9]\d*$/);
const unit = nullable(words("kr tkr mkr"));
const place = { start: finite, length: finite };

const table = record({
  id: tableId,
  sheet: text,
  range: matching(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/),
  kind: words("byUnit byAccount causes measures investments other"),
  unit,
  varianceRule: nullable(words("budgetMinusActual actualMinusBudget")),
  columns: listOf(record({ column: letters, header: matching(/^(?!.*(?:\n|\s\s))/s), role }, { unit })),
  rows: record({ totals: listOf(rowNumber), subtotals: listOf(rowNumber), ofWhich: listOf(rowNumber) }, { headings: listOf(rowNumber) }),
});

const finding = record(
  {
    id: text,
    rule,
    severity: words("error warning info"),
    cells: listOf(cell),
    expected: nullable(finite),
    actual: nullable(finite),
    difference: nullable(finite),
    diagnosis: nullable(record({ kind: diagnosis, cells: listOf(cell) })),
    message: record({ sv: text, en: text }),
  },
  { text: record({ paragraph: rowNumber, ...place }), accepted: yes },
);

const amount = { ...place, value: finite, unit: text, ties: listOf(cell) };

/** What `check --json` prints of one workbook, without `schema`. */
export const reviewShape = record({
  workbook: record({ file: text, sheets: finite, cells: finite, period: nullable(matching(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  tables: listOf(table),
  computed: listOf(record({ table: tableId, row: rowNumber, label: text, values: record({ varianceToDate: nullable(finite), percentUsed: nullable(finite), forecast: nullable(finite), forecastVariance: nullable(finite) }) })),
  checks: record({ performed: finite, exact: finite, rounding: finite, broken: finite }),
  findings: listOf(finding),
  narrative: listOf(either(record({ cell, ...amount }), record({ text: record({ paragraph: rowNumber, ...place }), ...amount }))),
  links: listOf(record({ from: tableId, to: tableId, row: rowNumber, kind: words("unit cause level period") })),
  questions: listOf(record({ table: tableId, column: letters, candidates: listOf(role) })),
  accepted: listOf(text),
  gate: record({ open: finite, checked: listOf(rule), notChecked: listOf(rule) }),
  timing: record({ readMs: finite, analyseMs: finite }),
});
