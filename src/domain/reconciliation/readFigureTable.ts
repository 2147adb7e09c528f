import { AMOUNTS_PER_UNIT } from "../amount/Amount";
import type { FigureKind } from "../findings/Finding";
import type { ColumnRole, RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { turnedRows } from "./turnedRows";
import { FIGURE_STATES, type FigureColumn, type FigureTable } from "./FigureTable";

const WORD_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["label", "code", "text", "unknown"]);
const PERCENT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["percentUsed", "variancePercent"]);
const DERIVED_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "varianceToDate",
  "forecastVariance",
  "change",
  "remaining",
]);

/** Reads a recognised table's figures from its sheet; `firstKey` numbers its cells on from the table before. */
export function readFigureTable(table: RecognisedTable, grid: SheetGrid, firstKey: number): FigureTable {
  const columns = table.columns.map((column) => figureColumn({ ...column, step: sturdyStep(column, table, grid) }, table));
  const size = table.rows.length * columns.length;
  const amounts = new Float64Array(size).fill(NaN);
  const states = new Uint8Array(size);
  const rowIndexes = new Map<number, number>();
  table.rows.forEach((row, index) => rowIndexes.set(row.row, index));
  for (const [c, column] of columns.entries()) {
    if (column.content !== "other") readColumn(grid, table, column, { amounts, states, first: c, width: columns.length });
  }
  return { table, firstKey, columns, rows: table.rows, turnedRows: turnedRows(table), rowIndexes, amounts, states };
}

function readColumn(
  grid: SheetGrid,
  { rows }: RecognisedTable,
  column: FigureColumn,
  { amounts, states, first, width }: { readonly amounts: Float64Array; readonly states: Uint8Array; readonly first: number; readonly width: number },
): void {
  const { kinds, numbers } = grid;
  const isMoney = column.content === "money";
  let at = first;
  for (const { row } of rows) {
    const place = grid.offset(row, column.column);
    const state = place < 0 ? FIGURE_STATES.blank : stateOfKind(kinds[place] ?? CELL_KINDS.empty);
    states[at] = state;
    if (state === FIGURE_STATES.figure) {
      const value = numbers[place] ?? NaN;
      amounts[at] = isMoney ? Math.round(value * column.scale) : value;
    }
    at += width;
  }
}

/** Figures that decide a column's precision: enough of them, and nearly all alike. */
const FEWEST_FIGURES = 3;
const LEAST_SHARE_ALIKE = 0.75;

/**
 * A column's step where a few odd figures do not count: one amount typed with decimals among whole ones is an odd amount, not the
 * column's precision.
 */
function sturdyStep(column: TableColumn, table: RecognisedTable, grid: SheetGrid): number {
  // Kronor that all are whole thousands were rounded to thousands before they were written out.
  const coarse = (column.unit ?? table.unit) === "kr" ? [100_000, 1000] : [];
  const candidates = [...coarse, 1, 0.1, 0.01].filter((step) => step > column.step * 1.5);
  if (candidates.length === 0 || contentOfRole(column.role) !== "money") return column.step;
  const fitting = candidates.map(() => 0);
  let figures = 0;
  for (const { row } of table.rows) {
    const value = grid.number(row, column.column);
    if (Number.isNaN(value) || value === 0) continue;
    figures += 1;
    candidates.forEach((step, index) => {
      if (isMultiple(value, step)) fitting[index] = (fitting[index] ?? 0) + 1;
    });
  }
  const chosen = candidates.find((_, index) => (fitting[index] ?? 0) >= LEAST_SHARE_ALIKE * figures);
  return figures >= FEWEST_FIGURES ? (chosen ?? column.step) : column.step;
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function stateOfKind(kind: number): number {
  if (kind === CELL_KINDS.number || kind === CELL_KINDS.numberText) return FIGURE_STATES.figure;
  // A dash says "nothing here", as a blank does.
  return kind === CELL_KINDS.empty || kind === CELL_KINDS.dash ? FIGURE_STATES.blank : FIGURE_STATES.unreadable;
}

function figureColumn(column: TableColumn, table: RecognisedTable): FigureColumn {
  const moneyUnit = column.unit ?? table.unit;
  const content = contentOfRole(column.role);
  const scale = content === "money" ? AMOUNTS_PER_UNIT[moneyUnit ?? "tkr"] : 1;
  const figureKind: FigureKind = content === "percent" ? "percent" : (moneyUnit ?? "unknownUnit");
  return {
    ...column,
    scale,
    stepAmount: content === "money" ? Math.round(column.step * scale) : column.step,
    figureKind,
    moneyUnit,
    content,
    derived: DERIVED_ROLES.has(column.role),
  };
}

function contentOfRole(role: ColumnRole): FigureColumn["content"] {
  if (WORD_ROLES.has(role)) return "other";
  return PERCENT_ROLES.has(role) ? "percent" : "money";
}
