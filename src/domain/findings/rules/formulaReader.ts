import type { ReadCell } from "../../reconciliation/formulas/evaluateFormula";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { RuleContext } from "../Rule";

/** Binary dust, in parts of the figure. */
const NOISE = 1e-9;

/** Whether two ways of reckoning one figure give the same. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(b));
}

/** Reads the numbers of a workbook for the formulas of a sheet; a blank is 0, what is no number or nowhere NaN. */
export function readerOf(own: SheetGrid, { grids }: RuleContext): ReadCell {
  return (sheet, row, column) => {
    const grid = sheet === null ? own : grids.get(sheet);
    if (!grid) return NaN;
    return grid.kind(row, column) === CELL_KINDS.empty ? 0 : grid.number(row, column);
  };
}
