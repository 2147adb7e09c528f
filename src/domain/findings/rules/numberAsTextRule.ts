import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellAddress } from "../../workbook/CellAddress";
import type { FigureColumn, FigureTable } from "../../reconciliation/FigureTable";
import type { Severity } from "../Finding";
import type { CellRule, FindingDraft } from "../Rule";
import { remarkDraft } from "./cellDraft";

/**
 * R44 `number-as-text`: an amount in a money column is stored as text, so that Excel's sums leave it out. One finding per column.
 *
 * Where a column holds nothing but text, it was pasted or typed so throughout and no sum misses a part of it: worth knowing, once a table.
 *
 * | cells of the column | |
 * | --- | --- |
 * | 1 570, "- 6 698", 950 | the second is reported |
 * | "1 570", "- 6 698", "950" | info, with the table's other columns of that kind |
 * | "-" | says nothing, not reported |
 */
export const numberAsTextRule: CellRule = {
  id: "R44",
  code: "number-as-text",
  kind: "cells",
  findings: function* ({ figures, grids }) {
    for (const table of figures.values()) {
      const grid = grids.get(table.table.sheet);
      if (!grid) continue;
      const columns = table.columns.flatMap((column) => (column.content === "money" ? (textAmounts(table, column, grid) ?? []) : []));
      for (const mixed of columns.filter(({ isWhole }) => !isWhole)) yield draftOf(mixed, mixed.cells, "warning");
      const whole = columns.filter(({ isWhole }) => isWhole);
      const [first] = whole;
      if (first) yield draftOf(first, whole.flatMap(({ cells }) => cells), "info");
    }
  },
};

/** The amounts of a column that are text: where, and whether they are all that the column holds. */
interface TextAmounts {
  readonly cells: readonly CellAddress[];
  readonly isWhole: boolean;
  readonly label: string;
  readonly header: string;
  readonly text: string;
}

/** A single amount is no habit. */
const FEWEST_OF_HABIT = 3;

function textAmounts(table: FigureTable, column: FigureColumn, grid: SheetGrid): TextAmounts | null {
  const cells: CellAddress[] = [];
  let numbers = 0;
  let label = "";
  for (const row of table.rows) {
    const at = grid.offset(row.row, column.column);
    const kind = at < 0 ? CELL_KINDS.empty : grid.kinds[at];
    if (kind === CELL_KINDS.number) numbers += 1;
    if (kind !== CELL_KINDS.numberText) continue;
    if (cells.length === 0) label = row.label;
    cells.push({ sheet: table.table.sheet, row: row.row, column: column.column });
  }
  const [first] = cells;
  if (!first) return null;
  const isWhole = numbers === 0 && cells.length >= FEWEST_OF_HABIT;
  return { cells, isWhole, label, header: column.header, text: grid.text(first.row, first.column) };
}

function draftOf({ label, header, text }: TextAmounts, cells: readonly CellAddress[], severity: Severity): FindingDraft {
  const statement = { code: "numberStoredAsText", label, header, text, count: cells.length } as const;
  return remarkDraft({ rule: "number-as-text", severity, cells: cells.slice(0, 8), statement });
}
