import { amountOf, valueOf, type Amount } from "../amount/Amount";
import type { ComputeOptions } from "../budget/computeTable";
import type { ForecastMethod } from "../budget/ComputedTable";
import { forecastByMethod } from "../budget/forecastByMethod";
import type { TableRow, VarianceRule } from "../recognition/RecognisedTable";
import type { FillInTable } from "./FillInTable";
import type { FillInRole, LeftEmptyReason } from "./FillInPlan";
import { minus, plus, plusFigure, unlessZero, type Term } from "./Term";

/** A row's formula, or why there is none. */
export type RowTerm = Term | LeftEmptyReason;

/** What the formulas of a table rest on beside its own cells. */
export interface FormulaBasis {
  readonly source: FillInTable;
  readonly options: ComputeOptions;
  /** 1 where the percent column stores 100 % as 1, 100 where as 100. */
  readonly percentScale: 1 | 100;
}

/**
 * The formula for one row of a column, from the row's own cells.
 *
 * | role | costs positive | costs negative |
 * | --- | --- | --- |
 * | varianceToDate | `B5-C5` | `C5-B5` |
 * | percentUsed | `IF(E5=0,"",C5/E5)` | the same |
 * | forecast, linear | `C5*12/7` | the same |
 * | forecastVariance | `E5-F5` | `F5-E5` |
 */
export function rowTerm(role: FillInRole, row: TableRow, basis: FormulaBasis): RowTerm {
  switch (role) {
    case "varianceToDate":
      return varianceTerm(row, basis);
    case "percentUsed":
      return percentTerm(row, basis);
    case "forecast":
      return forecastTerm(row, basis);
    case "forecastVariance":
      return forecastVarianceTerm(row, basis);
  }
}

export function isTerm(term: RowTerm): term is Term {
  return typeof term !== "string";
}

function varianceTerm(row: TableRow, { source }: FormulaBasis): RowTerm {
  const base = source.columnOf("budgetToDate") ? "budgetToDate" : "annualBudget";
  return bothKnown(source.figure(row, base), source.figure(row, "actualToDate"), (budget, actual) => byRule(source.ruleOf(row), budget, actual));
}

function percentTerm(row: TableRow, { source, percentScale }: FormulaBasis): RowTerm {
  return bothKnown(source.figure(row, "actualToDate"), source.figure(row, "annualBudget"), (actual, annual) => {
    if (annual.value === 0) return "missingInput";
    const share = { text: `${actual.text}/${annual.text}`, value: actual.value / annual.value };
    return unlessZero(annual, percentScale === 1 ? share : { text: `${share.text}*100`, value: share.value * 100 });
  });
}

function forecastVarianceTerm(row: TableRow, basis: FormulaBasis): RowTerm {
  const { source } = basis;
  const forecast = source.columnOf("forecast") ? source.figure(row, "forecast") : methodTerm(row, basis);
  return bothKnown(source.figure(row, "annualBudget"), forecast, (annual, expected) => byRule(source.ruleOf(row), annual, expected));
}

/** The method's forecast; without a method, the annual budget with the stated deviation taken back. */
function forecastTerm(row: TableRow, basis: FormulaBasis): RowTerm {
  const { source, options } = basis;
  if (options.methodOf(row) !== "stated") return methodTerm(row, basis);
  const variance = source.figure(row, "forecastVariance");
  if (!isTerm(variance)) return variance === "missingInput" ? "noMethod" : variance;
  return bothKnown(source.figure(row, "annualBudget"), variance, (annual, deviation) =>
    source.ruleOf(row) === "actualMinusBudget" ? plus(annual, deviation) : minus(annual, deviation),
  );
}

function methodTerm(row: TableRow, basis: FormulaBasis): RowTerm {
  const { source, options } = basis;
  const method = options.methodOf(row);
  if (method === "stated") return "noMethod";
  const refusal = guardOf(method, row, basis);
  if (refusal) return refusal;
  const term = METHODS[method]((role) => source.figure(row, role), basis, row);
  return isTerm(term) ? plusFigure(term, valueOf(options.adjustmentOf?.(row) ?? 0, source.table.unit)) : term;
}

type Figures = (role: "actualToDate" | "budgetToDate" | "annualBudget" | "priorYearToDate" | "priorYear" | "previousForecast") => RowTerm;

const METHODS: Readonly<Record<Exclude<ForecastMethod, "stated">, (figure: Figures, basis: FormulaBasis, row: TableRow) => RowTerm>> = {
  linear: (figure, { options }) => {
    const actual = figure("actualToDate");
    const months = options.period?.months;
    if (!isTerm(actual)) return actual;
    return months === undefined ? "methodRefused" : { text: `${actual.text}*12/${String(months)}`, value: (actual.value * 12) / months };
  },
  remainingBudget: (figure) =>
    bothKnown(figure("actualToDate"), figure("annualBudget"), (actual, annual) =>
      bothKnown(plus(actual, annual), figure("budgetToDate"), (sum, budget) => minus(sum, budget)),
    ),
  budgetProfile: (figure) => scaled(figure("actualToDate"), figure("annualBudget"), figure("budgetToDate")),
  priorYearProfile: (figure) => scaled(figure("actualToDate"), figure("priorYear"), figure("priorYearToDate")),
  previousForecast: (figure, { source, options }, row) => {
    const stated = figure("previousForecast");
    if (isTerm(stated)) return stated;
    const kept = options.previousForecastOf(row);
    if (kept === null) return "missingInput";
    const value = valueOf(kept, source.table.unit);
    return { text: String(value), value };
  },
};

function scaled(actual: RowTerm, whole: RowTerm, part: RowTerm): RowTerm {
  return bothKnown(actual, whole, (a, w) =>
    bothKnown(part, part, (p) => unlessZero(p, { text: `${a.text}*${w.text}/${p.text}`, value: (a.value * w.value) / p.value })),
  );
}

/** The guards are the method's own; a formula is only written where the method says something. */
function guardOf(method: ForecastMethod, row: TableRow, { source, options }: FormulaBasis): LeftEmptyReason | null {
  const amount = (role: "actualToDate" | "budgetToDate" | "annualBudget" | "priorYearToDate" | "priorYear" | "previousForecast"): Amount | null => {
    const term = source.figure(row, role);
    return isTerm(term) ? amountOf(term.value, source.table.unit) : null;
  };
  const outcome = forecastByMethod(method, {
    actualToDate: amount("actualToDate"),
    budgetToDate: amount("budgetToDate"),
    annualBudget: amount("annualBudget"),
    priorYearToDate: amount("priorYearToDate"),
    priorYear: amount("priorYear"),
    statedForecast: null,
    previousForecast: amount("previousForecast") ?? options.previousForecastOf(row),
    months: options.period?.months ?? null,
  });
  return outcome.ok || outcome.error === "missingInput" ? null : "methodRefused";
}

function byRule(rule: VarianceRule | null, budget: Term, actual: Term): Term {
  return rule === "actualMinusBudget" ? minus(actual, budget) : minus(budget, actual);
}

function bothKnown(a: RowTerm, b: RowTerm, join: (a: Term, b: Term) => RowTerm): RowTerm {
  if (!isTerm(a)) return a;
  return isTerm(b) ? join(a, b) : b;
}
