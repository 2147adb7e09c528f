import { AMOUNTS_PER_UNIT } from "../amount/Amount";
import type { FigureKind } from "../findings/Finding";
import type { ColumnRole, RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
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
  const columns = table.columns.map((column) => figureColumn(column, table));
  const size = table.rows.length * columns.length;
  const amounts = new Float64Array(size).fill(NaN);
  const states = new Uint8Array(size);
  const rowIndexes = new Map<number, number>();
  table.rows.forEach((row, index) => rowIndexes.set(row.row, index));
  columns.forEach((column, c) => {
    if (column.content === "other") return;
    table.rows.forEach((row, r) => {
      const at = r * columns.length + c;
      const place = grid.offset(row.row, column.column);
      if (place < 0) return;
      states[at] = stateOfKind(grid.kinds[place] ?? CELL_KINDS.empty);
      if (states[at] === FIGURE_STATES.figure) amounts[at] = toAmount(grid.numbers[place] ?? NaN, column);
    });
  });
  return { table, firstKey, columns, rows: table.rows, rowIndexes, amounts, states };
}

function toAmount(value: number, column: FigureColumn): number {
  return column.content === "money" ? Math.round(value * column.scale) : value;
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
