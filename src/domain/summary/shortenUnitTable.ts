import type { RecognisedTable, SumRelation } from "../recognition/RecognisedTable";
import type { SourceFigure, SourceFigures } from "./SourceFigures";
import type { SummaryColumn } from "./SummaryWords";
import { mainVariance, varianceValue, type UnitRow, type UnitTable } from "./UnitTable";

/** Rows that the page has room for beside its sentences and a few causes. */
const MOST_ROWS = 22;
/** A formula of more terms is longer than a reader would follow. */
const MOST_TERMS = 150;
/** No row of a sheet has this index: the row that stands for those left out. */
const OTHERS_ROW = -1;

/**
 * The table as the page can show it: all rows where they fit, else only those that the grand total is made of, else the ones that deviate
 * most and one row for the others. The same table where nothing is left out.
 */
export function shortenUnitTable(table: UnitTable, figures: SourceFigures, others: (count: number) => string): UnitTable {
  if (table.rows.length <= MOST_ROWS) return table;
  const total = grandTotal(table);
  const partRows = new Set(total?.parts.map(({ row }) => row));
  const parts = table.rows.filter((row) => (total ? partRows.has(row.source.row) : row.source.kind === "item"));
  const totals = table.rows.filter((row) => row.source.row === total?.total);
  if (parts.length + totals.length <= MOST_ROWS) return { ...table, rows: inOrder(table, [...parts, ...totals]) };
  const kept = largest(table, parts, MOST_ROWS - totals.length - 1, figures);
  const left = parts.filter((row) => !kept.includes(row));
  return {
    ...table,
    source: withOthers(table.source, total, new Set(left.map((row) => row.source.row))),
    rows: [...inOrder(table, kept), othersRow(left, others(left.length)), ...totals],
  };
}

function grandTotal({ source }: UnitTable): SumRelation | null {
  const totals = source.rows.filter(({ kind }) => kind === "total").map(({ row }) => row);
  return source.sums.filter(({ total, parts }) => totals.includes(total) && parts.every(({ weight }) => weight === 1)).pop() ?? null;
}

function largest(table: UnitTable, parts: readonly UnitRow[], most: number, figures: SourceFigures): readonly UnitRow[] {
  const column = mainVariance(table.columns);
  const size = (row: UnitRow): number => Math.abs((column && varianceValue(row, column, figures.unit)) ?? 0);
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

function othersRow(rows: readonly UnitRow[], label: string): UnitRow {
  const columns = new Set(rows.flatMap((row) => [...row.figures.keys()]));
  const figures = new Map<SummaryColumn, SourceFigure>();
  for (const column of columns) figures.set(column, sumOf(rows.flatMap((row) => row.figures.get(column) ?? [])));
  return { source: { row: OTHERS_ROW, label, code: null, kind: "item", level: 0 }, figures, computed: null };
}

function sumOf(figures: readonly SourceFigure[]): SourceFigure {
  const references = figures.flatMap(({ reference }) => reference ?? []);
  const isFollowable = references.length === figures.length && references.length <= MOST_TERMS;
  return { value: figures.reduce((sum, { value }) => sum + value, 0), reference: isFollowable ? references.join("+") : null };
}
