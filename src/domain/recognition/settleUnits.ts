import type { MoneyUnit } from "../amount/Amount";
import { type SheetGrid } from "../workbook/SheetGrid";
import type { RecognisedTable } from "./RecognisedTable";

/** Gives tables without a unit of their own the one that all the others name. */
export function settleUnits(tables: readonly RecognisedTable[], grids: readonly SheetGrid[]): readonly RecognisedTable[] {
  const named = new Set(tables.flatMap((table) => table.unit ?? []));
  const common: MoneyUnit | null = named.size === 1 ? ([...named][0] ?? null) : null;
  return grids.length === 0 ? tables : tables.map((table) => (needsUnit(table) ? { ...table, unit: common } : table));
}

function needsUnit(table: RecognisedTable): boolean {
  return table.kind !== "other" && table.unit === null && table.columns.some((column) => !["label", "code", "text"].includes(column.role));
}
