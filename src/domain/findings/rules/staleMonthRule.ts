import { amountAt, cellAt, rowOf, type FigureTable } from "../../reconciliation/FigureTable";
import { evaluateFormula } from "../../reconciliation/formulas/evaluateFormula";
import { unlikeMonths, type UnlikeMonth } from "../../reconciliation/formulas/unlikeMonths";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";
import { computedFigure, type ComputedFigure } from "./computedFigure";
import { isNear, readerOf } from "./formulaReader";

/** A board's or a unit's table is read and written by people; longer ones are exports. */
const MOST_ROWS = 400;

/**
 * R67 `formula-range`, warning: a formula reckons with another number of months than at least four, three quarters, of the same formulas in its
 * column do, and so gives another figure. Silent where all are alike, where the figure is the same, and where plain arithmetic does not give
 * what stands.
 *
 * | Prognos | |
 * | --- | --- |
 * | `=B5*12/8`, `=B6*12/8`, `=B7*12/7`, `=B8*12/8`, `=B9*12/8` | the third: reckoned with 7 months |
 */
export const staleMonthRule: CellRule = {
  id: "R67",
  code: "formula-range",
  kind: "cells",
  findings: function* (context) {
    for (const figures of context.figures.values()) {
      const grid = context.grids.get(figures.table.sheet);
      if (!grid || figures.rows.length > MOST_ROWS) continue;
      for (const column of figures.columns.keys()) yield* unlikeMonths(formulasOf(figures, column, grid)).flatMap((unlike) => monthDraft(unlike, grid, context) ?? []);
    }
  },
};

function formulasOf(figures: FigureTable, column: number, grid: SheetGrid): readonly ComputedFigure[] {
  return figures.rows.flatMap(({ kind }, row) => (kind === "item" && !Number.isNaN(amountAt(figures, row, column)) ? (computedFigure(cellAt(figures, row, column), grid) ?? []) : []));
}

function monthDraft({ placed, month, like, expected }: UnlikeMonth<ComputedFigure>, grid: SheetGrid, context: RuleContext): FindingDraft | null {
  const { cell } = placed;
  const read = readerOf(grid, context);
  const column = cell.figures.columns[cell.column];
  const stands = grid.number(placed.row, placed.column);
  const belongs = evaluateFormula(expected, read);
  if (!column || Number.isNaN(belongs) || !isNear(evaluateFormula(placed.formula, read), stands)) return null;
  if (Math.abs(belongs - stands) * column.scale <= column.stepAmount) return null;
  const statement = { code: "formulaHasOtherMonth", label: rowOf(cell).label, header: column.header, month, like } as const;
  return figureDraft({ rule: "formula-range", severity: "warning", statement }, cell, Math.round(belongs * column.scale));
}
