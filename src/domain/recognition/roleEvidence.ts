import { PROOF_SHARE, type ColumnArithmetic, type ColumnDifference } from "./ColumnArithmetic";
import type { ColumnRole } from "./RecognisedTable";
import type { DraftColumn } from "./TableDraft";

/** The amount columns of a table under one assignment of roles; `change` and `unknown` may stand several times. */
export interface RoleAssignment {
  readonly columns: readonly DraftColumn[];
  readonly roles: readonly ColumnRole[];
}

/** What the arithmetic says of an assignment: points for and against, and the columns whose roles it proves. */
export interface RoleEvidence {
  readonly points: number;
  readonly proven: ReadonlySet<number>;
  readonly variance: ColumnDifference | null;
  readonly forecastVariance: ColumnDifference | null;
}

const PROVEN = 4;
const CONTRADICTED = -2.5;

/** A running sum of evidence. */
class Tally {
  points = 0;
  readonly proven = new Set<number>();
  readonly arithmetic: ColumnArithmetic;
  private readonly byRole = new Map<ColumnRole, DraftColumn>();

  constructor(assignment: RoleAssignment, arithmetic: ColumnArithmetic) {
    this.arithmetic = arithmetic;
    assignment.roles.forEach((role, at) => {
      const column = assignment.columns[at];
      if (column && !this.byRole.has(role)) this.byRole.set(role, column);
    });
  }

  column(role: ColumnRole): DraftColumn | null {
    return this.byRole.get(role) ?? null;
  }

  prove(points: number, ...columns: readonly DraftColumn[]): void {
    this.points += points;
    for (const column of columns) this.proven.add(column.column);
  }
}

/** Weighs an assignment of roles by the identities that it would make true or false. */
export function weighEvidence(assignment: RoleAssignment, arithmetic: ColumnArithmetic): RoleEvidence {
  const tally = new Tally(assignment, arithmetic);
  const variance = weighVariance(tally);
  const forecastVariance = weighForecastVariance(tally);
  weighSignAgreement(tally, variance, forecastVariance);
  weighParts(tally);
  weighPercent(tally);
  weighRemaining(tally);
  weighChanges(tally, assignment);
  weighSizes(tally);
  return { points: tally.points, proven: tally.proven, variance, forecastVariance };
}

function weighVariance(tally: Tally): ColumnDifference | null {
  const variance = tally.column("varianceToDate");
  const actual = tally.column("actualToDate");
  const budget = tally.column("budgetToDate") ?? tally.column("annualBudget");
  if (!variance || !actual || !budget) return null;
  const difference = tally.arithmetic.difference(variance, budget, actual);
  if (difference) tally.prove(PROVEN, variance, budget, actual);
  else tally.points += tally.column("budgetToDate") ? CONTRADICTED : -0.5;
  return difference;
}

function weighForecastVariance(tally: Tally): ColumnDifference | null {
  const variance = tally.column("forecastVariance");
  const forecast = tally.column("forecast");
  const budget = tally.column("annualBudget");
  if (!variance || !forecast) return null;
  if (!budget) {
    tally.points -= tally.column("budgetToDate") ? 1.5 : 0;
    return null;
  }
  const difference = tally.arithmetic.difference(variance, budget, forecast);
  if (difference) tally.prove(PROVEN, variance, budget, forecast);
  else tally.points += CONTRADICTED;
  return difference;
}

function weighSignAgreement(tally: Tally, a: ColumnDifference | null, b: ColumnDifference | null): void {
  if (!a || !b || a.isSignless || b.isSignless) return;
  tally.points += a.sign === b.sign ? 0.5 : -0.5;
}

function weighParts(tally: Tally): void {
  const net = tally.column("actualToDate");
  const revenue = tally.column("actualRevenueToDate");
  const cost = tally.column("actualCostToDate");
  if (!revenue || !cost) {
    tally.points -= revenue || cost ? 0.5 : 0;
    return;
  }
  if (net && tally.arithmetic.difference(net, revenue, cost)) tally.prove(3, net, revenue, cost);
}

function weighPercent(tally: Tally): void {
  const used = tally.column("percentUsed");
  const share = tally.column("variancePercent");
  const bases = (["annualBudget", "budgetToDate"] as const).flatMap((role) => tally.column(role) ?? []);
  if (used) weighRatio(tally, used, ["actualToDate", "forecast"], bases);
  if (share) weighRatio(tally, share, ["varianceToDate", "forecastVariance", "change"], bases);
}

