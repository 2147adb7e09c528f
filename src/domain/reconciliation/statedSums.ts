import type { FigureTable } from "./FigureTable";
import { amountAt } from "./FigureTable";
import type { SumFamily, SumFamilyPart } from "./sums";

/** A total of a table and its parts, before a rule takes it up. */
export type StatedSum = Omit<SumFamily, "ruleId">;

/** Rows that stand beside a total by their nature, not by oversight. */
const STANDS_OUTSIDE = /^verksamhetens|summa|total|varav|därav|^\s*[-–−]|exkl|inkl|avgår|tillkommer|kommunbidrag|anslag|skattebidrag|netto|resultat|finans|intern|justering|fördel|jämförelse|buffert|reserv/i;
/** A total of fewer parts says too little of what it leaves out. */
const FEWEST_PARTS = 2;

const sumsOfTable = new WeakMap<FigureTable, readonly StatedSum[]>();

/**
 * The sums that a table's shape states: those that recognition found, with a row that stands among a total's rows and that the total
 * leaves out put back in, and for a total row without any the rows above it that no other sum takes in.
 *
 * | rows | recognised | stated |
 * | --- | --- | --- |
 * | A, B, C, Summa | Summa = A + C in every column | Summa = A + B + C: that B is left out is the finding |
 * | A, B, varav, Summa | Summa = A + B | the same |
 * | A, B, Summa | nothing, no column adds up | Summa = A + B |
 */
export function statedSums(figures: FigureTable): readonly StatedSum[] {
  const known = sumsOfTable.get(figures);
  if (known) return known;
  const recognised = recognisedSums(figures);
  const complete = recognised.map((sum) => withForgottenRow(figures, sum, recognised));
  const sums = [...complete, ...bareTotals(figures, complete)];
  sumsOfTable.set(figures, sums);
  return sums;
}

function recognisedSums(figures: FigureTable): readonly StatedSum[] {
  return figures.table.sums.flatMap((relation) => {
    const total = figures.rowIndexes.get(relation.total);
    if (total === undefined) return [];
    const parts = relation.parts.flatMap(({ row, weight, varianceWeight }) => {
      const index = figures.rowIndexes.get(row);
      return index === undefined ? [] : [{ row: index, weight, varianceWeight: varianceWeight ?? weight }];
    });
    return [{ relation, total, parts }];
  });
}

/** Puts back the one row that stands among a total's rows, holds amounts and is in no sum at all. */
function withForgottenRow(figures: FigureTable, sum: StatedSum, all: readonly StatedSum[]): StatedSum {
  if (figures.rows[sum.total]?.kind !== "total" || sum.parts.length < FEWEST_PARTS || sum.parts.some(({ weight }) => weight !== 1)) return sum;
  const [first, last] = spanOf(figures, sum);
  // More than one such row, or another elsewhere, and the table was not understood.
  const [only, another] = looseRows(figures, all);
  const isForgotten = only !== undefined && another === undefined && only >= first && only <= last;
  return isForgotten ? { ...sum, parts: [...sum.parts, plainPart(only)] } : sum;
}

/** The first two rows of amounts that are in no sum at all. */
function looseRows(figures: FigureTable, all: readonly StatedSum[]): readonly number[] {
  const taken = new Uint8Array(figures.rows.length);
  for (const { total, parts } of all) {
    taken[total] = 1;
    for (const { row } of parts) taken[row] = 1;
  }
  const loose: number[] = [];
  for (let row = taken.indexOf(0); row >= 0 && loose.length < 2; row = taken.indexOf(0, row + 1)) {
    if (isOrdinary(figures, row)) loose.push(row);
  }
  return loose;
}

/** From the first to the last part and the rows that touch them, as far as the total. */
function spanOf(figures: FigureTable, { total, parts }: StatedSum): readonly [number, number] {
  const first = parts.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = parts.reduce((most, { row }) => Math.max(most, row), -1);
  return total > last ? [Math.max(0, first - 1), Math.min(last + 1, total - 1)] : [first - (first - 1 > total ? 1 : 0), Math.min(last + 1, figures.rows.length - 1)];
}

/** A row of amounts like its neighbours, not one that stands beside the total by its nature. */
function isOrdinary(figures: FigureTable, row: number): boolean {
  const definition = figures.rows[row];
  if (!definition || (definition.kind !== "item" && definition.kind !== "outside")) return false;
  if (definition.label === "" || STANDS_OUTSIDE.test(definition.label)) return false;
  return figures.columns.some(({ content }, column) => content === "money" && !Number.isNaN(amountAt(figures, row, column)));
}

/** A total row of which recognition tells no sum: the rows above it, or below it where none stands above, that nothing else takes in. */
function bareTotals(figures: FigureTable, known: readonly StatedSum[]): readonly StatedSum[] {
  const totals = figures.rows.flatMap(({ kind }, row) => (kind === "total" ? [row] : []));
  const [total] = totals;
  if (total === undefined || totals.length !== 1 || known.some((sum) => sum.total === total)) return [];
  const taken = new Set(known.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const free = figures.rows.flatMap(({ kind }, row) => (!taken.has(row) && (kind === "item" || kind === "subtotal") ? [row] : []));
  const above = free.filter((row) => row < total);
  const parts = (above.length > 0 ? above : free).map(plainPart);
  const relation = { total: figures.rows[total]?.row ?? -1, parts: [], proof: "words" as const };
  return parts.length < FEWEST_PARTS ? [] : [{ relation, total, parts }];
}

function plainPart(row: number): SumFamilyPart {
  return { row, weight: 1, varianceWeight: 1 };
}
