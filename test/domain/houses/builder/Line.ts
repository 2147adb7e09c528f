/** What one line of a ledger holds at a follow-up, in unrounded kronor: costs positive, revenue negative. */
export interface Line {
  readonly budget: number;
  readonly budgetToDate: number;
  readonly actual: number;
  readonly forecast: number;
  readonly previousForecast: number;
  readonly priorToDate: number;
  readonly prior: number;
}

export const NO_LINE: Line = { budget: 0, budgetToDate: 0, actual: 0, forecast: 0, previousForecast: 0, priorToDate: 0, prior: 0 };

/** The sum of lines, figure by figure. */
export function sumOfLines(lines: readonly Line[]): Line {
  return lines.reduce(
    (sum, line) => ({
      budget: sum.budget + line.budget,
      budgetToDate: sum.budgetToDate + line.budgetToDate,
      actual: sum.actual + line.actual,
      forecast: sum.forecast + line.forecast,
      previousForecast: sum.previousForecast + line.previousForecast,
      priorToDate: sum.priorToDate + line.priorToDate,
      prior: sum.prior + line.prior,
    }),
    NO_LINE,
  );
}
