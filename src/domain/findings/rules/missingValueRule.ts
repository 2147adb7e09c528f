import { cellAt, columnOf, FIGURE_STATES, stateAt, type FigureTable } from "../../reconciliation/FigureTable";
import type { IdentityKind } from "../../reconciliation/Identity";
import type { RowFamily } from "../../reconciliation/RowFamily";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft } from "../Rule";
import { figureDraft } from "./cellDraft";

/** A column is full where at least this many of its rows hold a figure, and all but one. */
const FEWEST_FILLED = 3;
const VARIANCES: ReadonlySet<IdentityKind> = new Set<IdentityKind>(["rowVariance", "forecastVariance"]);

/**
 * R45 `missing-value`: in a column of variances that is otherwise full one cell is blank although its row's amounts make a variance that
 * is not nothing. Blank inputs are only reported where a sum or a row needs them filled.
 *
 * | Budget | Utfall | Avvikelse | |
 * | --- | --- | --- | --- |
 * | 100 | 90 | 10 | |
 * | 200 | 230 | | −30 is missing |
 * | 50 | 50 | | nothing is missing |
 */
export const missingValueRule: CellRule = {
  id: "R45",
  code: "missing-value",
  kind: "cells",
  findings: function* ({ families, grids }) {
    for (const { figures, rows } of families.values()) {
      const grid = grids.get(figures.table.sheet);
      for (const family of rows) {
        const draft = grid && VARIANCES.has(family.kind) ? familyDraft(figures, family, grid) : null;
        if (draft) yield draft;
      }
    }
  },
};

function familyDraft(table: FigureTable, family: RowFamily, grid: SheetGrid): FindingDraft | null {
  const rows = table.rows.flatMap(({ kind }, row) => (kind === "item" && hasInputs(table, family, row) ? [row] : []));
  const column = table.columns[family.result]?.column ?? -1;
  // A dash is an answer: nothing worth naming.
  const blank = rows.filter((row) => stateAt(table, row, family.result) === FIGURE_STATES.blank && grid.isEmpty(table.rows[row]?.row ?? -1, column));
  const [row] = blank;
  if (row === undefined || blank.length !== 1 || rows.length - 1 < FEWEST_FILLED) return null;
  const cell = cellAt(table, row, family.result);
  const belongs = family.terms.reduce((sum, { column, weight }) => sum + weight * (table.amounts[row * table.columns.length + column] ?? 0), 0);
  if (Math.abs(belongs) <= columnOf(cell).stepAmount) return null;
  const names = { label: table.rows[row]?.label ?? "", header: columnOf(cell).header };
  return figureDraft({ rule: "missing-value", severity: "warning", statement: { code: "valueMissing", ...names } }, cell, belongs);
}

function hasInputs(table: FigureTable, family: RowFamily, row: number): boolean {
  return family.terms.every(({ column }) => stateAt(table, row, column) === FIGURE_STATES.figure);
}
