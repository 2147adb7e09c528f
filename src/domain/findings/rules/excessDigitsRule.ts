import { amountAt, cellAt, rowOf, type FigureColumn, type FigureTable } from "../../reconciliation/FigureTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft } from "../Rule";
import { figureDraft } from "./cellDraft";

/** A column has a precision of its own only with this many figures in it. */
const FEWEST_FIGURES = 5;
/** More than this share of odd ones is no precision. */
const MOST_ODD = 0.2;

/**
 * R48 `excess-digits`: a typed amount has decimals that the rest of its column does not have; worth knowing, since it may be in another
 * unit or from another source.
 *
 * | column | |
 * | --- | --- |
 * | 14 785 · 43 734 · 120 980.45 · 27 850 · 2 671 · 471 | the third is told |
 * | formulas with unrounded results | nothing |
 */
export const excessDigitsRule: CellRule = {
  id: "R48",
  code: "excess-digits",
  kind: "cells",
  findings: function* ({ figures, grids }) {
    for (const table of figures.values()) {
      const grid = grids.get(table.table.sheet);
      if (!grid) continue;
      for (let column = 0; column < table.columns.length; column++) yield* columnDrafts(table, column, grid);
    }
  },
};

function* columnDrafts(table: FigureTable, index: number, grid: SheetGrid): Generator<FindingDraft> {
  const column = table.columns[index];
  if (column?.content !== "money" || column.stepAmount <= 0) return;
  for (const row of oddRows(table, index, column)) {
    const cell = cellAt(table, row, index);
    const { row: place, label } = rowOf(cell);
    if (grid.kind(place, column.column) !== CELL_KINDS.number || grid.formula(place, column.column) !== null) continue;
    yield figureDraft({ rule: "excess-digits", severity: "info", statement: { code: "moreDigitsThanColumn", label, header: column.header } }, cell, null);
  }
}

/** The few rows with more decimals than their column; none where they are many, for then the column has that precision. */
function oddRows(table: FigureTable, index: number, column: FigureColumn): readonly number[] {
  const odd: number[] = [];
  let figures = 0;
  const unit = column.scale * decimalStep(column.step);
  for (let row = 0; row < table.rows.length; row++) {
    const amount = amountAt(table, row, index);
    if (Number.isNaN(amount)) continue;
    figures += 1;
    if (amount % unit !== 0 && !isWhole(amount / unit)) odd.push(row);
  }
  return figures >= FEWEST_FIGURES && odd.length <= MOST_ODD * figures ? odd : [];
}

/** Whole hundreds are a rounding, not a number of digits: only decimals are counted. */
function decimalStep(step: number): number {
  return Math.min(1, step);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
