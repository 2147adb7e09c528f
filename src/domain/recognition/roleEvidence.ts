import { changePair, changePairByHalf } from "./changePair";
import type { ColumnArithmetic, ColumnDifference } from "./ColumnArithmetic";
import { COLUMN_ROLES, type ColumnRole } from "./RecognisedTable";
import type { DraftColumn } from "./TableDraft";

/** The amount columns of a table under one assignment of roles; `change` and `unknown` may stand several times. */
export interface RoleAssignment {
  readonly columns: readonly DraftColumn[];
  readonly roles: readonly ColumnRole[];
}

/** What the arithmetic says of an assignment: points for and against, and the columns whose roles it proves. */
export interface RoleEvidence {
  readonly points: number;
  /** The part of the points that speaks against it, 0 or less. */
  readonly against: number;
  readonly proven: ReadonlySet<number>;
  readonly variance: ColumnDifference | null;
  readonly forecastVariance: ColumnDifference | null;
}

const PROVEN = 4;
const CONTRADICTED = -2.5;
/** The identity holds on half of the rows: a table with several mistakes rather than another identity. */
const HALF_PROVEN = 1.5;

const ROLE_PLACES = new Map<ColumnRole, number>(COLUMN_ROLES.map((role, at) => [role, at]));

/** A running sum of evidence for one assignment. */
class Tally {
  points = 0;
  against = 0;
  readonly proven = new Set<number>();
  readonly arithmetic: ColumnArithmetic;
  private readonly byRole: (DraftColumn | undefined)[] = [];

  constructor(assignment: RoleAssignment, arithmetic: ColumnArithmetic) {
    this.arithmetic = arithmetic;
    const { columns, roles } = assignment;
    for (let at = 0; at < roles.length; at++) {
      const column = columns[at];
      // Where nothing stands no figure speaks for or against: an empty column's role is for its heading and its place to say.
      if (column === undefined || column.numbers === 0) continue;
      const place = ROLE_PLACES.get(roles[at] ?? "unknown") ?? 0;
      this.byRole[place] ??= column;
    }
  }

  column(role: ColumnRole): DraftColumn | null {
    return this.byRole[ROLE_PLACES.get(role) ?? 0] ?? null;
  }

