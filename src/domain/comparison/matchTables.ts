import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import { normaliseLabel } from "./normaliseLabel";
import { plainLabel } from "./plainLabel";

/** A table of this month and last month's table of the same thing. */
export interface TablePair {
  readonly current: RecognisedTable;
  readonly previous: RecognisedTable;
}

/** The budget tables of two workbooks: those that belong together, and those without their like. */
export interface MatchedTables {
  readonly pairs: readonly TablePair[];
  readonly appeared: readonly RecognisedTable[];
  readonly vanished: readonly RecognisedTable[];
}

/** At least half of the labels that either has must stand in both. */
const LEAST_COMMON_LABELS = 0.5;

/**
 * Pairs the budget tables of two workbooks one to one: same kind and most labels in common; a table of a sheet of the same name first, then
 * the one with most labels and columns in common. Tables of earlier months that a workbook keeps beside its own are left out.
 *
 * Only tables that share a label are compared, so the work grows with the rows and not with their square.
 */
export function matchTables(current: RecognisedWorkbook, previous: RecognisedWorkbook): MatchedTables {
  const [now, before] = [budgetTablesOf(current), budgetTablesOf(previous)];
  const index = indexByLabel(before);
  const candidates = now.flatMap((table) => candidatesFor(table, index));
  candidates.sort((a, b) => b.sheet - a.sheet || b.labels - a.labels || b.columns - a.columns);
  const taken = new Set<RecognisedTable>();
  const pairs: TablePair[] = [];
  for (const pair of candidates) {
    if (taken.has(pair.current) || taken.has(pair.previous)) continue;
    taken.add(pair.current).add(pair.previous);
    pairs.push({ current: pair.current, previous: pair.previous });
  }
  const isFree = (table: RecognisedTable): boolean => !taken.has(table);
  return { pairs: pairs.sort((a, b) => now.indexOf(a.current) - now.indexOf(b.current)), appeared: now.filter(isFree), vanished: before.filter(isFree) };
}

/** A possible pair, and how alike the two are: their sheets' names 0 to 2, labels and columns 0 to 1. */
interface Candidate extends TablePair {
  readonly sheet: number;
  readonly labels: number;
  readonly columns: number;
}

function budgetTablesOf({ tables, links }: RecognisedWorkbook): readonly RecognisedTable[] {
  const ofEarlierMonths = new Set(links.filter(({ kind }) => kind === "period").map(({ from }) => from));
  return tables.filter(({ id, kind }) => (kind === "byUnit" || kind === "byAccount" || kind === "investments") && !ofEarlierMonths.has(id));
}

function labelsOf(table: RecognisedTable): ReadonlySet<string> {
  return new Set(table.rows.filter(({ kind }) => kind !== "heading" && kind !== "blank").map(({ label }) => normaliseLabel(label)));
}

function indexByLabel(tables: readonly RecognisedTable[]): ReadonlyMap<string, readonly RecognisedTable[]> {
  const index = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    for (const label of labelsOf(table)) index.set(label, [...(index.get(label) ?? []), table]);
  }
  return index;
}

function candidatesFor(current: RecognisedTable, index: ReadonlyMap<string, readonly RecognisedTable[]>): Candidate[] {
  const labels = labelsOf(current);
  const common = new Map<RecognisedTable, number>();
  for (const label of labels) for (const table of index.get(label) ?? []) common.set(table, (common.get(table) ?? 0) + 1);
  return [...common]
    .filter(([previous]) => previous.kind === current.kind)
    .map(([previous, count]) => ({
      current,
      previous,
      sheet: likenessOfSheets(current.sheet, previous.sheet),
      labels: count / (labels.size + labelsOf(previous).size - count),
      columns: shareInCommon(rolesOf(current), rolesOf(previous)),
    }))
    .filter((candidate) => candidate.labels >= LEAST_COMMON_LABELS);
}

/** 2 for the same name, 1 for the same but for months and years. */
function likenessOfSheets(current: string, previous: string): number {
  if (plainLabel(current) === plainLabel(previous)) return 2;
  return Number(normaliseLabel(current) === normaliseLabel(previous));
}

function rolesOf({ columns }: RecognisedTable): ReadonlySet<string> {
  return new Set(columns.map(({ role }) => role));
}

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length;
  return common / Math.max(1, a.size + b.size - common);
}
