import { addressOf, columnOf, type FigureCell } from "../../reconciliation/FigureTable";
import type { PlacedFormula } from "../../reconciliation/formulas/unlikeReferences";
import type { SheetGrid } from "../../workbook/SheetGrid";

/** A figure that a formula computes. */
export interface ComputedFigure extends PlacedFormula {
  readonly cell: FigureCell;
}

/** A money figure with its formula; null where it is typed or no money. */
export function computedFigure(cell: FigureCell, grid: SheetGrid): ComputedFigure | null {
  if (columnOf(cell).content !== "money") return null;
  const { row, column } = addressOf(cell);
  const formula = grid.formula(row, column);
  return formula === null ? null : { row, column, formula, cell };
}
