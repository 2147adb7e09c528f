import type { TableLink } from "../recognition/RecognisedTable";
import { cellAt, columnWithRole, FIGURE_STATES, stateAt, type FigureCell, type FigureTable } from "./FigureTable";

/** The index of a table's grand total: the last total row, else the only amount row; −1 where there is neither. */
export function totalRowOf(figures: FigureTable): number {
  let only = -1;
  let items = 0;
  // From the end, where totals stand, and without a copy: a ledger's export has 50 000 rows.
  for (let index = figures.rows.length - 1; index >= 0; index--) {
    const kind = figures.rows[index]?.kind;
    if (kind === "total") return index;
    if (kind !== "item" && kind !== "subtotal") continue;
    only = index;
    items += 1;
  }
  return items === 1 ? only : -1;
}

/** The row of `from` that a link speaks of. */
export function fromRowOf(link: TableLink, from: FigureTable): number {
  return link.fromRow === null ? totalRowOf(from) : (from.rowIndexes.get(link.fromRow) ?? -1);
}

/** The row of `to` that a link speaks of. */
export function toRowOf(link: TableLink, to: FigureTable): number {
  return link.row === null ? totalRowOf(to) : (to.rowIndexes.get(link.row) ?? -1);
}

/** Two cells that state the same fact. */
export interface CellPair {
  readonly upper: FigureCell;
  readonly lower: FigureCell;
}

/** The money columns that both tables have, in the given rows, where both hold a figure. Percentages follow from them. */
export function sharedCells(upper: FigureTable, upperRow: number, lower: FigureTable, lowerRow: number): readonly CellPair[] {
  if (upperRow < 0 || lowerRow < 0) return [];
  return upper.columns.flatMap((column, index) => {
    if (column.content !== "money" || column.role === "change" || column.role === "amount") return [];
    const other = columnWithRole(lower, column.role);
    if (other < 0 || columnWithRole(upper, column.role) !== index) return [];
    const bothStand =
      stateAt(upper, upperRow, index) === FIGURE_STATES.figure && stateAt(lower, lowerRow, other) === FIGURE_STATES.figure;
    return bothStand ? [{ upper: cellAt(upper, upperRow, index), lower: cellAt(lower, lowerRow, other) }] : [];
  });
}
