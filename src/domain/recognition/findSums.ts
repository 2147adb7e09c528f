import { RunningSums } from "./RunningSums";
import { isGroupProof, isProof } from "./sumProof";
import { isWholeProof, placedDetails } from "./placedTotal";
import type { SumRelation } from "./RecognisedTable";
import { agreementOf, plainWeights, type PartWeights, type SumAgreement, type SumMatrix } from "./SumMatrix";

/** A total found: places in the matrix's rows. */
interface FoundSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly weights: PartWeights;
  readonly proof: "arithmetic" | "words";
}

/** What the arithmetic says of a table's rows. */
export interface TableSums {
  readonly relations: readonly SumRelation[];
  /** Worksheet rows that a total demonstrably leaves out. */
  readonly outside: ReadonlySet<number>;
}

/** Open rows looked back at for a total that no word announces. */
const MOST_PARTS_WITHOUT_WORD = 200;
/** In longer tables only worded totals are looked for, so that the time stays linear. */
const MOST_ROWS_WITHOUT_WORD = 1_500;

/**
 * Finds which rows sum which: totals above their details first, from the bottom up, then totals below theirs, from the top down.
 *
 * Rows that are summed leave the list of open rows and their total stands in for them, so that totals of totals come out by
 * themselves. A total without a total word must agree in most columns and in two at least; a worded one may disagree in some.
 */
export function findSums(matrix: SumMatrix): TableSums {
  const free = search(matrix, matrix.rows.length <= MOST_ROWS_WITHOUT_WORD);
  // Small figures agree by chance: where totals that no word announces cost worded ones their parts, the words win.
  const chosen = hasUnworded(matrix, free) ? better(matrix, free, search(matrix, false)) : free;
  return {
    relations: chosen.found.map((sum) => toRelation(matrix, sum)).sort((a, b) => a.total - b.total),
    outside: new Set([...chosen.outside].map((at) => matrix.rows[at]?.row ?? -1)),
  };
}

/** The totals of one search, and the rows that they leave out. */
interface SumSearch {
  readonly found: readonly FoundSum[];
  readonly outside: ReadonlySet<number>;
}

function search(matrix: SumMatrix, withoutWords: boolean): SumSearch {
  const found: FoundSum[] = [];
  const outside = new Set<number>();
  const top = totalsAbove(matrix, found, withoutWords);
  totalsBelow(matrix, top, { found, outside, withoutWords });
  return { found, outside };
}

/** Whether a row's label says, or at least suggests, that it sums others. */
function saysTotal(matrix: SumMatrix, at: number): boolean {
  const row = matrix.rows[at];
  return row !== undefined && (row.says.isTotal || row.says.isGroup);
}

function hasUnworded(matrix: SumMatrix, { found }: SumSearch): boolean {
  return found.some((sum) => !saysTotal(matrix, sum.total));
}

function better(matrix: SumMatrix, free: SumSearch, worded: SumSearch): SumSearch {
  return agreeingWorded(matrix, worded) > agreeingWorded(matrix, free) ? worded : free;
}

/** Columns in which worded totals agree with their parts. */
function agreeingWorded(matrix: SumMatrix, { found }: SumSearch): number {
  let agreeing = 0;
  for (const { total, parts, weights } of found) {
    if (saysTotal(matrix, total)) agreeing += agreementOf(matrix, total, parts, weights).agreeing;
  }
  return agreeing;
}

function toRelation(matrix: SumMatrix, sum: FoundSum): SumRelation {
  return {
    total: matrix.rows[sum.total]?.row ?? -1,
    parts: sum.parts.map((part, at) => {
      const weight = sum.weights.amounts[at] ?? 1;
      const varianceWeight = sum.weights.variances[at] ?? 1;
      const row = matrix.rows[part]?.row ?? -1;
      return weight === varianceWeight ? { row, weight } : { row, weight, varianceWeight };
    }),
    proof: sum.proof,
  };
}

/** From the bottom up: a row that is the sum of the open rows next below it. Gives the rows left open, top to bottom. */
function totalsAbove(matrix: SumMatrix, found: FoundSum[], withoutWords: boolean): readonly number[] {
  const open: number[] = [];
  for (let at = matrix.rows.length - 1; at >= 0; at--) {
    if (matrix.rows[at]?.says.isMemo === true) continue;
    // The open rows lie in reverse order, the nearest last.
    const sum = withoutWords || saysTotal(matrix, at) ? detailsBelow(matrix, at, open) : null;
    if (sum) {
      found.push(sum);
      open.length -= sum.parts.length;
    }
    open.push(at);
  }
  return open.reverse();
}

