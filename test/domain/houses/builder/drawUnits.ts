import { Random } from "../../../builders/layoutRandom";
import { sumOfLines, type Line } from "./Line";

/** A unit of a house with its lines by kind of account; all figures unrounded. */
export interface Unit {
  readonly label: string;
  readonly code: string;
  readonly accounts: ReadonlyMap<string, Line>;
  readonly revenue: Line;
  readonly cost: Line;
  readonly net: Line;
}

/** Kinds of accounts with their share of the net budget: revenue has a negative share, the shares add up to 1. */
export type AccountShares = readonly (readonly [label: string, share: number])[];

export interface HouseSize {
  readonly seed: number;
  /** Months elapsed. */
  readonly months: number;
  /** Units with their net annual budget in tkr, and their code where they have one. */
  readonly units: readonly (readonly [label: string, tkr: number, code?: string])[];
  readonly accounts: AccountShares;
  /** How far actuals and forecasts stray from the budget, as a share of it; 0.03 where not given. */
  readonly stray?: number;
}

/** A house's units with figures that nobody rounded: the same seed gives the same house. */
export function drawUnits({ seed, months, units, accounts, stray = 0.03 }: HouseSize): readonly Unit[] {
  const random = new Random(seed);
  return units.map(([label, tkr, code = ""]) => {
    const lines = new Map(accounts.map(([account, share]) => [account, drawLine(random, tkr * 1000 * share, months / 12, stray)]));
    const all = [...lines.values()];
    const revenue = sumOfLines(all.filter((line) => line.budget < 0));
    const cost = sumOfLines(all.filter((line) => line.budget >= 0));
    return { label, code, accounts: lines, revenue, cost, net: sumOfLines(all) };
  });
}

function drawLine(random: Random, size: number, share: number, stray: number): Line {
  const about = (figure: number, by: number): number => figure * (1 + (random.next() + random.next() - 1) * by);
  const budget = about(size, 0.2);
  const budgetToDate = about(budget * share, share < 1 ? 0.04 : 0);
  const forecast = about(budget, stray);
  return {
    budget,
    budgetToDate,
    actual: about(budgetToDate, stray * 1.6),
    forecast,
    previousForecast: about(forecast, stray / 2),
    priorToDate: about(budgetToDate, 0.08),
    prior: about(budget, 0.08),
  };
}

/** The lines of one kind of account summed over units. */
export function accountLine(units: readonly Unit[], account: string): Line {
  return sumOfLines(units.flatMap((unit) => unit.accounts.get(account) ?? []));
}
