import type { RoundingAllowance } from "../amount/roundingGrade";
import { roundingAllowance } from "../amount/roundingGrade";
import type { RuleCode } from "../findings/RuleCode";
import { amountAt, cellAt, FIGURE_STATES, stateAt, type FigureTable } from "./FigureTable";
import { figureStep } from "./figureStep";
import type { Identity, IdentityKind } from "./Identity";

/**
 * One equation between columns that every row of a table repeats, such as variance = budget − actual.
 *
 * Columns are indexes into the figure table's columns. In the form `percent` the first term is the part, weighted by what a
 * whole is shown as (100, or 1 where the cells hold fractions), and the second the whole.
 */
export interface RowFamily {
  readonly ruleId: string;
  readonly rule: RuleCode;
  readonly kind: IdentityKind;
  readonly result: number;
  readonly terms: readonly { readonly column: number; readonly weight: number }[];
  readonly form: "linear" | "percent";
}

/** The part of a percentage's whole that its rounding may be before the percentage says nothing. */
const MOST_UNCERTAIN_WHOLE = 0.05;
/** Binary dust of a quotient, in percent. */
const PERCENT_NOISE = 1e-7;

/** What the row's stated result misses by, NaN where the row cannot be held to the family (no result, no inputs, an unreadable cell). */
export function rowResidual(figures: FigureTable, family: RowFamily, row: number): number {
  const result = amountAt(figures, row, family.result);
  if (Number.isNaN(result)) return NaN;
  return family.form === "percent"
    ? result - percentOfRow(figures, family, row)
    : result - sumOfRow(figures, family, row);
}

/** −1 in a row whose variances follow the other subtraction than the table's, 1 elsewhere. */
export function turnOfRow(figures: FigureTable, { kind }: RowFamily, row: number): 1 | -1 {
  return (kind === "rowVariance" || kind === "forecastVariance") && figures.turnedRows.has(row) ? -1 : 1;
}

function sumOfRow(figures: FigureTable, family: RowFamily, row: number): number {
  let sum = 0;
  let inputs = 0;
  const turn = turnOfRow(figures, family, row);
  for (const { column, weight } of family.terms) {
    const state = stateAt(figures, row, column);
    if (state === FIGURE_STATES.unreadable) return NaN;
    if (state === FIGURE_STATES.blank) continue;
    inputs += 1;
    sum += turn * weight * amountAt(figures, row, column);
  }
  return inputs === 0 ? NaN : sum;
}

function percentOfRow(figures: FigureTable, family: RowFamily, row: number): number {
  const [part, whole] = family.terms;
  if (!part || !whole) return NaN;
  const base = amountAt(figures, row, whole.column);
  const step = figures.columns[whole.column]?.stepAmount ?? 0;
  // The whole must not span nothing, and where it is known only roughly the quotient proves nothing.
  if (Number.isNaN(base) || base === 0 || step / 2 > Math.abs(base) * MOST_UNCERTAIN_WHOLE) return NaN;
  return (part.weight * amountAt(figures, row, part.column)) / base;
}

/** What rounding may explain in a row: the same for every row of a linear family, by quotient of intervals for a percentage. */
export function rowAllowance(figures: FigureTable, family: RowFamily, row: number): RoundingAllowance {
  if (family.form === "percent") return percentAllowance(figures, family, row, figures.columns[family.result]?.stepAmount ?? 0);
  const steps = family.terms.map(({ column, weight }) => Math.abs(weight) * figureStep(figures, row, column));
  return roundingAllowance(figureStep(figures, row, family.result), steps);
}

/** Half the width of the quotient of the two intervals, and half a step of the percentage as it is shown. */
function percentAllowance(figures: FigureTable, family: RowFamily, row: number, resultStep: number): RoundingAllowance {
  const [part, whole] = family.terms;
  if (!part || !whole) return { worst: 0, deviation: 0, resultStep, noise: 0 };
  const base = Math.abs(amountAt(figures, row, whole.column));
  const quotient = Math.abs(part.weight * amountAt(figures, row, part.column)) / base;
  const partHalf = (figures.columns[part.column]?.stepAmount ?? 0) / 2;
  const wholeHalf = (figures.columns[whole.column]?.stepAmount ?? 0) / 2;
  const spread = (Math.abs(part.weight) * partHalf + quotient * wholeHalf) / (base - wholeHalf);
  const worst = resultStep / 2 + spread + PERCENT_NOISE;
  // A percentage that is right to its last digit is exact; only what the inputs' own rounding must explain is rounding.
  return { worst, deviation: worst, resultStep, noise: resultStep / 2 + PERCENT_NOISE };
}

/** The family in one row as an identity between cells. */
export function rowIdentity(figures: FigureTable, family: RowFamily, row: number, allowance: RoundingAllowance): Identity {
  const turn = turnOfRow(figures, family, row);
  return {
    ruleId: family.ruleId,
    rule: family.rule,
    kind: family.kind,
    result: cellAt(figures, row, family.result),
    terms: family.terms.map(({ column, weight }) => ({ cell: cellAt(figures, row, column), weight: turn * weight })),
    form: family.form,
    allowance,
    group: null,
  };
}
