import type { LinkedTable } from "./linkTables";
import { nameSimilarity } from "./nameSimilarity";
import type { TableLink, TableRow } from "./RecognisedTable";

const SAME_UNIT = 0.6;

/**
 * Links each cause table to the table whose variance it explains, by place (the per verksamhet table of its sheet before the per kontoslag
 * one, the nearest above) or by its sheet's name, and its rows to that table's units by name.
 */
export function linkCauses(causes: readonly LinkedTable[], budget: readonly LinkedTable[], units: readonly TableLink[]): readonly TableLink[] {
  return causes.flatMap((cause) => {
    const explained = explainedBy(cause, budget);
    if (explained) return linksTo(cause, explained, explained.totalRow, "place");
    return byName(cause, budget, units);
  });
}

function explainedBy(cause: LinkedTable, budget: readonly LinkedTable[]): LinkedTable | null {
  const here = budget.filter(({ table }) => table.sheet === cause.table.sheet && hasVariance(table.columns));
  const above = here.filter(({ table }) => table.range.firstRow < cause.table.range.firstRow);
  const near = above.length > 0 ? above : here;
  const byUnit = near.filter(({ table }) => table.kind === "byUnit");
  const chosen = byUnit.length > 0 ? byUnit : near;
  return chosen[chosen.length - 1] ?? null;
}

function hasVariance(columns: readonly { readonly role: string }[]): boolean {
  return columns.some(({ role }) => role === "forecastVariance" || role === "varianceToDate");
}

/** A cause table on a sheet of its own: the unit whose name the sheet or the caption bears, else the only board table there is. */
function byName(cause: LinkedTable, budget: readonly LinkedTable[], units: readonly TableLink[]): readonly TableLink[] {
  const boards = budget.filter(({ table }) => table.kind === "byUnit" && hasVariance(table.columns) && !units.some((link) => link.from === table.id && link.kind === "unit"));
  for (const board of boards) {
    const row = bestRow(cause.names, board.table.rows);
    if (row) return linksTo(cause, board, row.row, "name");
  }
  const only = boards.length === 1 ? boards[0] : undefined;
  return only ? linksTo(cause, only, only.totalRow, "place") : [];
}

function bestRow(names: readonly string[], rows: readonly TableRow[]): TableRow | null {
  let best: { row: TableRow; similarity: number } | null = null;
  for (const row of rows) {
    if (row.kind !== "item" && row.kind !== "subtotal") continue;
    const similarity = Math.max(0, ...names.map((name) => nameSimilarity(name, row.label)));
    if (similarity >= SAME_UNIT && (best === null || similarity > best.similarity)) best = { row, similarity };
  }
  return best === null ? null : best.row;
}

function linksTo(cause: LinkedTable, explained: LinkedTable, row: number | null, reason: TableLink["reason"]): readonly TableLink[] {
  const whole: TableLink = { from: cause.table.id, to: explained.table.id, row, fromRow: cause.totalRow, kind: "cause", reason };
  if (explained.table.kind !== "byUnit" || row !== explained.totalRow) return [whole];
  const rows = cause.table.rows.flatMap((causeRow): readonly TableLink[] => {
    if (causeRow.kind !== "item") return [];
    const unit = bestRow([causeRow.label], explained.table.rows);
    return unit ? [{ from: cause.table.id, to: explained.table.id, row: unit.row, fromRow: causeRow.row, kind: "cause", reason: "name" }] : [];
  });
  return [whole, ...rows];
}
