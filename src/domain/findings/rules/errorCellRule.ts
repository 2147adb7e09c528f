import { amountAt, columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { CellAddress } from "../../workbook/CellAddress";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import { referencedCells } from "../../reconciliation/formulas/referencedCells";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";

/** One sheet's errors are reported one by one up to this number, and counted in the last of them. */
const MOST_PER_SHEET = 20;

/**
 * R43 `error-cell`: a cell holds an error value, in English or Swedish, computed or typed as text. A formula whose inputs hold the
 * error is its consequence and not reported.
 *
 * | cell | |
 * | --- | --- |
 * | `#DIV/0!` in Förbrukat %, annual budget 0 | reported: the budget is 0 |
 * | `#DIVISION/0!` as text | reported |
 * | `=B7+B8` with `#REF!` in B7 | only B7 is reported |
 */
export const errorCellRule: CellRule = {
  id: "R43",
  code: "error-cell",
  kind: "cells",
  findings: function* (context) {
    for (const grid of context.grids.values()) {
      const errors = rootErrors(grid);
      for (const error of errors.slice(0, MOST_PER_SHEET)) yield errorDraft(error, grid, errors.length, context);
    }
  },
};

function rootErrors(grid: SheetGrid): readonly CellAddress[] {
  const errors: CellAddress[] = [];
  const { kinds, columnCount } = grid;
  for (let at = kinds.indexOf(CELL_KINDS.error); at >= 0; at = kinds.indexOf(CELL_KINDS.error, at + 1)) {
    const row = grid.firstRow + Math.floor(at / columnCount);
    const column = grid.firstColumn + (at % columnCount);
    if (!isConsequence(grid, row, column)) errors.push({ sheet: grid.sheet.name, row, column });
  }
  return errors;
}

function isConsequence(grid: SheetGrid, row: number, column: number): boolean {
  const formula = grid.formula(row, column);
  if (formula === null) return false;
  return referencedCells(formula, 500).some(
    (cell) => cell.sheet === null && grid.kind(cell.row, cell.column) === CELL_KINDS.error && !(cell.row === row && cell.column === column),
  );
}

function errorDraft(cell: CellAddress, grid: SheetGrid, count: number, context: RuleContext): FindingDraft {
  const place = tablePlace(cell, context);
  return {
    rule: "error-cell",
    severity: "warning",
    cells: [cell],
    expected: null,
    actual: null,
    difference: null,
    figureKind: "none",
    diagnosis: null,
    evidence: [],
    statement: {
      code: "errorValue",
      label: place?.label ?? "",
      header: place?.header ?? "",
      error: grid.text(cell.row, cell.column),
      divisorIsZero: place?.divisorIsZero ?? false,
      count: count > MOST_PER_SHEET ? count : 1,
    },
    span: null,
  };
}

function tablePlace(cell: CellAddress, { figures }: RuleContext) {
  for (const table of figures.values()) {
    const row = table.table.sheet === cell.sheet ? table.rowIndexes.get(cell.row) : undefined;
    const column = table.columns.find((candidate) => candidate.column === cell.column);
    if (row === undefined || !column) continue;
    const divisorIsZero = column.content === "percent" && wholeIsNothing(table, row);
    return { label: table.rows[row]?.label ?? "", header: column.header, divisorIsZero };
  }
  return null;
}

function wholeIsNothing(figures: FigureTable, row: number): boolean {
  const budget = columnWithRole(figures, "annualBudget");
  const amount = budget < 0 ? NaN : amountAt(figures, row, budget);
  return budget >= 0 && (amount === 0 || Number.isNaN(amount));
}
