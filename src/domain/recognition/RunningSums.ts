import type { SumMatrix } from "./SumMatrix";

/** Sums of the parts so far in the two columns that say most, to reject quickly. */
export class RunningSums {
  private readonly matrix: SumMatrix;
  private readonly total: number;
  private readonly pivots: readonly number[];
  private readonly sums: number[];

  constructor(matrix: SumMatrix, total: number) {
    this.matrix = matrix;
    this.total = total;
    this.pivots = matrix.columns.map((_, index) => index).filter((index) => matrix.value(total, index) !== 0).slice(0, 3);
    this.sums = this.pivots.map(() => 0);
  }

  add(part: number): void {
    this.pivots.forEach((index, at) => {
      this.sums[at] = (this.sums[at] ?? 0) + this.matrix.value(part, index);
    });
  }

  /** Whether the parts so far can be the total in any of the columns tried. */
  mayHold(count: number): boolean {
    return this.pivots.some((index, at) => {
      const stated = this.matrix.value(this.total, index);
      const slack = ((count + 1) / 2) * (this.matrix.columns[index]?.step ?? 1) + 1e-6 * Math.max(1, Math.abs(stated));
      return Math.abs(stated - (this.sums[at] ?? 0)) <= slack;
    });
  }
}
