import type { Amount } from "../amount/Amount";
import { sumResidual, type SumFamily } from "./sums";
import { figureStep } from "./figureStep";
import { columnOf, type FigureCell, type FigureTable } from "./FigureTable";

/** Totals of totals are followed this far. */
const DEEPEST = 6;

/**
 * The steps that a figure carries when it is held against another table's: its own, or, where it is a total that was added up from
 * rounded rows, those of its rows, whose roundings have added up in it.
 *
 * A variance counts two steps, since its two inputs are rounded too.
 *
 * | figure | steps |
 * | --- | --- |
 * | an amount in whole tkr | 1 |
 * | a variance in whole tkr | 2 |
 * | a total that is exactly the sum of six rows as they stand | 6 |
 * | a total that misses its rows by a rounding, so was rounded by itself | 1 |
 */
export function factSteps(cell: FigureCell, families: ReadonlyMap<string, { readonly sums: readonly SumFamily[] }>): Amount {
  const own = ownSteps(cell);
  return stepsIn(cell.figures, cell.row, cell.column, { sums: families.get(cell.figures.table.id)?.sums ?? [], own, addend: own, depth: 0 });
}

/** What a figure carries by itself. */
export function ownSteps(cell: FigureCell): Amount {
  const step = figureStep(cell.figures, cell.row, cell.column);
  return columnOf(cell).derived ? 2 * step : step;
}

/** How steps are counted: what a figure carries by itself, and what it carries as an addend of a total. */
interface StepCount {
  readonly sums: readonly SumFamily[];
  readonly own: Amount;
  readonly addend: Amount;
  readonly depth: number;
}

/** As `factSteps` within one table, where a figure's own steps are given. */
export function stepsIn(
  figures: FigureTable,
  row: number,
  column: number,
  { sums, own, addend, depth }: StepCount,
): Amount {
  const family = sums.find(({ total }) => total === row);
  const sum = family ? sumResidual(figures, family, column) : null;
  if (!family || sum?.residual !== 0 || depth >= DEEPEST) return own;
  let steps = 0;
  for (const part of family.parts) steps += stepsIn(figures, part.row, column, { sums, own: addend, addend, depth: depth + 1 });
  return Math.max(own, steps);
}
