import type { LinkedTable } from "./linkTables";
import { nameSimilarity } from "./nameSimilarity";
import type { ColumnRole, TableLink, TableRow } from "./RecognisedTable";
import { tkrPerUnit, type FingerprintFigure } from "./RowFingerprint";

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

/**
 * A cause table on a sheet of its own: the unit that its heading, sheet or caption names, else the only board table there is if the causes
 * name that table's units or add up to its variance. A list of some causes is no contradiction, so nothing less links them.
 */
function byName(cause: LinkedTable, budget: readonly LinkedTable[], units: readonly TableLink[]): readonly TableLink[] {
  const boards = budget.filter(({ table }) => table.kind === "byUnit" && hasVariance(table.columns) && !units.some((link) => link.from === table.id && link.kind === "unit"));
  const heading = cause.table.columns.find((column) => column.role === "label")?.header ?? "";
  for (const board of boards) {
    const row = bestRow([heading, ...cause.names], board.table.rows);
    if (row) return linksTo(cause, board, row.row, "name");
  }
  const only = boards.length === 1 ? boards[0] : undefined;
  if (!only) return [];
  const links = linksTo(cause, only, only.totalRow, "place");
  const items = cause.table.rows.filter((row) => row.kind === "item").length;
  const namesUnits = (links.length - 1) * 2 >= items;
  return namesUnits || addsUp(cause, only) ? links : [];
}

/** Whether the causes' total is the board's variance, whatever its sign, within rounding. */
function addsUp(cause: LinkedTable, board: LinkedTable): boolean {
  const total = figureOf(cause, "amount");
  return total !== null && (["forecastVariance", "varianceToDate"] as const).some((role) => {
    const variance = figureOf(board, role);
    return variance !== null && Math.abs(Math.abs(total.value) - Math.abs(variance.value)) <= Math.max(1, (total.step + variance.step) / 2);
  });
}

function figureOf({ table, grid, totalRow }: LinkedTable, role: ColumnRole): FingerprintFigure | null {
  const column = table.columns.find((candidate) => candidate.role === role);
  if (!column || totalRow === null) return null;
  const value = grid.number(totalRow, column.column);
  const scale = tkrPerUnit(table, column);
  return Number.isNaN(value) ? null : { value: value * scale, step: column.step * scale };
}

function bestRow(names: readonly string[], rows: readonly TableRow[]): TableRow | null {
  let best: { row: TableRow; similarity: number } | null = null;
  for (const row of rows) {
    // A unit that the total leaves out, perhaps by mistake, is a unit all the same.
    if (row.kind !== "item" && row.kind !== "subtotal" && row.kind !== "outside") continue;
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
