import type { Amount } from "../amount/Amount";
import type { DiagnosisKind } from "../findings/Finding";
import { allowanceOfSum, partWeight, sumResidual, type SumFamily } from "./sums";
import { amountAt, type FigureTable } from "./FigureTable";

/** A row that a total leaves out, takes in twice, takes in though it is a memo row, or takes in with the wrong sign: in every column alike. */
export interface WholeRowError {
  readonly kind: Extract<DiagnosisKind, "omittedRow" | "doubledRow" | "memoRowCounted" | "signFlippedRow">;
  /** Index in the table's rows. */
  readonly row: number;
  /** Columns whose total it breaks. */
  readonly columns: readonly number[];
  /** What has to be added to each column's total, broken or not, for the row to be treated rightly. */
  readonly corrections: readonly { readonly column: number; readonly correction: Amount }[];
}

interface ColumnResidual {
  readonly column: number;
  readonly residual: Amount;
  readonly tolerance: Amount;
}

/** How a total misses when a row that counts `weight` is treated wrongly, as multiples of the row's amount. */
const PART_ERRORS = [
  { kind: "omittedRow", factor: -1 },
  { kind: "doubledRow", factor: 1 },
  { kind: "signFlippedRow", factor: -2 },
] as const;

/**
 * The one row whose treatment explains every column of a total that has at least two broken columns; null where none does or
 * more than one does.
 *
 * | | Utfall | Budget | Avvikelse |
 * | --- | --- | --- | --- |
 * | A | 100 | 120 | 20 |
 * | B | 50 | 40 | −10 |
 * | Totalt | 100 | 120 | 20 |
 *
 * The total misses 50, 40 and −10: row B is not in it.
 */
export function explainWholeRow(figures: FigureTable, family: SumFamily): WholeRowError | null {
  const residuals = columnResiduals(figures, family);
  const columns = residuals.filter(({ residual, tolerance }) => Math.abs(residual) > tolerance).map(({ column }) => column);
  if (columns.length < 2) return null;
  const fits = [...partErrors(figures, family, residuals), ...memoErrors(figures, family, residuals)];
  const [only] = fits;
  if (!only || fits.length !== 1) return null;
  const corrections = residuals.map(({ column }) => ({ column, correction: -effectOf(figures, only, column) }));
  return { kind: only.kind, row: only.row, columns, corrections };
}

/** A row's wrong treatment: by how many of the row's amounts each column's total misses. */
interface Treatment {
  readonly kind: WholeRowError["kind"];
  readonly row: number;
  readonly factor: (column: number) => number;
}

function effectOf(figures: FigureTable, { row, factor }: Treatment, column: number): Amount {
  const amount = amountAt(figures, row, column);
  return factor(column) * (Number.isNaN(amount) ? 0 : amount);
}

function columnResiduals(figures: FigureTable, family: SumFamily): readonly ColumnResidual[] {
  return figures.columns.flatMap((_, column) => {
    const sum = sumResidual(figures, family, column);
    if (!sum) return [];
    return [{ column, residual: sum.residual, tolerance: allowanceOfSum(figures, family, column, sum.addends).worst }];
  });
}

function partErrors(figures: FigureTable, family: SumFamily, residuals: readonly ColumnResidual[]): readonly Treatment[] {
  return family.parts.flatMap((part) =>
    PART_ERRORS.map(({ kind, factor }) => ({ kind, row: part.row, factor: (column: number) => factor * partWeight(figures, part, column) })).filter(
      (treatment) => explainsAll(figures, treatment, residuals),
    ),
  );
}

/** Rows that the total does not take in and may have. */
function memoErrors(figures: FigureTable, family: SumFamily, residuals: readonly ColumnResidual[]): readonly Treatment[] {
  const parts = new Set(family.parts.map(({ row }) => row));
  return figures.rows.flatMap((definition, row) => {
    if (parts.has(row) || (definition.kind !== "ofWhich" && definition.kind !== "outside")) return [];
    const treatment = { kind: "memoRowCounted" as const, row, factor: () => 1 };
    return explainsAll(figures, treatment, residuals) ? [treatment] : [];
  });
}

function explainsAll(figures: FigureTable, treatment: Treatment, residuals: readonly ColumnResidual[]): boolean {
  return residuals.every(({ column, residual, tolerance }) => Math.abs(residual - effectOf(figures, treatment, column)) <= tolerance);
}
