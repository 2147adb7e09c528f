import { amountAt, cellAt, rowOf, type FigureTable } from "../../reconciliation/FigureTable";
import { evaluateFormula } from "../../reconciliation/formulas/evaluateFormula";
import type { FormulaReference } from "../../reconciliation/formulas/scanReferences";
import { unlikeReferences, type UnlikeReference } from "../../reconciliation/formulas/unlikeReferences";
import type { CellAddress } from "../../workbook/CellAddress";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";
import { computedFigure, type ComputedFigure } from "./computedFigure";
import { isNear, readerOf } from "./formulaReader";

type Unlike = UnlikeReference<ComputedFigure>;

/** A board's or a unit's table is read and written by people; longer ones are exports. */
const MOST_ROWS = 400;

/**
 * R53 `formula-range`: a formula reads another row, or another sheet, than the formulas beside it do, and gives another figure than they would.
 * Proven by the formulas, without odds: in a column where the others read their own row, or in a row whose other columns read one row of one
 * table. Silent where the figure is the same, and where plain arithmetic does not give what stands.
 *
 * | Avvikelse | |
 * | --- | --- |
 * | `=B5-C5`, `=B6-C6`, `=B7-C8`, `=B8-C8`, `=B9-C9` | the third, where C8 is not C7 |
 * | `=Skola!B12`, `=Skola!C12`, `=Skola!D11`, `=Skola!E12`, `=Skola!F12` | the third, where D11 is not D12 |
 */
export const wrongReferenceRule: CellRule = {
  id: "R53",
  code: "formula-range",
  kind: "cells",
  findings: function* (context) {
    for (const figures of context.figures.values()) {
      const grid = context.grids.get(figures.table.sheet);
      if (!grid || figures.rows.length > MOST_ROWS) continue;
      const told = new Set<number>();
      for (const unlike of [...downColumns(figures, grid), ...acrossRows(figures, grid, context)]) {
        const draft = told.has(unlike.placed.cell.key) ? null : unlikeDraft(unlike, grid, context);
        if (!draft) continue;
        told.add(unlike.placed.cell.key);
        yield draft;
      }
    }
  },
};

/** Item rows whose formula reads another row where those above and below read their own. */
function downColumns(figures: FigureTable, grid: SheetGrid): readonly Unlike[] {
  return figures.columns.flatMap((_, column) => {
    const items = figures.rows.flatMap(({ kind }, row) => (kind === "item" ? [row] : []));
    const formulas = items.flatMap((row) => computedAt(figures, row, column, grid) ?? []);
    return unlikeReferences(formulas).filter(({ placed, reads, like }) => reads.sheet === null && (like.firstRow === placed.row || like.isRowFixed));
  });
}

/** Rows in which one column reads another row of the same table, or another sheet, than the other columns do. */
function acrossRows(figures: FigureTable, grid: SheetGrid, context: RuleContext): readonly Unlike[] {
  return figures.rows.flatMap((_, row) => {
    const formulas = figures.columns.flatMap((_column, column) => computedAt(figures, row, column, grid) ?? []);
    return unlikeReferences(formulas).filter(({ reads, like }) => reads.sheet !== like.sheet || areOfOneTable(reads, like, figures, context));
  });
}

function computedAt(figures: FigureTable, row: number, column: number, grid: SheetGrid): ComputedFigure | null {
  return Number.isNaN(amountAt(figures, row, column)) ? null : computedFigure(cellAt(figures, row, column), grid);
}

/** A forecast may stand in a table of its own, on another row than the rest. */
function areOfOneTable(a: FormulaReference, b: FormulaReference, own: FigureTable, { figures }: RuleContext): boolean {
  return [...figures.values()].some(({ table, rowIndexes }) => table.sheet === (a.sheet ?? own.table.sheet) && rowIndexes.has(a.firstRow) && rowIndexes.has(b.firstRow));
}

function unlikeDraft({ placed, reads, like, expected }: Unlike, grid: SheetGrid, context: RuleContext): FindingDraft | null {
  const { cell } = placed;
  const read = readerOf(grid, context);
  const column = cell.figures.columns[cell.column];
  const stands = grid.number(placed.row, placed.column);
  const belongs = evaluateFormula(expected, read);
  if (!column || Number.isNaN(belongs) || !isNear(evaluateFormula(placed.formula, read), stands)) return null;
  if (isNear(belongs, stands) || Math.abs(belongs - stands) * column.scale <= column.stepAmount) return null;
  const wrong = cellOf(reads, grid);
  if (context.grids.get(cellOf(like, grid).sheet)?.isNumber(like.firstRow, like.firstColumn) !== true) return null;
  const other = nameOf(wrong, context);
  const statement = { code: "formulaReadsOtherRow", label: rowOf(cell).label, header: column.header, reads: other, like: nameOf(cellOf(like, grid), context) } as const;
  const diagnosis = { kind: "elsewhere", cells: [wrong], labels: [other], figure: null, chance: 0 } as const;
  return figureDraft({ rule: "formula-range", severity: "error", statement, diagnosis }, cell, Math.round(belongs * column.scale), [wrong]);
}

function cellOf({ sheet, firstRow, firstColumn }: FormulaReference, own: SheetGrid): CellAddress {
  return { sheet: sheet ?? own.sheet.name, row: firstRow, column: firstColumn };
}

/** The label of a cell's row, else the cell's sheet. */
function nameOf({ sheet, row }: CellAddress, { figures }: RuleContext): string {
  for (const { table, rowIndexes, rows } of figures.values()) {
    const index = table.sheet === sheet ? rowIndexes.get(row) : undefined;
    if (index !== undefined) return rows[index]?.label ?? sheet;
  }
  return sheet;
}
