import type { RecognisedTable } from "../recognition/RecognisedTable";
import { normaliseLabel } from "./normaliseLabel";

/** A table of this month and last month's table of the same thing. */
export interface TablePair {
  readonly current: RecognisedTable;
  readonly previous: RecognisedTable;
}

/** At least half of the labels that either has must stand in both. */
const LEAST_COMMON_LABELS = 0.5;

/**
 * Pairs the budget tables of two workbooks one to one: same kind, most labels in common, the sheet's name deciding between equals.
 *
 * Only tables that share a label are compared, so the work grows with the rows and not with their square.
 */
export function matchTables(current: readonly RecognisedTable[], previous: readonly RecognisedTable[]): readonly TablePair[] {
  const index = indexByLabel(previous);
  const candidates = current.flatMap((table) => candidatesFor(table, index));
  candidates.sort((a, b) => b.similarity - a.similarity || Number(b.isSameSheet) - Number(a.isSameSheet));
  const taken = new Set<RecognisedTable>();
  const pairs: TablePair[] = [];
  for (const { current: table, previous: other } of candidates) {
    if (taken.has(table) || taken.has(other)) continue;
    taken.add(table).add(other);
    pairs.push({ current: table, previous: other });
  }
  return pairs.sort((a, b) => current.indexOf(a.current) - current.indexOf(b.current));
}

interface Candidate extends TablePair {
  readonly similarity: number;
  readonly isSameSheet: boolean;
}

function isBudgetTable({ kind }: RecognisedTable): boolean {
  return kind === "byUnit" || kind === "byAccount" || kind === "investments";
}

function labelsOf(table: RecognisedTable): ReadonlySet<string> {
  return new Set(table.rows.filter(({ kind }) => kind !== "heading" && kind !== "blank").map(({ label }) => normaliseLabel(label)));
}

function indexByLabel(tables: readonly RecognisedTable[]): ReadonlyMap<string, readonly RecognisedTable[]> {
  const index = new Map<string, RecognisedTable[]>();
  for (const table of tables.filter(isBudgetTable)) {
    for (const label of labelsOf(table)) index.set(label, [...(index.get(label) ?? []), table]);
  }
  return index;
}

function candidatesFor(current: RecognisedTable, index: ReadonlyMap<string, readonly RecognisedTable[]>): Candidate[] {
  if (!isBudgetTable(current)) return [];
  const labels = labelsOf(current);
  const common = new Map<RecognisedTable, number>();
  for (const label of labels) for (const table of index.get(label) ?? []) common.set(table, (common.get(table) ?? 0) + 1);
  return [...common]
    .filter(([previous]) => previous.kind === current.kind)
    .map(([previous, count]) => ({
      current,
      previous,
      similarity: count / (labels.size + labelsOf(previous).size - count),
      isSameSheet: normaliseLabel(previous.sheet) === normaliseLabel(current.sheet),
    }))
    .filter(({ similarity }) => similarity >= LEAST_COMMON_LABELS);
}
