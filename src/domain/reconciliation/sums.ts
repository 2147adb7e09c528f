import type { Amount } from "../amount/Amount";
import { roundingAllowance, sumAllowance, type RoundingAllowance } from "../amount/roundingGrade";
import type { SumRelation } from "../recognition/RecognisedTable";
import { coarseStep, figureStep } from "./figureStep";
import { amountAt, FIGURE_STATES, stateAt, type FigureTable } from "./FigureTable";

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
  return isVarianceColumn(figures, column) ? part.varianceWeight : part.weight;
}

function isVarianceColumn(figures: FigureTable, column: number): boolean {
  const role = figures.columns[column]?.role;
  return role === "varianceToDate" || role === "forecastVariance";
}

/** What a column's total misses by; null where the sum cannot be tried. `addends` counts the parts that hold a figure. */
export interface SumResidual {
  readonly residual: Amount;
  readonly addends: number;
}

/** What a total states less what its parts add up to; null in a column that is no money, with a blank total, without parts, or with an unreadable cell. */
export function sumResidual(figures: FigureTable, family: SumFamily, column: number): SumResidual | null {
  if (figures.columns[column]?.content !== "money") return null;
  const total = amountAt(figures, family.total, column);
  if (Number.isNaN(total)) return null;
  let sum = 0;
  let addends = 0;
  const isVariance = isVarianceColumn(figures, column);
  for (const { row, weight, varianceWeight } of family.parts) {
    const amount = amountAt(figures, row, column);
    if (!Number.isNaN(amount)) {
      sum += (isVariance ? varianceWeight : weight) * amount;
      addends += 1;
    } else if (stateAt(figures, row, column) === FIGURE_STATES.unreadable) return null;
  }
  return addends === 0 ? null : { residual: total - sum, addends };
}

/**
 * What rounding may explain of a column's total: half a step for each addend and the total. A derived column carries the
 * rounding of its inputs too (a variance of two rounded figures may be a whole step off), so it is allowed a step each.
 */
export function allowanceOfSum(figures: FigureTable, family: SumFamily, column: number, addends: number): RoundingAllowance {
  const definition = figures.columns[column];
  if (!definition) return sumAllowance(0, addends);
  const allowance = coarseStep(definition) === null ? sumAllowance(definition.stepAmount, addends) : fineAllowance(figures, family, column);
  if (!definition.derived) return allowance;
  const inputs = ((addends + 1) * definition.stepAmount) / 2;
  return { ...allowance, worst: allowance.worst + inputs, deviation: allowance.deviation * Math.SQRT2 };
}

/** In a column of unrounded figures each may have a rounding of its own. */
function fineAllowance(figures: FigureTable, { total, parts }: SumFamily, column: number): RoundingAllowance {
  const addends = parts.filter(({ row }) => !Number.isNaN(amountAt(figures, row, column)));
  return roundingAllowance(figureStep(figures, total, column), addends.map(({ row }) => figureStep(figures, row, column)));
}
