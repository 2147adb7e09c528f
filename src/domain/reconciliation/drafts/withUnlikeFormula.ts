import type { FindingDraft, RuleContext } from "../../findings/Rule";
import type { CellAddress } from "../../workbook/CellAddress";
import type { SheetGrid } from "../../workbook/SheetGrid";
import { amountAt, cellAt, columnOf, inUnitOf, rowOf, type FigureCell, type FigureTable } from "../FigureTable";
import { commonForm } from "../formulas/commonForm";
import { relativeForm } from "../formulas/relativeForm";
import { rowResidual } from "../RowFamily";
import type { ReconciliationStatement } from "../ReconciliationStatement";
import type { TableFamilies } from "../tableIdentities";

/** Fewer formulas than this are no column of formulas. */
const FEWEST_FORMULAS = 4;
/** Formulas read to learn what a column's formula is. */
const MOST_READ = 40;
/** Binary dust between two ways of reckoning one figure. */
const NOISE = 1e-6;

/**
 * R52: says of a wrong figure in a computed column that its formula is not that of the other rows, where those would give what belongs
 * there. It names the cause of a contradiction found otherwise and never makes a finding of its own; an odd formula with the right
 * value, and one in a total row, is nothing.
 *
 * | Avvikelse | |
 * | --- | --- |
 * | `=B5-C5`, `=B6-C6`, `=B7-C8`, `=B8-C8` | the third, if its value is wrong |
 */
export function withUnlikeFormula(draft: FindingDraft, { families, grids }: Pick<RuleContext, "families" | "grids">): FindingDraft {
  const [place] = draft.cells;
  const grid = place ? grids.get(place.sheet) : undefined;
  if (!place || !grid || grid.formula(place.row, place.column) === null) return draft;
  for (const table of families.values()) {
    const cell = itemAt(table.figures, place);
    if (cell) return isUnlike(cell, grid) && rowGives(table, cell, draft.expected) ? { ...draft, statement: statementOf(cell) } : draft;
  }
  return draft;
}

/** The item row's figure at an address; null outside the table and in its totals. */
function itemAt(figures: FigureTable, { sheet, row: line, column: letter }: CellAddress): FigureCell | null {
  const row = figures.table.sheet === sheet ? figures.rowIndexes.get(line) : undefined;
  if (row === undefined || figures.rows[row]?.kind !== "item") return null;
  const column = figures.columns.findIndex((one) => one.column === letter);
  return column < 0 ? null : cellAt(figures, row, column);
}

function isUnlike(cell: FigureCell, grid: SheetGrid): boolean {
  const { column } = columnOf(cell);
  const { row } = rowOf(cell);
  const common = columnForm(cell.figures, column, grid);
  return common !== null && relativeForm(grid.formula(row, column) ?? "", row, column) !== common;
}

function statementOf(cell: FigureCell): ReconciliationStatement {
  return { code: "formulaUnlikeNeighbours", label: rowOf(cell).label, header: columnOf(cell).header };
}

/** The form that most of a column's first formulas have, totals left out. */
function columnForm({ rows }: FigureTable, column: number, grid: SheetGrid): string | null {
  const forms: string[] = [];
  for (const { kind, row } of rows) {
    const formula = kind === "item" && forms.length < MOST_READ ? grid.formula(row, column) : null;
    if (formula !== null) forms.push(relativeForm(formula, row, column));
  }
  return forms.length < FEWEST_FORMULAS ? null : commonForm(forms);
}

/** The row's own equation gives what belongs in the cell. */
function rowGives({ figures, rows }: TableFamilies, cell: FigureCell, expected: number | null): boolean {
  if (expected === null) return false;
  return rows.some((family) => {
    if (family.result !== cell.column || family.form !== "linear") return false;
    const given = amountAt(figures, cell.row, cell.column) - rowResidual(figures, family, cell.row);
    return Math.abs(inUnitOf(cell, given) - expected) < NOISE;
  });
}
