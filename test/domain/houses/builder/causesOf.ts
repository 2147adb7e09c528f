import { column, type HouseColumn } from "./HouseColumn";
import type { HouseRow } from "./HouseRow";
import { NO_LINE } from "./Line";

/** A row that holds one amount (a cause, a measure) as the forecast variance of its line. */
export function amountRow(label: string, kr: number): HouseRow {
  const line = { ...NO_LINE, budget: kr };
  return { label, code: "", kind: "item", revenue: NO_LINE, cost: line, net: line, parts: [], own: {} };
}

/** An amount split by shares (they add up to 1) under labels: what causes the amount, unrounded. */
export function causesOf(kr: number, shares: readonly (readonly [label: string, share: number])[]): readonly HouseRow[] {
  return shares.map(([label, share]) => amountRow(label, kr * share));
}

/** The column of a cause table's amounts. */
export function amountColumn(header: string | readonly string[]): HouseColumn {
  return column(header, "amount", (row) => ({ kr: row.net.budget }));
}
