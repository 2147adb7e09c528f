import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellAddress } from "../../workbook/CellAddress";
import type { FigureColumn, FigureTable } from "../../reconciliation/FigureTable";
import type { CellRule, FindingDraft } from "../Rule";
import { remarkDraft } from "./cellDraft";

/**
 * R44 `number-as-text`: an amount in a money column is stored as text, so that Excel's sums leave it out. One finding per column.
 *
 * | cells of the column | |
 * | --- | --- |
 * | 1 570, "- 6 698", 950 | the second is reported |
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
      for (const column of table.columns) {
        const draft = column.content === "money" ? columnDraft(table, column, grid) : null;
        if (draft) yield draft;
      }
    }
  },
};

function columnDraft(table: FigureTable, column: FigureColumn, grid: SheetGrid): FindingDraft | null {
  const cells: CellAddress[] = [];
  let label = "";
  for (const row of table.rows) {
    const at = grid.offset(row.row, column.column);
    if (at < 0 || grid.kinds[at] !== CELL_KINDS.numberText) continue;
    if (cells.length === 0) label = row.label;
    cells.push({ sheet: table.table.sheet, row: row.row, column: column.column });
  }
  const [first] = cells;
  if (!first) return null;
  return remarkDraft({
    rule: "number-as-text",
    severity: "warning",
    cells: cells.slice(0, 8),
    statement: { code: "numberStoredAsText", label, header: column.header, text: grid.text(first.row, first.column), count: cells.length },
  });
}
