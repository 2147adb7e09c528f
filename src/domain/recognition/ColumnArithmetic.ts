import type { MoneyUnit } from "../amount/Amount";
import { readUnit } from "./readUnit";
import type { DraftColumn, TableDraft } from "./TableDraft";

/** How an identity over columns fares on a table's rows. */
export interface RelationCount {
  /** Rows that say something: not all of its figures nil. */
  readonly informative: number;
  readonly holding: number;
}

/** Signs with which two columns make a third. `either` is + on some rows and - on others (revenue and cost rows both positive). */
export type DifferenceSign = "minuendFirst" | "subtrahendFirst" | "sum" | "either";

/** A column that is the difference (or sum) of two others on nearly all rows. */
export interface ColumnDifference {
  readonly sign: DifferenceSign;
  /** True where every figure fits both directions (nothing but nil differences), so that the sign proves nothing. */
  readonly isSignless: boolean;
  readonly count: RelationCount;
}

/** At least this share of the informative rows must hold before arithmetic counts as proof. */
export const PROOF_SHARE = 0.8;
/** In a short table all rows but one prove it too: this many figures do not fit by chance. */
const FEWEST_BUT_ONE = 3;
/** Where that many rows hold with a difference that is more than nil, two thirds are enough: a table may have two mistakes. */
const TELLING_SHARE = 0.65;

/** That many telling rows, and half of all, speak for a subtraction without proving it. */
const FEWEST_BY_HALF = 2;

/** How many of the informative rows must hold. */
function enoughOf(informative: number): number {
  return Math.min(informative * PROOF_SHARE, Math.max(FEWEST_BUT_ONE, informative - 1));
}

/** Whether so many rows that hold, `telling` of them with a difference well above the rounding, prove a subtraction. */
function isProof(holding: number, telling: number, informative: number): boolean {
  return holding >= enoughOf(informative) || (telling >= FEWEST_BUT_ONE && holding >= informative * TELLING_SHARE);
}

/** Either direction fits twice as easily: more rows must hold, or all but one of a short table. */
const EITHER_SHARE = 0.9;
const FEWEST_EITHER = 5;

function enoughEither(informative: number): number {
  return Math.min(informative * EITHER_SHARE, Math.max(FEWEST_EITHER, informative - 1));
}

/**
 * The arithmetic between the amount columns of one table, each question answered once.
 *
 * A blank beside figures counts as nil; a row without the resulting figure says nothing. Tolerances are half a step per figure.
 */
export class ColumnArithmetic {
  private readonly draft: TableDraft;
  private readonly answers = new Map<number, ColumnDifference | null>();
  private readonly ratios = new Map<number, boolean>();
  private readonly likenesses = new Map<number, boolean>();
  private scales: ReadonlyMap<number, number> | null = null;
  private readonly sizes = new Map<number, number>();
  private readonly figures = new Map<number, Float64Array>();

  /** Months elapsed, where the surroundings tell; null elsewhere. */
  readonly months: number | null;

  constructor(draft: TableDraft, months: number | null) {
    this.draft = draft;
    this.months = months;
  }

  /** Whether a column has figures above and below nil. */
  hasBothSigns(column: DraftColumn): boolean {
    const figures = this.column(column);
    return figures.some((value) => value > 0) && figures.some((value) => value < 0);
  }

  /** How `result` comes from `first` and `second` where it does on at least 80 % of the rows that say something; null elsewhere. */
  difference(result: DraftColumn, first: DraftColumn, second: DraftColumn): ColumnDifference | null {
    const key = keyOf(result, first, second);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.findDifference(result, first, second);
    this.answers.set(key, answer);
    return answer;
  }

