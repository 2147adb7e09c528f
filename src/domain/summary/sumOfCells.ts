/** A row with the weight that it has in a sum. */
export interface WeightedRow {
  readonly row: number;
  readonly weight: 1 | -1;
}

/**
 * A sum of our own cells, neighbours as one range; null where there is nothing to sum or a cell is not shown.
 *
 * | parts, in the table's order | formula |
 * | --- | --- |
 * | five neighbours | `SUM(B8:B12)` |
 * | one apart, one taken off | `SUM(B8:B10,B12)-SUM(B11)` |
 */
export function sumOfCells(parts: readonly WeightedRow[], order: readonly number[], cell: (row: number) => string | null): string | null {
  if (parts.length === 0 || parts.some(({ row }) => cell(row) === null)) return null;
  const side = (weight: 1 | -1): string => {
    const wanted = new Set(parts.filter((part) => part.weight === weight).map(({ row }) => row));
    const ranges = neighbours(order, wanted).map(([first, last]) => (first === last ? cell(first) : `${cell(first) ?? ""}:${cell(last) ?? ""}`));
    return ranges.length === 0 ? "" : `SUM(${ranges.join(",")})`;
  };
  const [plus, minus] = [side(1), side(-1)];
  return `${plus}${minus === "" ? "" : `-${minus}`}`;
}

function neighbours(order: readonly number[], wanted: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  order.forEach((row, index) => {
    if (!wanted.has(row)) return;
    const last = runs[runs.length - 1];
    if (last && order[index - 1] === last[1]) last[1] = row;
    else runs.push([row, row]);
  });
  return runs;
}
