/** A run of rows, `first` to before `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The rows that meet the window from `top` to `bottom`; `offsets[i]` is where row i begins and the last entry where the list ends.
 *
 * | offsets | top | bottom | rows |
 * | --- | --- | --- | --- |
 * | 0, 10, 20, 30 | 5 | 15 | 0, 1 |
 * | 0, 10, 20, 30 | 20 | 21 | 2 |
 */
export function visibleRange(offsets: readonly number[], top: number, bottom: number): RowRange {
  const count = offsets.length - 1;
  const first = Math.max(0, firstAfter(offsets, top) - 1);
  const end = Math.min(count, firstAfter(offsets, bottom));
  return { first: Math.min(first, count), end: Math.max(end, Math.min(first, count)) };
}

/** The index of the first offset beyond `position`, by halving. */
function firstAfter(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
