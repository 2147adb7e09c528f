import { amountAt, cellAt, columnOf, FIGURE_STATES, stateAt, type FigureTable } from "../../reconciliation/FigureTable";
import type { IdentityKind } from "../../reconciliation/Identity";
import { turnOfRow, type RowFamily } from "../../reconciliation/RowFamily";
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
  const row = onlyBlank(table, family, grid);
  if (row < 0) return null;
  const cell = cellAt(table, row, family.result);
  const turn = turnOfRow(table, family, row);
  const belongs = family.terms.reduce((sum, { column, weight }) => sum + turn * weight * amountAt(table, row, column), 0);
  if (Math.abs(belongs) <= columnOf(cell).stepAmount) return null;
  const names = { label: table.rows[row]?.label ?? "", header: columnOf(cell).header };
  return figureDraft({ rule: "missing-value", severity: "warning", statement: { code: "valueMissing", ...names } }, cell, belongs);
}

/** The one row with inputs whose result is blank, −1 where there is none or more; a dash is an answer: nothing worth naming. */
function onlyBlank(table: FigureTable, family: RowFamily, grid: SheetGrid): number {
  const blank = itemRows(table, family.result, FIGURE_STATES.blank).filter((row) => isMissing(table, family, grid, row));
  const [only] = blank;
  const isFull = only !== undefined && blank.length === 1 && itemRows(table, family.result, FIGURE_STATES.figure).length >= FEWEST_FILLED;
  return isFull ? only : -1;
}

/** The item rows whose cell in a column is in a state. */
function itemRows(table: FigureTable, column: number, state: number): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    if (stateAt(table, row, column) === state && table.rows[row]?.kind === "item") found.push(row);
  }
  return found;
}

function isMissing(table: FigureTable, family: RowFamily, grid: SheetGrid, row: number): boolean {
  const hasInputs = family.terms.every((term) => stateAt(table, row, term.column) === FIGURE_STATES.figure);
  return hasInputs && grid.isEmpty(table.rows[row]?.row ?? -1, table.columns[family.result]?.column ?? -1);
}
