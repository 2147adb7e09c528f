import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import { amountAt, columnWithRole, type FigureTable } from "./FigureTable";
import { totalRowOf } from "./linkedRows";

/** A table whose totals are the sums of other tables' totals. */
export interface Level {
  readonly upper: FigureTable;
  readonly lowers: readonly FigureTable[];
}

/** An upper table and two that it adds up. */
const FEWEST_TABLES = 3;

/**
 * Tables of one kind on sheets of their own of which the largest may be the sum of the others, where no table per unit joins them: a sheet for each
 * unit and one for the whole, all per kontoslag. Whether it is the sum the figures must prove.
 */
export function levelsByFigures(figures: ReadonlyMap<string, FigureTable>, { links }: RecognisedWorkbook): readonly Level[] {
  const joined = new Set(links.flatMap(({ kind, from, to }) => (kind === "cause" ? [] : [from, to])));
  return (["byAccount", "byUnit"] as const).flatMap((kind) => {
    const bySheet = new Map<string, FigureTable>();
    for (const candidate of figures.values()) {
      const { table } = candidate;
      if (table.kind === kind && !joined.has(table.id) && totalRowOf(candidate) >= 0 && !bySheet.has(table.sheet)) bySheet.set(table.sheet, candidate);
    }
    const tables = [...bySheet.values()];
    const [upper] = [...tables].sort((a, b) => sizeOf(b) - sizeOf(a));
    return upper && tables.length >= FEWEST_TABLES ? [{ upper, lowers: tables.filter((table) => table !== upper) }] : [];
  });
}

/** The size of a table's result: its actual, or else its annual budget. */
function sizeOf(figures: FigureTable): number {
  const column = [columnWithRole(figures, "actualToDate"), columnWithRole(figures, "annualBudget")].find((index) => index >= 0) ?? -1;
  return column < 0 ? 0 : Math.abs(amountAt(figures, totalRowOf(figures), column)) || 0;
}