function detailsBelow(matrix: SumMatrix, total: number, open: readonly number[]): FoundSum | null {
  const isWorded = matrix.rows[total]?.says.isTotal === true;
  const parts: number[] = [];
  const running = new RunningSums(matrix, total);
  const placed = placedDetails(matrix, total, open);
  if (placed) return { total, parts: [...placed].sort((a, b) => a - b), weights: plainWeights(placed.length), proof: "arithmetic" };
  for (let at = open.length - 1; at >= 0 && parts.length < MOST_PARTS_WITHOUT_WORD; at--) {
    const part = open[at] ?? 0;
    // Revenue 100, cost 130, net -30: the revenue is the "sum" of cost and net. A total is no detail of a plain row.
    if (!isWorded && matrix.rows[part]?.says.isTotal === true) return null;
    parts.push(part);
    running.add(part);
    const sum = tryParts(matrix, total, parts, running);
    if (sum) return sum;
  }
  return null;
}

function tryParts(matrix: SumMatrix, total: number, parts: readonly number[], running: RunningSums): FoundSum | null {
  return parts.length >= 2 && running.mayHold(parts.length) ? provenSum(matrix, total, parts, plainWeights(parts.length)) : null;
}

/** From the top down over the rows left open: a row that sums the open rows just above it. */
function totalsBelow(
  matrix: SumMatrix,
  rows: readonly number[],
  { found, outside, withoutWords }: { readonly found: FoundSum[]; readonly outside: Set<number>; readonly withoutWords: boolean },
): void {
  const open: number[] = [];
  const totals = new Set(found.map((sum) => sum.total));
  for (const at of rows) {
    const isWorded = matrix.rows[at]?.says.isTotal === true && !totals.has(at);
    const mayBePlain = (withoutWords || saysTotal(matrix, at)) && !totals.has(at);
    const sum = isWorded ? wordedTotal(matrix, at, open, outside) : mayBePlain ? plainTotal(matrix, at, open) : null;
    if (sum) {
      found.push(sum);
      const taken = new Set(sum.parts);
      const rest = open.filter((part) => !taken.has(part));
      open.length = 0;
      open.push(...rest);
    }
    open.push(at);
  }
}

function plainTotal(matrix: SumMatrix, total: number, open: readonly number[]): FoundSum | null {
  const running = new RunningSums(matrix, total);
  const parts: number[] = [];
  for (let at = open.length - 1; at >= 0 && parts.length < MOST_PARTS_WITHOUT_WORD; at--) {
    const part = open[at] ?? 0;
    parts.unshift(part);
    running.add(part);
    const sum = tryParts(matrix, total, parts, running);
    if (sum) return extendOverNil(matrix, sum, open);
  }
  return netOf(matrix, total, open) ?? lastOfAll(matrix, total, open);
}

/** The table's last row as the sum of all that is open above it: its place says so, so that fewer columns need to agree. */
function lastOfAll(matrix: SumMatrix, total: number, open: readonly number[]): FoundSum | null {
  if (total !== matrix.rows.length - 1 || open.length < (open.every((at) => saysTotal(matrix, at)) ? 2 : 3)) return null;
  const weights = plainWeights(open.length);
  return isWholeProof(agreementOf(matrix, total, open, weights), matrix.rows[total]?.label ?? "") ? { total, parts: [...open], weights, proof: "arithmetic" } : null;
}

/** Rows of nothing but nil just before the parts belong to them too. */
function extendOverNil(matrix: SumMatrix, sum: FoundSum, open: readonly number[]): FoundSum {
  const parts = [...sum.parts];
  for (let at = open.indexOf(parts[0] ?? -1) - 1; at >= 0; at--) {
    const row = open[at] ?? 0;
    if (matrix.columns.some((_, index) => matrix.value(row, index) !== 0)) break;
    parts.unshift(row);
  }
  return { ...sum, parts, weights: plainWeights(parts.length) };
}