  /** Which way a subtraction that is not proven still holds on half of the rows, as in a table with several mistakes; null where it does not. */
  signByHalf(result: DraftColumn, first: DraftColumn, second: DraftColumn): "minuendFirst" | "subtrahendFirst" | null {
    const { informative, telling } = this.tallyOf(result, first, second);
    const most = Math.max(telling.minus, telling.reverse);
    if (most < FEWEST_BY_HALF || most * 2 < informative) return null;
    return telling.minus >= telling.reverse ? "minuendFirst" : "subtrahendFirst";
  }

  /** Whether `ratio` is `part` in percent of `whole` on at least 80 % of the rows that say something, 100 stored as 100 or as 1. */
  isPercent(ratio: DraftColumn, part: DraftColumn, whole: DraftColumn): boolean {
    const key = keyOf(ratio, part, whole);
    const known = this.ratios.get(key);
    if (known !== undefined) return known;
    const answer = this.holdsAsPercent(ratio, part, whole, 100) || this.holdsAsPercent(ratio, part, whole, 1);
    this.ratios.set(key, answer);
    return answer;
  }

  /** Whether a column's figures are small beside another's, or of the other sign, on most rows: deviations from it rather than amounts like it. */
  looksLikeDeviation(column: DraftColumn, base: DraftColumn): boolean {
    const key = keyOf(column, base, base);
    const known = this.likenesses.get(key);
    if (known !== undefined) return known;
    const answer = isMostlySmall(this.column(column), this.column(base));
    this.likenesses.set(key, answer);
    return answer;
  }

  /** The sum of a column's figures without their signs. */
  size(column: DraftColumn): number {
    const known = this.sizes.get(column.column);
    if (known !== undefined) return known;
    let size = 0;
    for (const value of this.column(column)) size += Number.isNaN(value) ? 0 : Math.abs(value);
    this.sizes.set(column.column, size);
    return size;
  }

  /** The figures of a column on the sampled rows, NaN where there is none. */
  column(column: DraftColumn): Float64Array {
    const known = this.figures.get(column.column);
    if (known) return known;
    const { grid, sample } = this.draft;
    const figures = new Float64Array(sample.length);
    const scale = this.scaleOf(column);
    for (let at = 0; at < sample.length; at++) figures[at] = grid.number(sample[at] ?? 0, column.column) * scale;
    this.figures.set(column.column, figures);
    return figures;
  }

  private stepOf(column: DraftColumn): number {
    return column.step * this.scaleOf(column);
  }

  /** Columns of one table may count in different units: then all are compared in tkr. */
  private scaleOf(column: DraftColumn): number {
    this.scales ??= scalesOf(this.draft);
    return this.scales.get(column.column) ?? 1;
  }

  private holdsAsPercent(ratio: DraftColumn, part: DraftColumn, whole: DraftColumn, scale: 1 | 100): boolean {
    const [r, p, w] = [this.column(ratio), this.column(part), this.column(whole)];
    let informative = 0;
    let holding = 0;
    for (let at = 0; at < r.length; at++) {
      const [shown = NaN, share = NaN, base = NaN] = [r[at], p[at], w[at]];
      // NaN in any of the three makes the product NaN.
      if (base === 0 || Number.isNaN(shown * share * base)) continue;
      informative++;
      // Half a step of the shown ratio and what half a unit of either amount moves it by.
      const slack = 0.51 * ratio.step + (scale * (part.step + Math.abs(share / base) * whole.step)) / Math.abs(base);
      const exact = (scale * share) / base;
      if (Math.min(Math.abs(shown - exact), Math.abs(shown + exact), Math.abs(shown - scale + exact)) <= slack + 1e-6 * scale) holding++;
    }
    return informative > 0 && isProof(holding, holding, informative);
  }

  private findDifference(result: DraftColumn, first: DraftColumn, second: DraftColumn): ColumnDifference | null {
    return verdict(this.tallyOf(result, first, second));
  }

