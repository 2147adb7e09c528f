import { gradeResidual, roundingAllowance, type RoundingAllowance, type RoundingGrade } from "../amount/roundingGrade";
import { stepsIn } from "./factSteps";
import { figureStep } from "./figureStep";
import { amountAt, FIGURE_STATES, stateAt, type FigureTable } from "./FigureTable";
import { rowAllowance, rowResidual, type RowFamily } from "./RowFamily";
import { allowanceOfSum, sumResidual, type SumFamily } from "./sums";

/** How many identities came out which way. */
export interface GradeCounts {
  exact: number;
  rounding: number;
  largeRounding: number;
  broken: number;
}

export function noCounts(): GradeCounts {
  return { exact: 0, rounding: 0, largeRounding: 0, broken: 0 };
}

/** Grades every identity within a table without building one; that is done only where something is broken. */
export function checkTable(figures: FigureTable, rows: readonly RowFamily[], sums: readonly SumFamily[]): GradeCounts {
  const counts = noCounts();
  for (const family of rows) countRows(figures, family, sums, counts);
  for (const family of sums) countSums(figures, family, counts);
  return counts;
}

/** How one row fares in a family; null where it cannot be tried, or where a blank input makes a zero result say nothing. */
export function gradeRow(figures: FigureTable, family: RowFamily, row: number, sums: readonly SumFamily[]): RoundingGrade | null {
  const residual = rowResidual(figures, family, row);
  if (Number.isNaN(residual)) return null;
  const grade = gradeResidual(residual, allowanceInRow(figures, family, row, sums));
  return grade === "broken" && saysNothing(figures, family, row) ? null : grade;
}

/**
 * What rounding may explain in a row; in a total row more than in others, for where a figure is the sum of rounded rows and another
 * was rounded by itself, they differ by what the rows' roundings add up to.
 */
export function allowanceInRow(figures: FigureTable, family: RowFamily, row: number, sums: readonly SumFamily[]): RoundingAllowance {
  if (family.form === "percent" || !sums.some(({ total }) => total === row)) return rowAllowance(figures, family, row);
  const steps = (column: number): number => {
    const own = figureStep(figures, row, column);
    return stepsIn(figures, row, column, { sums, own, addend: figures.columns[column]?.derived === true ? 2 * own : own, depth: 0 });
  };
  return roundingAllowance(steps(family.result), family.terms.map(({ column, weight }) => Math.abs(weight) * steps(column)));
}

/** A template's zero beside a cell that nobody filled in is no statement. */
function saysNothing(figures: FigureTable, family: RowFamily, row: number): boolean {
  return (
    amountAt(figures, row, family.result) === 0 &&
    family.terms.some(({ column }) => stateAt(figures, row, column) === FIGURE_STATES.blank)
  );
}

function countRows(figures: FigureTable, family: RowFamily, sums: readonly SumFamily[], counts: GradeCounts): void {
  const { length } = figures.rows;
  // What is exact by this is exact by every allowance; the rest is graded with its own.
  const exact = family.form === "percent" ? (figures.columns[family.result]?.stepAmount ?? 0) / 2 : 0;
  for (let row = 0; row < length; row++) {
    const residual = rowResidual(figures, family, row);
    if (residual <= exact && residual >= -exact) counts.exact += 1;
    else if (!Number.isNaN(residual)) count(counts, gradeRow(figures, family, row, sums));
  }
}

function countSums(figures: FigureTable, family: SumFamily, counts: GradeCounts): void {
  for (let column = 0; column < figures.columns.length; column++) {
    const sum = sumResidual(figures, family, column);
    if (sum) count(counts, gradeResidual(sum.residual, allowanceOfSum(figures, family, column, sum.addends)));
  }
}

function count(counts: GradeCounts, grade: RoundingGrade | null): void {
  if (grade) counts[grade] += 1;
}

