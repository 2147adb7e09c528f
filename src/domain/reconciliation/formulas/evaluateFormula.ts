import { scanReferences, type FormulaReference } from "./scanReferences";

/** The number of a cell on the formula's own sheet where `sheet` is null; a blank is 0, NaN where no number can be read. */
export type ReadCell = (sheet: string | null, row: number, column: number) => number;

/** Larger ranges are not added up here. */
const MOST_CELLS = 2_000;
const NUMBER = /^\d+(?:\.\d+)?/;
const FUNCTION = /^(SUM|ROUND|IFERROR)\(/i;

/**
 * The value of a formula of plain arithmetic: the four operations, brackets, numbers, references, SUM, ROUND and IFERROR's first argument.
 * NaN where it holds anything else, so that nothing is said of what is not understood.
 *
 * | formula | B5, C5 | value |
 * | --- | --- | --- |
 * | `=C5-B5` | 10, 12 | 2 |
 * | `=SUM(B5:C5)/2` | 10, 12 | 11 |
 * | `=VLOOKUP(A5,X:Y,2)` | | NaN |
 */
export function evaluateFormula(formula: string, read: ReadCell): number {
  const parser = new Parser(formula.slice(1), scanReferences(formula), read);
  const value = parser.sum();
  return parser.isAtEnd() ? value : NaN;
}

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly references: readonly FormulaReference[],
    private readonly read: ReadCell,
  ) {}

  isAtEnd(): boolean {
    this.skipSpace();
    return this.at >= this.text.length;
  }

  sum(): number {
    let value = this.product();
    for (let sign = this.take("+-"); sign !== ""; sign = this.take("+-")) value += (sign === "+" ? 1 : -1) * this.product();
    return value;
  }

  private product(): number {
    let value = this.signed();
    for (let sign = this.take("*/"); sign !== ""; sign = this.take("*/")) {
      const factor = this.signed();
      value = sign === "*" ? value * factor : value / factor;
    }
    return value;
  }

  private signed(): number {
    const sign = this.take("+-");
    if (sign !== "") return (sign === "-" ? -1 : 1) * this.signed();
    const value = this.single();
    return this.take("%") === "" ? value : value / 100;
  }

  private single(): number {
    if (this.take("(") !== "") return this.closed(this.sum());
    const reference = this.reference();
    if (reference) return reference.isRange ? NaN : this.read(reference.sheet, reference.firstRow, reference.firstColumn);
    const name = this.match(FUNCTION).slice(0, -1).toUpperCase();
    if (name !== "") return this.closed(this.call(name));
    const digits = this.match(NUMBER);
    return digits === "" ? NaN : Number(digits);
  }

  private call(name: string): number {
    if (name === "SUM") return this.arguments();
    const first = this.sum();
    if (this.take(",") === "") return NaN;
    const second = this.sum();
    if (name === "IFERROR") return first;
    const factor = 10 ** second;
    return (Math.sign(first) * Math.round(Math.abs(first) * factor)) / factor;
  }

  /** What SUM adds up: ranges and single values. */
  private arguments(): number {
    let total = 0;
    do {
      const before = this.at;
      const reference = this.reference();
      if (reference?.isRange === true) total += this.rangeSum(reference);
      else {
        this.at = before;
        total += this.sum();
      }
    } while (this.take(",") !== "");
    return total;
  }

  private rangeSum({ sheet, firstRow, lastRow, firstColumn, lastColumn }: FormulaReference): number {
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS) return NaN;
    let total = 0;
    for (let row = firstRow; row <= lastRow; row++) for (let column = firstColumn; column <= lastColumn; column++) total += this.read(sheet, row, column);
    return total;
  }

  private closed(value: number): number {
    return this.take(")") === "" ? NaN : value;
  }

  private reference(): FormulaReference | null {
    this.skipSpace();
    const found = this.references.find(({ start }) => start === this.at + 1);
    if (!found) return null;
    this.at = found.end - 1;
    return found;
  }

  /** The next mark if it is one of these, else "". */
  private take(marks: string): string {
    this.skipSpace();
    const mark = this.text.charAt(this.at);
    if (mark === "" || !marks.includes(mark)) return "";
    this.at += 1;
    return mark;
  }

  private match(pattern: RegExp): string {
    this.skipSpace();
    const found = pattern.exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    while (this.text.charAt(this.at) === " ") this.at += 1;
  }
}