function provenSum(matrix: SumMatrix, total: number, parts: readonly number[], weights: PartWeights): FoundSum | null {
  const agreement = agreementOf(matrix, total, parts, weights);
  const isProven = isProof(agreement) || (saysTotal(matrix, total) && isGroupProof(agreement));
  return isProven ? { total, parts: [...parts], weights, proof: "arithmetic" } : null;
}

/** Revenue less cost, or cost less revenue, where both stand as positive figures. */
function netOf(matrix: SumMatrix, total: number, open: readonly number[]): FoundSum | null {
  for (let count = 2; count <= Math.min(open.length, 12); count++) {
    const parts = open.slice(open.length - count);
    for (const weights of flowWeights(matrix, parts)) {
      const sum = provenSum(matrix, total, parts, weights);
      if (sum) return sum;
    }
  }
  return null;
}

function flowWeights(matrix: SumMatrix, parts: readonly number[]): readonly PartWeights[] {
  const flows = parts.map((part) => matrix.rows[part]?.says.flow ?? null);
  if (!flows.includes("revenue") || flows.every((flow) => flow === "revenue")) return [];
  const revenueFirst = flows.map((flow): 1 | -1 => (flow === "revenue" || flow === "net" ? 1 : -1));
  const costFirst = revenueFirst.map((weight): 1 | -1 => (weight === 1 ? -1 : 1));
  const ones = flows.map((): 1 | -1 => 1);
  return [revenueFirst, costFirst].flatMap((amounts) => [
    { amounts, variances: ones },
    { amounts, variances: amounts },
  ]);
}

interface ScoredSum {
  readonly sum: FoundSum;
  readonly agreement: SumAgreement;
}

/**
 * A row whose word says that it sums: the run of open rows above it that it agrees with in most columns, else in one with figures too
 * large to agree by chance, else all of them.
 */
function wordedTotal(matrix: SumMatrix, total: number, open: readonly number[], outside: Set<number>): FoundSum | null {
  if (open.length === 0) return null;
  const best = bestRun(matrix, total, open);
  const net = netOf(matrix, total, open);
  if (best && isGoodEnough(best.agreement)) return best.agreement.agreeing < best.agreement.informative && net ? net : best.sum;
  if (net) return net;
  const tellsInOne = best !== null && best.agreement.telling > 0;
  return withoutOne(matrix, total, open, outside) ?? (tellsInOne ? best.sum : byWordAlone(matrix, total, open));
}

function isGoodEnough({ informative, agreeing }: SumAgreement): boolean {
  return agreeing > 0 && (agreeing * 2 >= informative || agreeing >= 3);
}

function bestRun(matrix: SumMatrix, total: number, open: readonly number[]): ScoredSum | null {
  const running = new RunningSums(matrix, total);
  let best: ScoredSum | null = null;
  for (let at = open.length - 1; at >= 0; at--) {
    running.add(open[at] ?? 0);
    const count = open.length - at;
    if (!running.mayHold(count) && at > 0) continue;
    const parts = open.slice(at);
    const weights = plainWeights(count);
    const agreement = agreementOf(matrix, total, parts, weights);
    if (!best || agreement.agreeing >= best.agreement.agreeing) {
      best = { sum: { total, parts, weights, proof: agreement.agreeing > 0 ? "arithmetic" : "words" }, agreement };
    }
  }
  return best;
}

/** All open rows but one, in every column: that row stands outside the total. */
function withoutOne(matrix: SumMatrix, total: number, open: readonly number[], outside: Set<number>): FoundSum | null {
  if (open.length < 3 || open.length > 200) return null;
  for (const left of open) {
    const parts = open.filter((part) => part !== left);
    const weights = plainWeights(parts.length);
    const { informative, agreeing } = agreementOf(matrix, total, parts, weights);
    if (agreeing < 2 || agreeing < informative) continue;
    outside.add(left);
    return { total, parts, weights, proof: "arithmetic" };
  }
  return null;
}

/** With one or two columns a single wrong figure may hide the agreement: the word and the place decide. */
function byWordAlone(matrix: SumMatrix, total: number, open: readonly number[]): FoundSum | null {
  const weights = plainWeights(open.length);
  const { informative } = agreementOf(matrix, total, open, weights);
  return informative >= 1 && informative <= 2 && open.length >= 2 ? { total, parts: [...open], weights, proof: "words" } : null;
}
