import type { SheetGrid } from "../workbook/SheetGrid";
import { linkCauses } from "./linkCauses";
import { linkPeriods } from "./linkPeriods";
import { linkUnits } from "./linkUnits";
import type { RecognisedTable, TableLink } from "./RecognisedTable";

/** A budget table with the row that states its result. */
export interface LinkedTable {
  readonly table: RecognisedTable;
  readonly grid: SheetGrid;
  /** The row of the table's own total, null where it has none or several. */
  readonly totalRow: number | null;
  /** What the table may be called: its sheet, the title above it. */
  readonly names: readonly string[];
}

/** A board's or a unit's table is read by people; longer ones are exports. */
const MOST_ROWS = 400;

/**
 * Finds which tables, and which rows of one and the other, speak of the same: units and the board's rows, causes and what they
 * explain, the same result split in two ways, the same table a report earlier. Names and figures both count; each link keeps why.
 */
export function* linkTables(tables: readonly RecognisedTable[], grids: readonly SheetGrid[]): Generator<void, readonly TableLink[]> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const linked = tables.flatMap((table): readonly LinkedTable[] => {
    const grid = bySheet.get(table.sheet);
    return grid && table.kind !== "other" && table.rows.length <= MOST_ROWS ? [{ table, grid, totalRow: totalRowOf(table), names: namesOf(table, grid) }] : [];
  });
  const budget = linked.filter(({ table }) => table.kind === "byUnit" || table.kind === "byAccount");
  const periods = linkPeriods(budget);
  yield;
  const units = yield* linkUnits(budget, new Set(periods.flatMap(({ from, to }) => [`${from}>${to}`, `${to}>${from}`])));
  yield;
  const causes = linkCauses(linked.filter(({ table }) => table.kind === "causes"), budget, units);
  return [...units, ...causes, ...periods];
}

function totalRowOf(table: RecognisedTable): number | null {
  const totals = table.rows.filter((row) => row.kind === "total");
  return totals[totals.length - 1]?.row ?? null;
}

function namesOf(table: RecognisedTable, grid: SheetGrid): readonly string[] {
  const title = grid.text(grid.firstRow, grid.firstColumn);
  return [table.sheet, title.length <= 80 ? title : "", table.caption].filter((name) => name !== "");
}
