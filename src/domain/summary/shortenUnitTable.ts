import { valueOf } from "../amount/Amount";
import type { RecognisedTable, SumRelation } from "../recognition/RecognisedTable";
import type { ForecastGrounds } from "./ForecastGrounds";
import { NOTHING_SHOWN, RowTerms } from "./RowTerms";
import type { SourceFigure } from "./SourceFigures";
import type { SummaryColumn } from "./SummaryColumn";
import { operand, type Term } from "./Term";
import { mainVariance, varianceValue, type UnitRow, type UnitTable } from "./UnitTable";

/** Rows that the page has room for beside its sentences and a few causes. */
const MOST_ROWS = 22;
/** Excel takes 8 192 characters; names of sheets may yet grow. */
const LONGEST_FORMULA = 5_000;
/** No row of a sheet has this index: the row that stands for those left out. */
const OTHERS_ROW = -1;

/**
 * The table as the page can show it: all rows where they fit, else only those that the grand total is made of, else the ones that deviate
 * most and one row for the others. The same table where nothing is left out.
 */
export function shortenUnitTable(table: UnitTable, grounds: ForecastGrounds, others: (count: number) => string): UnitTable {
  if (table.rows.length <= MOST_ROWS) return table;
  const total = grandTotal(table);
  const partRows = new Set(total?.parts.map(({ row }) => row));
  const parts = table.rows.filter((row) => (total ? partRows.has(row.source.row) : row.source.kind === "item"));
  const totals = table.rows.filter((row) => row.source.row === total?.total);
  if (parts.length + totals.length <= MOST_ROWS) return { ...table, rows: inOrder(table, [...parts, ...totals]) };
  const kept = largest(table, parts, MOST_ROWS - totals.length - 1);
  const left = parts.filter((row) => !kept.includes(row));
  return {
    ...table,
    source: withOthers(table.source, total, new Set(left.map((row) => row.source.row))),
    rows: [...inOrder(table, kept), othersRow(table, left, others(left.length), grounds), ...totals],
  };
}

function grandTotal({ source }: UnitTable): SumRelation | null {
  const totals = source.rows.filter(({ kind }) => kind === "total").map(({ row }) => row);
  return source.sums.filter(({ total, parts }) => totals.includes(total) && parts.every(({ weight }) => weight === 1)).pop() ?? null;
}

function largest(table: UnitTable, parts: readonly UnitRow[], most: number): readonly UnitRow[] {
  const column = mainVariance(table.columns);
  const size = (row: UnitRow): number => Math.abs((column && varianceValue(row, column, table.unit)) ?? 0);
  return [...parts].sort((a, b) => size(b) - size(a)).slice(0, most);
}

function inOrder(table: UnitTable, rows: readonly UnitRow[]): readonly UnitRow[] {
  const wanted = new Set(rows);
  return table.rows.filter((row) => wanted.has(row));
}

/** The total is then made of the rows shown and the one for the others. */
function withOthers(source: RecognisedTable, total: SumRelation | null, left: ReadonlySet<number>): RecognisedTable {
  if (!total) return source;
  const parts = [...total.parts.filter(({ row }) => !left.has(row)), { row: OTHERS_ROW, weight: 1 as const }];
  return { ...source, sums: source.sums.map((sum) => (sum === total ? { ...sum, parts } : sum)) };
}

/** A row that states, for each column, the sum of what the rows left out would have shown; its variances are already minus is worse. */
function othersRow(table: UnitTable, rows: readonly UnitRow[], label: string, grounds: ForecastGrounds): UnitRow {
  const terms = new RowTerms(table, NOTHING_SHOWN, grounds);
  const figures = new Map<SummaryColumn, SourceFigure>();
  const better = rows[0]?.better ?? 1;
  const derived: readonly SummaryColumn[] = rows.every((row) => row.better === better) ? derivedColumns(table) : ["percentUsed"];
  for (const column of table.columns) {
    const of = derived.includes(column) ? [] : rows.flatMap((row) => terms.of(row, column) ?? []);
    if (of.length > 0) figures.set(column, { value: rows.reduce((sum, row) => sum + valueIn(row, column, table), 0), reference: sumOf(of) });
  }
  const source = { row: OTHERS_ROW, label, code: null, kind: "item", level: 0 } as const;
  return { source, name: label, figures, previous: null, computed: null, better, statedSign: 1, isSum: true };
}

/** What our own cells of the row give, where the columns for it are shown. */
function derivedColumns({ columns }: UnitTable): readonly SummaryColumn[] {
  const shows = (...wanted: SummaryColumn[]): boolean => wanted.every((column) => columns.includes(column));
  return [
    "percentUsed",
    ...(shows("budgetToDate", "actualToDate") ? (["varianceToDate"] as const) : []),
    ...(shows("annualBudget", "forecast") ? (["forecastVariance"] as const) : []),
  ];
}

function sumOf(terms: readonly Term[]): string | null {
  const formula = terms.map(operand).join("+");
  return terms.some((term) => "value" in term) || formula.length > LONGEST_FORMULA ? null : formula;
}

/** What a row shows in a column; computed amounts are in thousandths of a krona. */
function valueIn(row: UnitRow, column: SummaryColumn, { unit }: UnitTable): number {
  const stated = row.figures.get(column)?.value ?? 0;
  const amount = isComputed(column) ? (row.computed?.[column] ?? null) : null;
  if (amount === null) return VARIANCES.includes(column) ? stated * row.statedSign : stated;
  return valueOf(amount, unit) * (column === "change" ? -row.better : 1);
}

const VARIANCES: readonly SummaryColumn[] = ["varianceToDate", "forecastVariance"];

function isComputed(column: SummaryColumn): column is "varianceToDate" | "forecastVariance" | "forecast" | "change" {
  return column === "forecast" || column === "change" || VARIANCES.includes(column);
}
