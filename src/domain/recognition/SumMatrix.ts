import type { SheetGrid } from "../workbook/SheetGrid";
import { readLabel, type LabelMeaning } from "./rowWords";

/** A row of a table as the search for totals sees it. */
export interface SumRow {
  readonly row: number;
  readonly says: LabelMeaning;
  /** The label in lower case, by which rows of several blocks are alike. */
  readonly label: string;
  /** Digits that begin the code or the label, "" where there are none. */
  readonly code: string;
  readonly indent: number;
}

/** What a matrix is built from, row by row. */
export interface MatrixRow {
  readonly row: number;
  readonly label: string;
  readonly code: string | null;
  readonly indent: number;
}

/** A column that totals may take in. `isVariance` columns add up plainly even where revenue and cost are both positive. */
export interface SumColumn {
  readonly column: number;
  readonly step: number;
  readonly isVariance: boolean;
}

function sumRowOf({ row, label, code, indent }: MatrixRow): SumRow {
  const digits = /^\s*(\d+)/.exec(code ?? label)?.[1] ?? "";
  return { row, says: readLabel(label), label: label.trim().toLowerCase(), code: digits, indent };
}

/** A table's amounts, row by row, with blanks as nil. */
export class SumMatrix {
  readonly rows: readonly SumRow[];
  readonly columns: readonly SumColumn[];
  private readonly values: Float64Array;

  constructor(grid: SheetGrid, rows: readonly MatrixRow[], columns: readonly SumColumn[]) {
    this.rows = rows.map(sumRowOf);
    this.columns = columns;
    this.values = new Float64Array(rows.length * columns.length);
    rows.forEach(({ row }, at) => {
      columns.forEach(({ column }, index) => {
        const value = grid.number(row, column);
        this.values[at * columns.length + index] = Number.isNaN(value) ? 0 : value;
      });
    });
  }

  /** The amount of a row (by its place in `rows`) in a column (by its place in `columns`). */
  value(at: number, index: number): number {
    return this.values[at * this.columns.length + index] ?? 0;
  }
}

/** How a total agrees with its parts over the columns that say anything. */
export interface SumAgreement {
  readonly informative: number;
  readonly agreeing: number;
  /** Agreeing columns whose total is many times the rounding allowed. */
  readonly telling: number;
}

/** Weights of parts in the amount columns and in the variance columns. */
export interface PartWeights {
  readonly amounts: readonly (1 | -1)[];
  readonly variances: readonly (1 | -1)[];
}

/** Counts the columns in which a row is the weighted sum of its parts within rounding: half a step for each figure. */
export function agreementOf(matrix: SumMatrix, total: number, parts: readonly number[], weights: PartWeights): SumAgreement {
  let informative = 0;
  let agreeing = 0;
  let telling = 0;
  for (let index = 0; index < matrix.columns.length; index++) {
    const column = matrix.columns[index];
    if (!column) continue;
    const chosen = column.isVariance ? weights.variances : weights.amounts;
    const stated = matrix.value(total, index);
    let sum = 0;
    let isNil = stated === 0;
    parts.forEach((part, at) => {
      const value = matrix.value(part, index);
      if (value !== 0) isNil = false;
      sum += value * (chosen[at] ?? 1);
    });
    if (isNil) continue;
    informative++;
    const slack = ((parts.length + 1) / 2) * column.step + 1e-6 * Math.max(1, Math.abs(stated));
    if (Math.abs(stated - sum) > slack) continue;
    agreeing++;
    if (Math.abs(stated) > 9 * slack) telling++;
  }
  return { informative, agreeing, telling };
}

/** Plain addition of so many parts. */
export function plainWeights(count: number): PartWeights {
  const ones = Array<1 | -1>(count).fill(1);
  return { amounts: ones, variances: ones };
}
