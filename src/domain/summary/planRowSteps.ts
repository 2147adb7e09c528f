import { increasingSubsequence } from "./increasingSubsequence";

/** A keyed row as it stands in the sheet now. */
export interface ExistingRow {
  readonly key: string;
  /** From 0. */
  readonly row: number;
}

/** Rows next to each other, from 0. */
export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** How a sheet's keyed rows become the wanted ones; run `deletions` first, then `insertions`, each in order. */
export interface RowSteps {
  /** From the bottom up, so that each row number is right when its turn comes. */
  readonly deletions: readonly RowRun[];
  /** From the top down, each row number the final one. */
  readonly insertions: readonly RowRun[];
  /** Final row of each wanted key. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Final rows that lost their key but stay because the user wrote beside them; only our cells in them are cleared. */
  readonly releasedRows: readonly number[];
}

/**
 * What to insert, delete and refill so that the rows stand in the wanted order: both hosts do exactly this.
 *
 * A row keeps its place in the file as long as its key is wanted and the order of the kept rows is unchanged (the longest
 * run of them that is in order), so that references from outside and the user's notes follow it. Rows without a key are the user's and
 * stay where they are between ours. A row that is no longer wanted is deleted, unless it is in `userRows` (the user wrote to the
 * right of our columns). `orphans` are rows that a failure left without a key; they are deleted.
 *
 * | stands | wanted | steps |
 * | --- | --- | --- |
 * | – | a b | insert 0–1 |
 * | a b c | a c | delete 1 |
 * | a c | a b c | insert 1 |
 * | a b | b a | delete 0, insert 1 (a anew) |
 */
export function planRowSteps(
  existing: readonly ExistingRow[],
  wanted: readonly string[],
  userRows: ReadonlySet<number> = new Set(),
  orphans: readonly number[] = [],
): RowSteps {
  const standing = withoutDoubles(existing);
  const kept = keptRows(standing, wanted);
  const dropped = standing.filter(({ key }) => !kept.has(key)).map(({ row }) => row);
  const deleted = [...dropped.filter((row) => !userRows.has(row)), ...orphans].sort((a, b) => a - b);
  const afterDeletion = (row: number): number => row - deleted.filter((other) => other < row).length;
  const { rowOf, inserted } = placeRows(wanted, new Map([...kept].map(([key, row]) => [key, afterDeletion(row)])));
  return {
    deletions: toRuns(deleted).reverse(),
    insertions: toRuns(inserted),
    rowOf,
    releasedRows: dropped.filter((row) => userRows.has(row)).map((row) => afterInsertion(afterDeletion(row), inserted)),
  };
}

/** One row a key and one key a row, from the top; a name that the user pointed elsewhere must not delete a row twice. */
function withoutDoubles(existing: readonly ExistingRow[]): readonly ExistingRow[] {
  const keys = new Set<string>();
  const rows = new Set<number>();
  return [...existing]
    .sort((a, b) => a.row - b.row)
    .filter(({ key, row }) => {
      const isNew = !keys.has(key) && !rows.has(row);
      keys.add(key);
      rows.add(row);
      return isNew;
    });
}

function keptRows(standing: readonly ExistingRow[], wanted: readonly string[]): ReadonlyMap<string, number> {
  const order = new Map(wanted.map((key, index) => [key, index]));
  const candidates = standing.filter(({ key }) => order.has(key));
  const inOrder = increasingSubsequence(candidates.map(({ key }) => order.get(key) ?? 0));
  return new Map(inOrder.flatMap((index) => candidates.slice(index, index + 1)).map(({ key, row }) => [key, row]));
}

/** Puts each new row directly below the wanted row before it; those before the first kept row go directly above that. */
function placeRows(
  wanted: readonly string[],
  kept: ReadonlyMap<string, number>,
): { readonly rowOf: ReadonlyMap<string, number>; readonly inserted: readonly number[] } {
  const rowOf = new Map<string, number>();
  const inserted: number[] = [];
  const firstKept = wanted.find((key) => kept.has(key));
  let next = (firstKept === undefined ? undefined : kept.get(firstKept)) ?? 0;
  for (const key of wanted) {
    const standing = kept.get(key);
    if (standing === undefined) {
      rowOf.set(key, next);
      inserted.push(next);
    } else {
      next = standing + inserted.length;
      rowOf.set(key, next);
    }
    next += 1;
  }
  return { rowOf, inserted };
}

/** Insertions from the top down, each at its final place: a row moves for every insertion at or above where it then stands. */
function afterInsertion(row: number, inserted: readonly number[]): number {
  return inserted.reduce((place, insertion) => (insertion <= place ? place + 1 : place), row);
}

function toRuns(rows: readonly number[]): RowRun[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
