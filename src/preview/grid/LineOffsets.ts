/** Where the rows (or columns) of a sheet begin, in pixels; hidden ones have no size. */
export class LineOffsets {
  private readonly starts: readonly number[];

  constructor(sizes: readonly number[]) {
    const starts = [0];
    for (const size of sizes) starts.push((starts[starts.length - 1] ?? 0) + size);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  get total(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The last line that begins at or before a position. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
