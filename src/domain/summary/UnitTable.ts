import { valueOf, type MoneyUnit } from "../amount/Amount";
import { betterSign, statedSign } from "../budget/betterSign";
import type { ComputedRow, ComputedTable } from "../budget/ComputedTable";
import type { ColumnRole, RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import { rowNames } from "./rowNames";
import { columnOf, type SourceFigure, type SourceFigures } from "./SourceFigures";
import { MOST_SUMMARY_COLUMNS, SUMMARY_COLUMNS, type SummaryColumn, type SummaryColumnChoice } from "./SummaryColumn";

/** The page's main table before it is laid out: the rows and columns that have data. */
export interface UnitTable {
  readonly source: RecognisedTable;
  /** What our sheets are written in; null leaves every figure as it stands. */
  readonly unit: MoneyUnit | null;
  readonly columns: readonly SummaryColumn[];
  /** The house's own names of columns; the others have the standard name. */
  readonly names: ReadonlyMap<SummaryColumn, string>;
  readonly rows: readonly UnitRow[];
}

export interface UnitRow {
  readonly source: TableRow;
  /** What the page calls the row. */
  readonly name: string;
  /** What the workbook states, as it states it. */
  readonly figures: ReadonlyMap<SummaryColumn, SourceFigure>;
  /** The table's own column of the previous forecast. */
  readonly previous: SourceFigure | null;
  readonly computed: ComputedRow | null;
  /** What turns budget − actual into minus is worse. */
  readonly better: 1 | -1;
  /** What turns the variance that the row states into minus is worse. */
  readonly statedSign: 1 | -1;
  /** Whether the row stands for several, so that its figures are already what the page shows. */
  readonly isSum?: boolean;
}

const LAST_COLUMN: readonly SummaryColumn[] = ["percentUsed", "priorYearToDate", "priorYear"];
const STANDARD_ORDER = SUMMARY_COLUMNS.filter((column) => !LAST_COLUMN.includes(column));

/** Where the workbook states a column of the page; a change is always computed. */
export const ROLE_OF_COLUMN: Readonly<Record<Exclude<SummaryColumn, "change">, ColumnRole>> = {
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

/** What of a table the page can show, in the house's columns where it has chosen any; a row without any amount is left out. */
export function readUnitTable(
  table: RecognisedTable,
  computed: readonly ComputedTable[],
  figures: SourceFigures,
  choices: readonly SummaryColumnChoice[] = [],
): UnitTable {
  const rowName = rowNames(table, figures);
  const results = new Map(computed.find((one) => one.table === table.id)?.rows.map((row) => [row.row, row]));
  const rows = table.rows
    .filter(({ kind }) => kind !== "heading" && kind !== "blank")
    .map((row) => ({ ...readRow(table, row, results.get(row.row) ?? null, figures), name: rowName.get(row.row) ?? row.label }))
    .filter((row) => row.figures.size > 0);
  const names = new Map(choices.flatMap(({ column, name }) => (name === "" ? [] : [[column, name]])));
  return { source: table, unit: figures.unit, columns: columnsOf(table, rows, choices), names, rows };
}

function readRow(table: RecognisedTable, row: TableRow, computed: ComputedRow | null, figures: SourceFigures): Omit<UnitRow, "name"> {
  const stated = SUMMARY_COLUMNS.flatMap((column) => {
    const figure = column === "change" ? null : figures.byRole(table, row.row, ROLE_OF_COLUMN[column]);
    return figure === null ? [] : [[column, figure] as const];
  });
  return {
    source: row,
    figures: new Map(stated),
    previous: figures.byRole(table, row.row, "previousForecast"),
    computed,
    better: betterSign(table, row),
    statedSign: statedSign(table, row),
  };
}

/** The house's columns as far as the workbook has them; the standard ones where it has none of them or none were chosen. */
function columnsOf(table: RecognisedTable, rows: readonly UnitRow[], choices: readonly SummaryColumnChoice[]): readonly SummaryColumn[] {
  const stands = standingColumns(rows);
  const chosen = choices.map(({ column }) => column).filter((column) => stands[column]);
  const columns = chosen.length > 0 ? chosen : [...standardColumns(rows).filter((column) => stands[column]), ...lastColumn(table, stands)];
  return columns.slice(0, MOST_SUMMARY_COLUMNS);
}

/** Revenue and cost only where the workbook has no net. */
function standardColumns(rows: readonly UnitRow[]): readonly SummaryColumn[] {
  const hasNet = rows.some(({ figures }) => figures.has("actualToDate")) || !rows.some(({ figures }) => figures.has("costToDate"));
  return STANDARD_ORDER.filter((column) => !hasNet || (column !== "revenueToDate" && column !== "costToDate"));
}

function standingColumns(rows: readonly UnitRow[]): Readonly<Record<SummaryColumn, boolean>> {
  const has = (column: SummaryColumn): boolean => rows.some((row) => row.figures.has(column));
  const computes = (value: (row: ComputedRow) => number | null): boolean =>
    rows.some((row) => row.computed !== null && value(row.computed) !== null);
  return {
    revenueToDate: has("revenueToDate"),
    costToDate: has("costToDate"),
    budgetToDate: has("budgetToDate"),
    actualToDate: has("actualToDate") || has("costToDate"),
    varianceToDate: has("varianceToDate") || computes((row) => row.varianceToDate),
    annualBudget: has("annualBudget"),
    forecast: has("forecast") || computes((row) => row.forecast),
    forecastVariance: has("forecastVariance") || computes((row) => row.forecastVariance),
    change: computes((row) => row.change),
    percentUsed: has("annualBudget") && has("actualToDate"),
    priorYearToDate: has("priorYearToDate"),
    priorYear: has("priorYear"),
  };
}

/** Percent used where the house uses it, else last year, else percent used where it can be computed. */
function lastColumn(table: RecognisedTable, stands: Readonly<Record<SummaryColumn, boolean>>): readonly SummaryColumn[] {
  if (columnOf(table, "percentUsed") && stands.percentUsed) return ["percentUsed"];
  return (["priorYearToDate", "priorYear", "percentUsed"] as const).filter((column) => stands[column]).slice(0, 1);
}

/** A row's variance in the summary's unit, positive when better than budget; null where it cannot be known. */
export function varianceValue(row: UnitRow, column: "varianceToDate" | "forecastVariance", unit: MoneyUnit | null): number | null {
  const computed = row.computed?.[column] ?? null;
  const stated = row.figures.get(column);
  if (computed !== null) return valueOf(computed, unit);
  return stated ? stated.value * row.statedSign : null;
}

/** The variance that the page is about: the forecast's where there is one, else the period's; null where there is neither. */
export function mainVariance(columns: Iterable<SummaryColumn>): "varianceToDate" | "forecastVariance" | null {
  const standing = new Set(columns);
  return (["forecastVariance", "varianceToDate"] as const).find((column) => standing.has(column)) ?? null;
}
