import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import { columnOf } from "./SourceFigures";

/**
 * The table that the page shows: the board's own per verksamhet, else per kontoslag; null where the workbook has neither.
 *
 * Among several the board's is the one that other tables detail; a table with a forecast goes before one without, one with a total before
 * one without, then the wider, then the first in the workbook.
 */
export function chooseMainTable(recognised: RecognisedWorkbook): RecognisedTable | null {
  return chooseTable(recognised, "byUnit") ?? chooseTable(recognised, "byAccount");
}

/** The board's own table of a kind, null where there is none with amounts. */
export function chooseTable(recognised: RecognisedWorkbook, kind: RecognisedTable["kind"]): RecognisedTable | null {
  const ranked = recognised.tables
    .filter((table) => table.kind === kind && hasAmounts(table))
    .map((table) => ({ table, rank: rankOf(table, recognised) }));
  ranked.sort((a, b) => compareRanks(b.rank, a.rank));
  return ranked[0]?.table ?? null;
}

function hasAmounts(table: RecognisedTable): boolean {
  return table.columns.some(({ role }) => role === "actualToDate" || role === "annualBudget" || role === "budgetToDate" || role === "actualCostToDate");
}

function rankOf(table: RecognisedTable, { links }: RecognisedWorkbook): readonly number[] {
  const detailedBy = links.filter(({ to, kind }) => to === table.id && (kind === "unit" || kind === "level")).length;
  const details = links.filter(({ from, kind }) => from === table.id && (kind === "unit" || kind === "level")).length;
  return [
    detailedBy - details,
    Number(columnOf(table, "forecastVariance") !== undefined || columnOf(table, "forecast") !== undefined),
    Number(table.rows.some(({ kind }) => kind === "total")),
    table.columns.length,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
