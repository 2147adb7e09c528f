/** A small repeatable generator (mulberry32): the same seed gives the same choices. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) >>> 0;
  }

  /** A number from 0 up to but not 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.between(0, values.length - 1)];
    if (value === undefined) throw new Error("Nothing to pick from");
    return value;
  }

  shuffle<T>(values: readonly T[]): readonly T[] {
    return values.map((value) => ({ value, key: this.next() })).sort((a, b) => a.key - b.key).map(({ value }) => value);
  }

  /** An amount in tkr as a unit of a municipality has: from some hundred thousand to some hundred million, not rounded. */
  amount(): number {
    return Math.exp(6 + this.next() * 6.5);
  }
}
