import { commonForm } from "./commonForm";
import { relativeForm } from "./relativeForm";
import { scanReferences } from "./scanReferences";
import type { PlacedFormula } from "./unlikeReferences";

/** A formula whose number of months is not that of the formulas beside it. */
export interface UnlikeMonth<T extends PlacedFormula> {
  readonly placed: T;
  readonly month: number;
  readonly like: number;
  /** The formula as the others would have it. */
  readonly expected: string;
}

interface MonthFormula<T extends PlacedFormula> {
  readonly placed: T;
  readonly month: number;
  /** Where the month's digits stand. */
  readonly start: number;
  readonly end: number;
  /** The relative form with the month left open. */
  readonly shape: string;
}

const FEWEST_ALIKE = 4;
const MONTHS_OF_YEAR = 12;
/** A whole number that is no part of a name, of a decimal number or of a reference. */
const WHOLE_NUMBER = /(?<![\w.$])\d+(?![\w.(!])/g;

/**
 * Formulas that reckon with another number of months than those beside them, and differ in nothing else: twelfths of which one was not
 * moved on. Only formulas with the two numbers 12 and one of 1-11 are read; any other number may be a unit's own.
 *
 * | formulas in E5:E9 | |
 * | --- | --- |
 * | `=C5*12/8`, `=C6*12/8`, `=C7*12/7`, `=C8*12/8`, `=C9*12/8` | the third: 7 for 8 |
 * | `=C5*1.02`, `=C6*1.03`, … | nothing |
 */
export function unlikeMonths<T extends PlacedFormula>(formulas: readonly T[]): readonly UnlikeMonth<T>[] {
  const shapes = new Map<string, MonthFormula<T>[]>();
  for (const read of formulas.flatMap((placed) => monthFormula(placed) ?? [])) shapes.set(read.shape, [...(shapes.get(read.shape) ?? []), read]);
  return [...shapes.values()].flatMap(unlikeIn);
}

function unlikeIn<T extends PlacedFormula>(alike: readonly MonthFormula<T>[]): readonly UnlikeMonth<T>[] {
  const habit = commonForm(alike.map(({ month }) => String(month)));
  if (habit === null || alike.filter(({ month }) => String(month) === habit).length < FEWEST_ALIKE) return [];
  return alike.flatMap(({ placed, month, start, end }) =>
    String(month) === habit ? [] : [{ placed, month, like: Number(habit), expected: placed.formula.slice(0, start) + habit + placed.formula.slice(end) }],
  );
}

function monthFormula<T extends PlacedFormula>(placed: T): MonthFormula<T> | null {
  const { formula, row, column } = placed;
  const references = scanReferences(formula);
  const numbers = [...formula.matchAll(WHOLE_NUMBER)]
    .map((match) => ({ value: Number(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !references.some((reference) => reference.start <= start && start < reference.end));
  const [month, ...others] = numbers.filter(({ value }) => value !== MONTHS_OF_YEAR);
  if (!month || others.length > 0 || numbers.length !== 2 || month.value < 1 || month.value > MONTHS_OF_YEAR) return null;
  const shape = relativeForm(`${formula.slice(0, month.start)}?${formula.slice(month.end)}`, row, column);
  return { placed, month: month.value, start: month.start, end: month.end, shape };
}
