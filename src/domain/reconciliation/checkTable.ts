import { gradeResidual, sumAllowance, type RoundingAllowance, type RoundingGrade } from "../amount/roundingGrade";
import type { Amount } from "../amount/Amount";
import type { SumRelation } from "../recognition/RecognisedTable";
import { amountAt, FIGURE_STATES, stateAt, type FigureTable } from "./FigureTable";
import { rowAllowance, rowResidual, type RowFamily } from "./RowFamily";

/** How many identities came out which way. */
export interface GradeCounts {
  exact: number;
  rounding: number;
  largeRounding: number;
  broken: number;
}

/** What a total row adds up, by index in the figure table's rows. */
export interface SumFamily {
  readonly ruleId: string;
  readonly relation: SumRelation;
  readonly total: number;
  readonly parts: readonly SumFamilyPart[];
}

/** A row that a total takes in: its weight in the amounts and in the variances, which may be plain sums where the amounts are differences. */
export interface SumFamilyPart {
  readonly row: number;
  readonly weight: number;
  readonly varianceWeight: number;
}

/** The weight that a part has in a column. */
export function partWeight(figures: FigureTable, part: SumFamilyPart, column: number): number {
  const role = figures.columns[column]?.role;
  return role === "varianceToDate" || role === "forecastVariance" ? part.varianceWeight : part.weight;
}

/** What a column's total misses by; null where the sum cannot be tried. `addends` counts the parts that hold a figure. */
export interface SumResidual {
  readonly residual: Amount;
  readonly addends: number;
}

export function noCounts(): GradeCounts {
  return { exact: 0, rounding: 0, largeRounding: 0, broken: 0 };
}

/** Grades every identity within a table without building one; that is done only where something is broken. */
export function checkTable(figures: FigureTable, rows: readonly RowFamily[], sums: readonly SumFamily[]): GradeCounts {
  const counts = noCounts();
  for (const family of rows) countRows(figures, family, counts);
  for (const family of sums) countSums(figures, family, counts);
  return counts;
}

/** How one row fares in a family; null where it cannot be tried, or where a blank input makes a zero result say nothing. */
export function gradeRow(figures: FigureTable, family: RowFamily, row: number): RoundingGrade | null {
  const residual = rowResidual(figures, family, row);
  if (Number.isNaN(residual)) return null;
  const grade = gradeResidual(residual, rowAllowance(figures, family, row));
  return grade === "broken" && saysNothing(figures, family, row) ? null : grade;
}

/** A template's zero beside a cell that nobody filled in is no statement. */
function saysNothing(figures: FigureTable, family: RowFamily, row: number): boolean {
  return (
    amountAt(figures, row, family.result) === 0 &&
    family.terms.some(({ column }) => stateAt(figures, row, column) === FIGURE_STATES.blank)
  );
}

function countRows(figures: FigureTable, family: RowFamily, counts: GradeCounts): void {
  const { length } = figures.rows;
  if (family.form === "percent") {
    for (let row = 0; row < length; row++) count(counts, gradeRow(figures, family, row));
    return;
  }
  const allowance = rowAllowance(figures, family, 0);
  for (let row = 0; row < length; row++) {
    const residual = rowResidual(figures, family, row);
    if (Number.isNaN(residual)) continue;
    const grade = gradeResidual(residual, allowance);
    count(counts, grade === "broken" ? gradeRow(figures, family, row) : grade);
  }
}

function countSums(figures: FigureTable, family: SumFamily, counts: GradeCounts): void {
  for (let column = 0; column < figures.columns.length; column++) {
    const sum = sumResidual(figures, family, column);
    if (sum) count(counts, gradeResidual(sum.residual, allowanceOfSum(figures, column, sum.addends)));
  }
}

function count(counts: GradeCounts, grade: RoundingGrade | null): void {
  if (grade) counts[grade] += 1;
}

/** What a total states less what its parts add up to; null in a column that is no money, with a blank total, without parts, or with an unreadable cell. */
export function sumResidual(figures: FigureTable, family: SumFamily, column: number): SumResidual | null {
  if (figures.columns[column]?.content !== "money") return null;
  const total = amountAt(figures, family.total, column);
  if (Number.isNaN(total)) return null;
  let sum = 0;
  let addends = 0;
  for (const part of family.parts) {
    const { row } = part;
    const amount = amountAt(figures, row, column);
    if (!Number.isNaN(amount)) {
      sum += partWeight(figures, part, column) * amount;
      addends += 1;
    } else if (stateAt(figures, row, column) === FIGURE_STATES.unreadable) return null;
  }
  return addends === 0 ? null : { residual: total - sum, addends };
}

/**
 * What rounding may explain of a column's total: half a step for each addend and the total. A derived column carries the
 * rounding of its inputs too (a variance of two rounded figures may be a whole step off), so it is allowed a step each.
 */
export function allowanceOfSum(figures: FigureTable, column: number, addends: number): RoundingAllowance {
  const definition = figures.columns[column];
  const step = definition?.stepAmount ?? 0;
  const allowance = sumAllowance(step, addends);
  return definition?.derived === true ? { ...allowance, worst: allowance.worst + ((addends + 1) * step) / 2 } : allowance;
}
