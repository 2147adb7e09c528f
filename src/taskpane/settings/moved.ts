/** A list with one of its items a step earlier or later; the same list where there is no such place. */
export function moved<T>(items: readonly T[], index: number, step: 1 | -1): readonly T[] {
  const item = items[index];
  const other = items[index + step];
  if (item === undefined || other === undefined) return items;
  return items.map((one, at) => (at === index ? other : at === index + step ? item : one));
}