  /** Points for or against without proof. */
  add(points: number): void {
    this.points += points;
    if (points < 0) this.against += points;
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
  return { points: tally.points, against: tally.against, proven: tally.proven, variance, forecastVariance };
}

function weighVariance(tally: Tally): ColumnDifference | null {
  const variance = tally.column("varianceToDate");
  const actual = tally.column("actualToDate");
  const budget = tally.column("budgetToDate") ?? tally.column("annualBudget");
  if (!variance || !actual || !budget) return null;
  const difference = tally.arithmetic.difference(variance, budget, actual);
  if (difference) tally.prove(PROVEN, variance, budget, actual);
  else if (tally.arithmetic.signByHalf(variance, budget, actual)) tally.add(HALF_PROVEN);
  else tally.add(tally.column("budgetToDate") ? CONTRADICTED : -0.5);
  return difference;
}

function weighForecastVariance(tally: Tally): ColumnDifference | null {
  const variance = tally.column("forecastVariance");
  const forecast = tally.column("forecast");
  const budget = tally.column("annualBudget");
  if (!variance || !forecast) return null;
  if (!budget) {
    tally.add(tally.column("budgetToDate") ? -1.5 : 0);
    return null;
  }
  const difference = tally.arithmetic.difference(variance, budget, forecast);
  if (difference) tally.prove(PROVEN, variance, budget, forecast);
  else tally.add(tally.arithmetic.signByHalf(variance, budget, forecast) ? HALF_PROVEN : CONTRADICTED);
  return difference;
}

function weighSignAgreement(tally: Tally, a: ColumnDifference | null, b: ColumnDifference | null): void {
  if (!a || !b || a.isSignless || b.isSignless) return;
  tally.add(a.sign === b.sign ? 0.5 : -0.5);
}

function weighParts(tally: Tally): void {
  const net = tally.column("actualToDate");
  const revenue = tally.column("actualRevenueToDate");
  const cost = tally.column("actualCostToDate");
  if (!revenue || !cost) {
    tally.add(revenue || cost ? -0.5 : 0);
    return;
  }
  if (net && tally.arithmetic.difference(net, revenue, cost)) tally.prove(3, net, revenue, cost);
}

const USED_PARTS: readonly ColumnRole[] = ["actualToDate", "forecast"];
const VARIANCE_PARTS: readonly ColumnRole[] = ["varianceToDate", "forecastVariance", "change"];
const PERCENT_BASES: readonly ColumnRole[] = ["annualBudget", "budgetToDate"];

function weighPercent(tally: Tally): void {
  weighRatio(tally, tally.column("percentUsed"), USED_PARTS);
  weighRatio(tally, tally.column("variancePercent"), VARIANCE_PARTS);
}

function weighRatio(tally: Tally, ratio: DraftColumn | null, parts: readonly ColumnRole[]): void {
  if (!ratio) return;
  let compared = 0;
  for (const partRole of parts) {
    for (const baseRole of PERCENT_BASES) {
      const part = tally.column(partRole);
      const base = tally.column(baseRole);
      if (!part || !base) continue;
      compared++;
      if (!tally.arithmetic.isPercent(ratio, part, base)) continue;
      tally.prove(3, ratio);
      return;
    }
  }
  if (compared > 0) tally.add(-0.5);
}

function weighRemaining(tally: Tally): void {
  const remaining = tally.column("remaining");
  const actual = tally.column("actualToDate");
  const budget = tally.column("annualBudget");
  if (!remaining || !actual || !budget) return;
  if (tally.arithmetic.difference(remaining, budget, actual)) tally.prove(3, remaining, budget, actual);
  else tally.add(-0.5);
}

function weighChanges(tally: Tally, assignment: RoleAssignment): void {
  assignment.roles.forEach((role, at) => {
    const column = assignment.columns[at];
    if (role !== "change" || !column) return;
    const find = (wanted: ColumnRole): DraftColumn | null => tally.column(wanted);
    const pair = changePair(column, find, tally.arithmetic);
    if (pair) tally.prove(3, column, ...pair);
    else if (changePairByHalf(column, find, tally.arithmetic)) tally.add(HALF_PROVEN);
  });
}

/** Sizes speak where no identity does: a forecast is near the annual budget, a period's budget below it, last year's like this year's. */
function weighSizes(tally: Tally): void {
  const annual = tally.column("annualBudget");
  weighForecastSize(tally, annual);
  weighOnlyBudget(tally);
  weighPeriodBudget(tally, annual);
  weighPriorYear(tally, annual);
}

function weighForecastSize(tally: Tally, annual: DraftColumn | null): void {
  const forecast = tally.column("forecast");
  if (forecast) {
    const isDeviation = annual ? tally.arithmetic.looksLikeDeviation(forecast, annual) : standsAlone(tally) && tally.arithmetic.hasBothSigns(forecast);
    if (isDeviation) tally.add(annual ? -5 : -3);
    return;
  }
  const variance = tally.column("forecastVariance");
  if (annual && variance && !tally.proven.has(variance.column)) tally.add(tally.arithmetic.looksLikeDeviation(variance, annual) ? 2 : -2);
}

/** Whether no amount stands beside a forecast: then figures of both signs are deviations. */
function standsAlone(tally: Tally): boolean {
  return !tally.column("actualToDate") && !tally.column("priorYear") && !tally.column("budgetToDate") && !tally.column("previousForecast");
}

/** A lone budget beside actuals of m months is the period's if the actuals come near it, the year's if they come near m twelfths of it. */
function weighOnlyBudget(tally: Tally): void {
  const { months } = tally.arithmetic;
  const actual = tally.column("actualToDate");
  const period = tally.column("budgetToDate");
  const annual = tally.column("annualBudget");
  const budget = period ?? annual;
  if (months === null || months > 9 || !actual || !budget || (period && annual)) return;
  const isPeriod = isNearPeriod(tally.arithmetic.size(actual) / tally.arithmetic.size(budget), months);
  if (isPeriod !== null) tally.points += isPeriod === (period !== null) ? 0.6 : -0.6;
}

/** Whether actuals of so many months lie nearer a budget than its share of the year; null where there is no ratio. */
function isNearPeriod(ratio: number, months: number): boolean | null {
  if (!(ratio > 0) || !Number.isFinite(ratio)) return null;
  return Math.abs(Math.log(ratio)) < Math.abs(Math.log((ratio * 12) / months));
}

function weighPeriodBudget(tally: Tally, annual: DraftColumn | null): void {
  const period = tally.column("budgetToDate");
  if (!period || !annual) return;
  const [p, a] = [tally.arithmetic.size(period), tally.arithmetic.size(annual)];
  if (p > 0 && a > 0) tally.add(p > a * 1.02 ? -4 : 0.3);
}

/** In logarithms: about a third nearer. */
const CLEARLY_NEARER = 0.3;

function weighPriorYear(tally: Tally, annual: DraftColumn | null): void {
  const actual = tally.column("actualToDate");
  if (!annual || !actual) return;
  const [u, b] = [tally.arithmetic.size(actual), tally.arithmetic.size(annual)];
  for (const role of ["priorYear", "priorYearToDate"] as const) {
    const column = tally.column(role);
    const size = column ? tally.arithmetic.size(column) : 0;
    if (size === 0 || u === 0 || b === 0) continue;
    const lead = Math.abs(Math.log(size / u)) - Math.abs(Math.log(size / b));
    // Late in the year both are near: then the sizes say nothing.
    if (Math.abs(lead) > CLEARLY_NEARER) tally.add(lead > 0 === (role === "priorYear") ? 0.8 : -0.8);
  }
}
