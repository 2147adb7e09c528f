import type { LinkedTable } from "./linkTables";
import type { RecognisedTable, TableLink } from "./RecognisedTable";

const FEWEST_ROWS = 3;

/**
 * Links a table to the same table of an earlier report kept in the workbook: the same rows and column roles on another sheet, for
 * another period. From the earlier to the later.
 */
export function linkPeriods(tables: readonly LinkedTable[]): readonly TableLink[] {
  const byRows = new Map<string, LinkedTable[]>();
  for (const linked of tables) {
    const key = keyOf(linked.table);
    if (key === null) continue;
    const alike = byRows.get(key);
    if (alike) alike.push(linked);
    else byRows.set(key, [linked]);
  }
  return [...byRows.values()].flatMap(linkAlike);
}

/** The rows' labels and the columns' roles; null where there are too few to tell tables apart. */
function keyOf(table: RecognisedTable): string | null {
  const labels = table.rows.filter((row) => row.kind === "item").map((row) => row.label.toLowerCase());
  if (labels.length < FEWEST_ROWS) return null;
  return `${labels.join("|")}#${table.columns.map((column) => column.role).join()}`;
}

function linkAlike(alike: readonly LinkedTable[]): readonly TableLink[] {
  const sorted = [...alike].sort((a, b) => monthsOf(a.table) - monthsOf(b.table));
  return sorted.slice(1).flatMap((later, index): readonly TableLink[] => {
    const earlier = sorted[index];
    if (!earlier || monthsOf(earlier.table) === monthsOf(later.table) || earlier.table.sheet === later.table.sheet) return [];
    return [{ from: earlier.table.id, to: later.table.id, row: null, fromRow: null, kind: "period", reason: "name" }];
  });
}

function monthsOf({ period }: RecognisedTable): number {
  return period === null ? 0 : period.year * 12 + period.months;
}
