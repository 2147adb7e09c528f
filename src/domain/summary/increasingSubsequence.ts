/**
 * The indexes of a longest strictly increasing run of the values, not necessarily next to each other (patience sorting, n log n).
 *
 * | values | indexes |
 * | --- | --- |
 * | 1 5 2 3 | 0 2 3 |
 */
export function increasingSubsequence(values: readonly number[]): readonly number[] {
  /** `tails[n]` is the index of the smallest value that ends an increasing run of n + 1. */
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const length = firstNotBelow(tails, values, value);
    previous[index] = length === 0 ? undefined : tails[length - 1];
    tails[length] = index;
  });
  const run: number[] = [];
  for (let index = tails[tails.length - 1]; index !== undefined; index = previous[index]) run.push(index);
  return run.reverse();
}

/** The place of the first tail whose value is not below the given one. */
function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
