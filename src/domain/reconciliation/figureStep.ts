import type { Amount } from "../amount/Amount";
import { amountAt, type FigureColumn, type FigureTable } from "./FigureTable";

/** Rounder figures than the column's are told from chance where they are this many times as coarse. */
const TELLING_COARSENESS = 100;

/**
 * What a figure was rounded to, as an amount: its column's step, or, among finer figures, the whole unit (a tenth of a million) that it is
 * a multiple of. A total typed in whole thousands under unrounded rows carries a rounding that they do not.
 *
 * | column, tkr | figure | step |
 * | --- | --- | --- |
 * | whole | 26 | 1 |
 * | unrounded | 25.82468 | 0 |
 * | unrounded | 26 | 1 |
 */
export function figureStep(figures: FigureTable, row: number, column: number): Amount {
  const definition = figures.columns[column];
  if (!definition) return 0;
  const coarse = coarseStep(definition);
  if (coarse === null) return definition.stepAmount;
  const amount = amountAt(figures, row, column);
  return amount !== 0 && amount % coarse === 0 ? coarse : definition.stepAmount;
}

/** The step that single figures of a fine column may have been rounded to; null in a column that is not fine. */
export function coarseStep({ content, moneyUnit, scale, stepAmount }: FigureColumn): Amount | null {
  const coarse = moneyUnit === "mkr" ? scale / 10 : scale;
  return content === "money" && coarse >= TELLING_COARSENESS * stepAmount ? coarse : null;
}