function weighRatio(tally: Tally, ratio: DraftColumn, parts: readonly ColumnRole[], bases: readonly DraftColumn[]): void {
  const columns = parts.flatMap((role) => tally.column(role) ?? []);
  if (columns.length === 0 || bases.length === 0) return;
  for (const part of columns) {
    for (const base of bases) {
      for (const scale of [100, 1] as const) {
        const { informative, holding } = tally.arithmetic.percent(ratio, part, base, scale);
        if (informative > 0 && holding >= informative * PROOF_SHARE) return tally.prove(3, ratio);
      }
    }
  }
  tally.points -= 0.5;
}

function weighRemaining(tally: Tally): void {
  const remaining = tally.column("remaining");
  const actual = tally.column("actualToDate");
  const budget = tally.column("annualBudget");
  if (!remaining || !actual || !budget) return;
  if (tally.arithmetic.difference(remaining, budget, actual)) tally.prove(3, remaining, budget, actual);
  else tally.points -= 0.5;
}

/** Pairs that a change may compare, likeliest first. */
const CHANGE_PAIRS: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["actualToDate", "priorYearToDate"],
  ["forecast", "previousForecast"],
  ["actualToDate", "priorYear"],
  ["forecast", "priorYear"],
  ["annualBudget", "priorYear"],
];

/** The two columns whose difference a change column is, minuend first; null where none fits. */
export function changePair(
  change: DraftColumn,
  column: (role: ColumnRole) => DraftColumn | null,
  arithmetic: ColumnArithmetic,
): readonly [DraftColumn, DraftColumn] | null {
  for (const [minuend, subtrahend] of CHANGE_PAIRS) {
    const a = column(minuend);
    const b = column(subtrahend);
    const difference = a && b ? arithmetic.difference(change, a, b) : null;
    if (!a || !b || !difference) continue;
    if (difference.sign === "minuendFirst") return [a, b];
    if (difference.sign === "subtrahendFirst") return [b, a];
  }
  return null;
}

function weighChanges(tally: Tally, assignment: RoleAssignment): void {
  assignment.roles.forEach((role, at) => {
    const column = assignment.columns[at];
    if (role !== "change" || !column) return;
    const pair = changePair(column, (wanted) => tally.column(wanted), tally.arithmetic);
    if (pair) tally.prove(3, column, ...pair);
  });
}

/** Sizes speak where no identity does: a forecast is near the annual budget, a period's budget below it, last year's like this year's. */
function weighSizes(tally: Tally): void {
  const annual = tally.column("annualBudget");
  const forecast = tally.column("forecast");
  const variance = tally.column("forecastVariance");
  if (annual && forecast) tally.points -= 5 * deviationLikeness(tally, forecast, annual);
  if (annual && variance && !tally.proven.has(variance.column) && !forecast) {
    tally.points += deviationLikeness(tally, variance, annual) > 0 ? 2 : -2;
  }
  weighPeriodBudget(tally, annual);
  weighPriorYear(tally, annual);
}

/** 1 where a column's figures are small beside another's, or of the other sign, on most rows: deviations, not amounts; else 0. */
function deviationLikeness(tally: Tally, column: DraftColumn, base: DraftColumn): 0 | 1 {
  const [values, bases] = [tally.arithmetic.column(column), tally.arithmetic.column(base)];
  let informative = 0;
  let small = 0;
  let amounts = 0;
  for (let at = 0; at < values.length; at++) {
    const [value, whole] = [values[at] ?? NaN, bases[at] ?? NaN];
    if (Number.isNaN(value) || Number.isNaN(whole) || whole === 0) continue;
    informative++;
    const ratio = value / whole;
    if (ratio < 0.4) small++;
    if (value !== 0) amounts++;
  }
  return informative >= 2 && amounts > 0 && small >= informative * 0.7 ? 1 : 0;
}

function weighPeriodBudget(tally: Tally, annual: DraftColumn | null): void {
  const period = tally.column("budgetToDate");
  if (!period || !annual) return;
  const [p, a] = [sizeOf(tally, period), sizeOf(tally, annual)];
  if (p > 0 && a > 0) tally.points += p > a * 1.02 ? -4 : 0.3;
}

function weighPriorYear(tally: Tally, annual: DraftColumn | null): void {
  const actual = tally.column("actualToDate");
  if (!annual || !actual) return;
  const [u, b] = [sizeOf(tally, actual), sizeOf(tally, annual)];
  for (const role of ["priorYear", "priorYearToDate"] as const) {
    const column = tally.column(role);
    const size = column ? sizeOf(tally, column) : 0;
    if (size === 0 || u === 0 || b === 0) continue;
    const isNearerYear = Math.abs(Math.log(size / b)) < Math.abs(Math.log(size / u));
    tally.points += isNearerYear === (role === "priorYear") ? 0.8 : -0.8;
  }
}

function sizeOf(tally: Tally, column: DraftColumn): number {
  let size = 0;
  for (const value of tally.arithmetic.column(column)) size += Number.isNaN(value) ? 0 : Math.abs(value);
  return size;
}