  private tallyOf(result: DraftColumn, first: DraftColumn, second: DraftColumn): Tally {
    const [r, a, b] = [this.column(result), this.column(first), this.column(second)];
    const slack = (this.stepOf(result) + this.stepOf(first) + this.stepOf(second)) / 2 + 1e-6;
    const tally: Tally = { informative: 0, minus: 0, reverse: 0, sum: 0, either: 0, telling: { minus: 0, reverse: 0, sum: 0 } };
    for (let at = 0; at < r.length; at++) countRow(tally, r[at] ?? NaN, a[at] ?? NaN, b[at] ?? NaN, slack);
    return tally;
  }
}

const TKR: Readonly<Record<MoneyUnit, number>> = { kr: 0.001, tkr: 1, mkr: 1_000 };

/** What turns each column into tkr where the headings name several units; empty where they name one or none. */
function scalesOf(draft: TableDraft): ReadonlyMap<number, number> {
  const units = draft.columns.map(({ column, header }) => ({ column, unit: readUnit(header) }));
  const named = units.flatMap(({ unit }) => unit ?? []);
  if (new Set(named).size < 2) return new Map();
  return new Map(units.map(({ column, unit }) => [column, TKR[unit ?? named[0] ?? "tkr"]]));
}

interface Tally {
  informative: number;
  minus: number;
  reverse: number;
  sum: number;
  either: number;
  /** Of the holding rows those whose result is no mere rounding. */
  telling: { minus: number; reverse: number; sum: number };
}

/** Three results this many times the rounding do not come about by chance. */
const TELLING = 3;

function countRow(tally: Tally, result: number, first: number, second: number, slack: number): void {
  if (Number.isNaN(result) || (Number.isNaN(first) && Number.isNaN(second))) return;
  const a = nil(first);
  const b = nil(second);
  if (result === 0 && a === 0 && b === 0) return;
  const isMinus = Math.abs(result - (a - b)) <= slack;
  const isReverse = Math.abs(result - (b - a)) <= slack;
  tally.informative++;
  tally.minus += Number(isMinus);
  tally.reverse += Number(isReverse);
  tally.either += Number(isMinus || isReverse);
  const isSum = Math.abs(result - (a + b)) <= slack;
  tally.sum += Number(isSum);
  if (Math.abs(result) <= TELLING * slack) return;
  tally.telling.minus += Number(isMinus);
  tally.telling.reverse += Number(isReverse);
  tally.telling.sum += Number(isSum);
}

function nil(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Three columns of a sheet as one number: no sheet has more than 2^14 columns. */
function keyOf(a: DraftColumn, b: DraftColumn, c: DraftColumn): number {
  return (a.column * 16_384 + b.column) * 16_384 + c.column;
}

function isMostlySmall(values: Float64Array, bases: Float64Array): boolean {
  let informative = 0;
  let small = 0;
  let amounts = 0;
  for (let at = 0; at < values.length; at++) {
    const [value = NaN, whole = NaN] = [values[at], bases[at]];
    if (whole === 0 || Number.isNaN(value * whole)) continue;
    informative++;
    small += Number(value / whole < 0.4);
    amounts += Number(value !== 0);
  }
  return informative >= 2 && amounts > 0 && small >= informative * 0.7;
}

function verdict(tally: Tally): ColumnDifference | null {
  const { informative, telling } = tally;
  if (informative === 0) return null;
  const of = (sign: DifferenceSign, holding: number): ColumnDifference => ({
    sign,
    isSignless: tally.minus === tally.reverse,
    count: { informative: tally.informative, holding },
  });
  if (tally.minus >= tally.reverse && isProof(tally.minus, telling.minus, informative)) return of("minuendFirst", tally.minus);
  if (isProof(tally.reverse, telling.reverse, informative)) return of("subtrahendFirst", tally.reverse);
  if (isProof(tally.sum, telling.sum, informative)) return of("sum", tally.sum);
  return tally.either >= enoughEither(tally.informative) && tally.informative >= 3 ? of("either", tally.either) : null;
}
