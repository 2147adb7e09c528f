import type { ComputedRow } from "../budget/ComputedTable";
import { keptForecasts } from "../budget/keptForecasts";
import type { ForecastOrigin, StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { WorkbookReview } from "../Review";
import { chooseMainTable } from "../summary/chooseMainTable";
import type { WorkbookComparison } from "./WorkbookComparison";

/** Where previous forecasts may come from; of several the one that stands first here decides, row by row. */
export type PreviousSource = { readonly linked: number; readonly isUsed: boolean } & (
  | { readonly kind: "column"; readonly header: string }
  | { readonly kind: "workbook"; readonly fileName: string | null; readonly period: Period | null }
  | { readonly kind: "kept"; readonly period: Period; readonly origin: ForecastOrigin | "summary"; readonly unlinked: readonly string[] }
);

/** The sources for the board's table, and the rows for which none of them has a forecast. */
export interface PreviousSources {
  readonly sources: readonly PreviousSource[];
  /** Labels of rows that have a forecast and no previous one. */
  readonly unlinked: readonly string[];
}

/** What the change since the previous forecast rests on in the board's table, as the computing takes it (`computeOptionsOf`). */
export function previousSources(review: Pick<WorkbookReview, "recognised" | "computed" | "comparison">, stored: readonly StoredForecast[]): PreviousSources {
  const table = chooseMainTable(review.recognised);
  if (table === null) return { sources: [], unlinked: [] };
  const rows = (review.computed.find((one) => one.table === table.id)?.rows ?? []).filter(({ forecast }) => forecast !== null);
  const taken = new Set<number>();
  const take = (linked: readonly number[]): Pick<PreviousSource, "linked" | "isUsed"> => {
    const free = linked.filter((row) => !taken.has(row));
    for (const row of free) taken.add(row);
    return { linked: linked.length, isUsed: free.length > 0 };
  };
  const among = (has: (row: number) => boolean): readonly number[] => rows.flatMap(({ row }) => (has(row) ? [row] : []));
  const sources = [...columnSource(table, rows, take), ...workbookSource(review.comparison, table, among, take), ...keptSource(stored, table, among, take)];
  return { sources, unlinked: rows.filter(({ change }) => change === null).map(({ label }) => label) };
}

type Take = (linked: readonly number[]) => Pick<PreviousSource, "linked" | "isUsed">;
type Among = (has: (row: number) => boolean) => readonly number[];

function columnSource(table: RecognisedTable, rows: readonly ComputedRow[], take: Take): readonly PreviousSource[] {
  const column = table.columns.find(({ role }) => role === "previousForecast");
  if (column === undefined) return [];
  const stated = rows.filter(({ change, keptPreviousForecast }) => change !== null && keptPreviousForecast === undefined);
  return [{ kind: "column", header: column.header, ...take(stated.map(({ row }) => row)) }];
}

function workbookSource(comparison: WorkbookComparison | null, { id }: RecognisedTable, among: Among, take: Take): readonly PreviousSource[] {
  if (comparison === null) return [];
  const linked = new Set(comparison.previousForecasts.filter(({ table }) => table === id).map(({ row }) => row));
  return [{ kind: "workbook", ...comparison.previous, ...take(among((row) => linked.has(row))) }];
}

function keptSource(stored: readonly StoredForecast[], table: RecognisedTable, among: Among, take: Take): readonly PreviousSource[] {
  const kept = keptForecasts(stored, table, table.period);
  if (kept === null) return [];
  const origin = [...kept.byRow.values(), ...kept.unlinked][0]?.origin ?? "summary";
  return [{ kind: "kept", period: kept.period, origin, unlinked: kept.unlinked.map(({ label }) => label), ...take(among((row) => kept.byRow.has(row))) }];
}
