import { commonForm } from "../../reconciliation/formulas/commonForm";
import { relativeForm } from "../../reconciliation/formulas/relativeForm";
import { cellAt, FIGURE_STATES, rowOf, stateAt, type FigureTable } from "../../reconciliation/FigureTable";
import { rowResidual, type RowFamily } from "../../reconciliation/RowFamily";
import type { ColumnRole } from "../../recognition/RecognisedTable";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft } from "../Rule";
import { figureDraft } from "./cellDraft";

/** Columns that a report computes; in any other a typed amount among formulas is an ordinary entry, above all in a forecast. */
const COMPUTED_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "varianceToDate", "forecastVariance", "percentUsed", "variancePercent", "remaining", "change",
]);
const FEWEST_FORMULAS = 4;
const MOST_CONSTANTS = 2;
/** Formulas read to learn what a column's formula is. */
const MOST_READ = 40;

/**
 * R46 `constant-over-formula`: in a computed column whose rows share one formula, a figure is typed over the formula; or in a total row
 * whose columns share one. A typed forecast among formulas is judgement and not reported.
 *
 * | Avvikelse | |
 * | --- | --- |
 * | `=B5-C5`, `=B6-C6`, 120, `=B8-C8`, `=B9-C9` | the third is reported |
 */
export const constantOverFormulaRule: CellRule = {
  id: "R46",
  code: "constant-over-formula",
  kind: "cells",
  findings: function* ({ families, grids }) {
    for (const { figures, rows, sums } of families.values()) {
      const grid = grids.get(figures.table.sheet);
      if (!grid) continue;
      for (let column = 0; column < figures.columns.length; column++) yield* columnDrafts(figures, column, rows, grid);
      for (const { total } of sums) yield* totalDrafts(figures, total, grid);
    }
  },
};

function* columnDrafts(figures: FigureTable, index: number, families: readonly RowFamily[], grid: SheetGrid): Generator<FindingDraft> {
  const column = figures.columns[index];
  if (!column || !COMPUTED_ROLES.has(column.role)) return;
  const { constants, formulas } = typedAndComputed(figures, index, column.column, grid);
  if (constants.length === 0 || constants.length > MOST_CONSTANTS || formulas.length < FEWEST_FORMULAS) return;
  const forms = formulas.slice(0, MOST_READ).map((place) => relativeForm(grid.formula(place, column.column) ?? "", place, column.column));
  if (commonForm(forms) === null) return;
  const family = families.find(({ result }) => result === index);
  for (const row of constants) yield constantDraft(figures, row, index, family ? rowResidual(figures, family, row) : NaN);
}

/** A column's item rows with a typed figure, by index in the table, and those with a formula, by row of the sheet; it stops where too many are typed. */
function typedAndComputed(figures: FigureTable, index: number, column: number, grid: SheetGrid): { readonly constants: readonly number[]; readonly formulas: readonly number[] } {
  const constants: number[] = [];
  const formulas: number[] = [];
  for (let row = 0; row < figures.rows.length && constants.length <= MOST_CONSTANTS; row++) {
    const definition = figures.rows[row];
    if (definition?.kind !== "item" || stateAt(figures, row, index) !== FIGURE_STATES.figure) continue;
    if (grid.formula(definition.row, column) === null) constants.push(row);
    else formulas.push(definition.row);
  }
  return { constants, formulas };
}

/** A total typed over where at least four other columns of the same row sum by one formula. */
function* totalDrafts(figures: FigureTable, total: number, grid: SheetGrid): Generator<FindingDraft> {
  const row = figures.rows[total]?.row ?? -1;
  const columns = figures.columns.flatMap((column, index) =>
    column.content === "money" && column.role !== "forecast" && stateAt(figures, total, index) === FIGURE_STATES.figure && !COMPUTED_ROLES.has(column.role) ? [index] : [],
  );
  const formulaAt = (index: number): string | null => grid.formula(row, figures.columns[index]?.column ?? -1);
  const constants = columns.filter((index) => formulaAt(index) === null);
  const [constant] = constants;
  if (constant === undefined || constants.length !== 1 || columns.length - 1 < 3) return;
  const forms = columns
    .filter((index) => index !== constant)
    .map((index) => relativeForm(formulaAt(index) ?? "", row, figures.columns[index]?.column ?? 0));
  if (commonForm(forms) !== null) yield constantDraft(figures, total, constant, NaN);
}

function constantDraft(figures: FigureTable, row: number, column: number, residual: number): FindingDraft {
  const cell = cellAt(figures, row, column);
  const names = { label: rowOf(cell).label, header: figures.columns[column]?.header ?? "" };
  const amount = figures.amounts[row * figures.columns.length + column] ?? 0;
  const belongs = Number.isNaN(residual) || residual === 0 ? null : amount - residual;
  return figureDraft({ rule: "constant-over-formula", severity: "warning", statement: { code: "constantOverFormula", ...names } }, cell, belongs);
}
