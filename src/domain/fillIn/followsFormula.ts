import type { TableColumn } from "../recognition/RecognisedTable";
import type { FillInRole } from "./FillInPlan";
import { isTerm, rowTerm, type FormulaBasis } from "./rowFormulas";

/** As for the proof of a role: so large a share of the figures has to agree. */
const LEAST_AGREEING = 0.8;
/** Both sides of an equation are rounded, and a difference of two figures by one unit more. */
const STEPS_ALLOWED = 1.5;

/** Whether the figures that already stand in a column are what its formula would give; true of an empty column. */
export function followsFormula(column: TableColumn, role: FillInRole, basis: FormulaBasis): boolean {
  const { source } = basis;
  let tried = 0;
  let agreeing = 0;
  for (const row of source.amountRows) {
    if (!source.grid.isNumber(row.row, column.column)) continue;
    const term = rowTerm(role, row, basis);
    if (!isTerm(term)) continue;
    tried++;
    const miss = Math.abs(source.grid.number(row.row, column.column) - term.value);
    if (miss <= STEPS_ALLOWED * column.step + 1e-6 * Math.max(1, Math.abs(term.value))) agreeing++;
  }
  return agreeing >= LEAST_AGREEING * tried;
}
