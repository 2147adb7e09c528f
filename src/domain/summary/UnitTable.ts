import { valueOf } from "../amount/Amount";
import type { ComputedRow, ComputedTable } from "../budget/ComputedTable";
import type { ColumnRole, RecognisedTable, TableRow, VarianceRule } from "../recognition/RecognisedTable";
import { columnOf, type SourceFigure, type SourceFigures } from "./SourceFigures";
import type { SummaryColumn } from "./SummaryWords";

/** The page's main table before it is laid out: the rows and columns that have data. */
export interface UnitTable {
  readonly source: RecognisedTable;
  readonly varianceRule: VarianceRule;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly UnitRow[];
}

export interface UnitRow {
  readonly source: TableRow;
  readonly figures: ReadonlyMap<SummaryColumn, SourceFigure>;
  readonly computed: ComputedRow | null;
}

/** The standard order; the workbook's own columns decide which of them stand. */
const STANDARD_ORDER: readonly SummaryColumn[] = [
  "revenueToDate",
  "costToDate",
  "budgetToDate",
  "actualToDate",
  "varianceToDate",
  "annualBudget",
  "forecast",
  "forecastVariance",
  "change",
];
const LAST_COLUMN: readonly SummaryColumn[] = ["percentUsed", "priorYearToDate", "priorYear"];
const MOST_FIGURE_COLUMNS = 8;

const ROLES: Readonly<Record<Exclude<SummaryColumn, "change">, ColumnRole>> = {
  revenueToDate: "actualRevenueToDate",
  costToDate: "actualCostToDate",
  budgetToDate: "budgetToDate",
  actualToDate: "actualToDate",
  varianceToDate: "varianceToDate",
  annualBudget: "annualBudget",
  forecast: "forecast",
  forecastVariance: "forecastVariance",
  percentUsed: "percentUsed",
  priorYearToDate: "priorYearToDate",
  priorYear: "priorYear",
};

/** What of the main table the page can show; a row without any amount is left out. */
export function readUnitTable(table: RecognisedTable, computed: readonly ComputedTable[], figures: SourceFigures): UnitTable {
  const results = new Map(computed.find((one) => one.table === table.id)?.rows.map((row) => [row.row, row]));
  const rows = table.rows
    .filter(({ kind }) => kind !== "heading" && kind !== "blank")
    .map((row) => ({ source: row, figures: rowFigures(table, row.row, figures), computed: results.get(row.row) ?? null }))
    .filter((row) => row.figures.size > 0);
  return { source: table, varianceRule: varianceRuleOf(table, rows), columns: columnsOf(table, rows), rows };
}

function rowFigures(table: RecognisedTable, row: number, figures: SourceFigures): ReadonlyMap<SummaryColumn, SourceFigure> {
  const found = new Map<SummaryColumn, SourceFigure>();
  for (const column of [...STANDARD_ORDER, ...LAST_COLUMN]) {
    const figure = column === "change" ? figures.byRole(table, row, "previousForecast") : figures.byRole(table, row, ROLES[column]);
    if (figure) found.set(column, figure);
  }
  return found;
}

/** Where the table states no variance, costs written negative tell the rule; most rows of a budget are costs. */
function varianceRuleOf(table: RecognisedTable, rows: readonly UnitRow[]): VarianceRule {
  if (table.varianceRule) return table.varianceRule;
  const budgets = rows.map((row) => row.figures.get("annualBudget")?.value ?? row.figures.get("budgetToDate")?.value ?? 0);
  return budgets.filter((value) => value < 0).length > budgets.length / 2 ? "actualMinusBudget" : "budgetMinusActual";
}

function columnsOf(table: RecognisedTable, rows: readonly UnitRow[]): readonly SummaryColumn[] {
  const has = (column: SummaryColumn): boolean => rows.some((row) => row.figures.has(column));
  const computes = (value: (row: ComputedRow) => number | null): boolean =>
    rows.some((row) => row.computed !== null && value(row.computed) !== null);
  const showsNetOnly = has("actualToDate") || !has("costToDate");
  const stands: Readonly<Record<SummaryColumn, boolean>> = {
    revenueToDate: !showsNetOnly && has("revenueToDate"),
    costToDate: !showsNetOnly,
    budgetToDate: has("budgetToDate"),
    actualToDate: has("actualToDate") || has("costToDate"),
    varianceToDate: has("varianceToDate") || computes((row) => row.varianceToDate),
    annualBudget: has("annualBudget"),
    forecast: has("forecast") || computes((row) => row.forecast),
    forecastVariance: has("forecastVariance") || computes((row) => row.forecastVariance),
    change: computes((row) => row.change) || has("change"),
    percentUsed: has("annualBudget") && has("actualToDate"),
    priorYearToDate: has("priorYearToDate"),
    priorYear: has("priorYear"),
  };
  const standard = STANDARD_ORDER.filter((column) => stands[column]);
  const last = lastColumn(table, stands);
  return [...standard, ...last].slice(0, MOST_FIGURE_COLUMNS);
}

/** Percent used where the house uses it, else last year, else percent used where it can be computed. */
function lastColumn(table: RecognisedTable, stands: Readonly<Record<SummaryColumn, boolean>>): readonly SummaryColumn[] {
  if (columnOf(table, "percentUsed") && stands.percentUsed) return ["percentUsed"];
  return (["priorYearToDate", "priorYear", "percentUsed"] as const).filter((column) => stands[column]).slice(0, 1);
}

/** A row's variance in the summary's unit, positive when better than budget; null where it cannot be known. */
export function varianceValue(
  row: UnitRow,
  column: "varianceToDate" | "forecastVariance",
  unit: SourceFigures["unit"],
): number | null {
  const computed = row.computed?.[column] ?? null;
  return computed === null ? (row.figures.get(column)?.value ?? null) : valueOf(computed, unit);
}

/** The variance that the page is about: the forecast's where there is one, else the period's; null where there is neither. */
export function mainVariance(columns: Iterable<SummaryColumn>): "varianceToDate" | "forecastVariance" | null {
  const standing = new Set(columns);
  return (["forecastVariance", "varianceToDate"] as const).find((column) => standing.has(column)) ?? null;
}
