import type { Amount } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import type { RecognisedTable, SumRelation, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import { betterSign, directionOf, statedSign } from "./betterSign";
import type { ComputedRow, ComputedTable, ForecastMethod } from "./ComputedTable";
import { forecastByMethod, type ForecastInputs } from "./forecastByMethod";
import { figuresOf, type RowFigures, type TableFigures } from "./rowFigures";

/** What a table's computing may draw on beside its own cells. */
export interface ComputeOptions {
  /** The method for a row; `stated` takes the table's own forecast. */
  readonly methodOf: (row: TableRow) => ForecastMethod;
  readonly period: Period | null;
  /** The forecast of the report before this for a row, where the table has no column for it. */
  readonly previousForecastOf: (row: TableRow) => Amount | null;
  /** What the user has put on top of the row's method, with the row's own sign; a stated forecast is whole as it stands. */
  readonly adjustmentOf?: (row: TableRow) => Amount;
}

/** Every row computed by one method, nothing known of earlier reports. */
export function plainOptions(method: ForecastMethod, period: Period | null): ComputeOptions {
  return { methodOf: () => method, period, previousForecastOf: () => null };
}

/**
 * What follows from each amount row of a budget table: variance to date, percent used, forecast, forecast variance and change since
 * the previous forecast, each from the row's own inputs and null where they do not give it (never 0 for a blank).
 *
 * Amounts are thousandths of a krona; variances are positive when better than budget, whatever the table's own sign rule. A forecast
 * by a method sums up over the rows of a total.
 */
export function computeTable(table: RecognisedTable, grid: SheetGrid, options: ComputeOptions): ComputedTable {
  const work = computeTableBySlices(table, grid, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Rows computed between two yields: some milliseconds. */
const ROWS_PER_SLICE = 4_000;

/** The same in slices, for the tables of a ledger's export; yields the share done, 0 to 1. */
export function* computeTableBySlices(table: RecognisedTable, grid: SheetGrid, options: ComputeOptions): Generator<number, ComputedTable> {
  const figures = figuresOf(table, grid);
  const base = budgetToCompare(figures, options);
  const forecasts = new ForecastSums(table);
  for (const [index, row] of table.rows.entries()) {
    forecasts.add(rowForecast(table, row, figures, options), options.methodOf(row) !== "stated");
    if (index % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield index / table.rows.length / 2;
  }
  const rows: ComputedRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield 0.5 + index / table.rows.length / 2;
    if (row.kind === "heading" || row.kind === "blank" || !figures.at(row).isFilled) continue;
    rows.push(computeRow(table, row, { figures: figures.at(row), base, forecast: forecasts.at(index) }, options));
  }
  return { table: table.id, rows };
}

/** One row's figures, what its actual is compared with (null: nothing), and its forecast. */
interface RowInputs {
  readonly figures: RowFigures;
  readonly base: BudgetRole | null;
  readonly forecast: Amount | null;
}

type BudgetRole = "budgetToDate" | "annualBudget";

function computeRow(table: RecognisedTable, row: TableRow, inputs: RowInputs, options: ComputeOptions): ComputedRow {
  const { figures, forecast } = inputs;
  const annual = figures.annualBudget;
  const actual = figures.actualToDate;
  const kept = figures.previousForecast === null ? options.previousForecastOf(row) : null;
  const previous = figures.previousForecast ?? kept;
  const computed: ComputedRow = {
    row: row.row,
    label: row.label,
    varianceToDate: varianceToDate(table, row, inputs),
    percentUsed: actual === null || annual === null || annual === 0 ? null : (actual / annual) * 100,
    forecast,
    forecastVariance: forecastVariance(table, row, inputs, options),
    change: forecast === null || previous === null ? null : forecast - previous,
  };
  return withGrounds(computed, kept, options.methodOf(row), options.period);
}

/** Adds what only few rows have: a method, and a previous forecast from outside the table. */
function withGrounds(computed: ComputedRow, kept: Amount | null, method: ForecastMethod, period: Period | null): ComputedRow {
  if (kept === null && method === "stated") return computed;
  return {
    ...computed,
    ...(method === "stated" ? {} : { basis: { method, months: period?.months ?? null } }),
    ...(kept === null ? {} : { keptPreviousForecast: kept }),
  };
}

/** What a table's actuals are compared with: the budget to date, else the year's budget where the table is of a whole year. */
function budgetToCompare({ has }: TableFigures, { period }: ComputeOptions): BudgetRole | null {
  if (!has.actualToDate) return null;
  if (has.budgetToDate) return "budgetToDate";
  const isWholeYear = has.varianceToDate || period?.months === 12;
  return isWholeYear && has.annualBudget ? "annualBudget" : null;
}

function varianceToDate(table: RecognisedTable, row: TableRow, { figures, base }: RowInputs): Amount | null {
  const computed = base === null ? null : difference(figures[base], figures.actualToDate, betterSign(table, row));
  return computed ?? stated(table, row, figures.varianceToDate);
}

/** Computed from the forecast; where the row has no budget or forecast, the deviation that it states, unless a method was asked for. */
function forecastVariance(table: RecognisedTable, row: TableRow, { figures, forecast }: RowInputs, options: ComputeOptions): Amount | null {
  const computed = difference(figures.annualBudget, forecast, betterSign(table, row));
  return computed === null && options.methodOf(row) === "stated" ? stated(table, row, figures.forecastVariance) : computed;
}

function difference(budget: Amount | null, actual: Amount | null, sign: 1 | -1): Amount | null {
  return budget === null || actual === null ? null : plainZero(sign * (budget - actual));
}

function stated(table: RecognisedTable, row: TableRow, variance: Amount | null): Amount | null {
  return variance === null ? null : plainZero(variance * statedSign(table, row));
}

/** No minus before nil. */
function plainZero(amount: Amount): Amount {
  return amount === 0 ? 0 : amount;
}

/** The row's forecast by its method; the stated one is the forecast column's, else the stated deviation put onto the annual budget. */
function rowForecast(table: RecognisedTable, row: TableRow, figures: TableFigures, options: ComputeOptions): Amount | null {
  const method = options.methodOf(row);
  if (method === "stated") return statedForecast(table, row, figures);
  const forecast = forecastByMethod(method, forecastInputs(table, row, figures, options));
  return forecast.ok ? forecast.value + (options.adjustmentOf?.(row) ?? 0) : null;
}

/** What a row gives the forecast methods to work with. */
export function forecastInputs(table: RecognisedTable, row: TableRow, figures: TableFigures, options: ComputeOptions): ForecastInputs {
  const { actualToDate, budgetToDate, annualBudget, priorYearToDate, priorYear, previousForecast } = figures.at(row);
  return {
    actualToDate,
    budgetToDate,
    annualBudget,
    priorYearToDate,
    priorYear,
    statedForecast: statedForecast(table, row, figures),
    previousForecast: previousForecast ?? options.previousForecastOf(row),
    months: options.period?.months ?? null,
  };
}

function statedForecast(table: RecognisedTable, row: TableRow, ofTable: TableFigures): Amount | null {
  const figures = ofTable.at(row);
  if (ofTable.has.forecast) return figures.forecast;
  const annual = figures.annualBudget;
  const variance = figures.forecastVariance;
  if (annual === null || variance === null) return null;
  const rule = row.varianceRule ?? table.varianceRule;
  const direction = rule === null ? betterSign(table, row) : directionOf(rule);
  return annual - direction * variance;
}

/** The rows' forecasts in their order, totals summed from their parts where a method was chosen for one of them and every part has one. */
class ForecastSums {
  private readonly table: RecognisedTable;
  private readonly forecasts: (Amount | null)[] = [];
  /** Indexes of rows with a method. */
  private readonly byMethod = new Set<number>();
  private relations: { readonly byIndex: ReadonlyMap<number, SumRelation>; readonly indexes: ReadonlyMap<number, number> } | null = null;

  constructor(table: RecognisedTable) {
    this.table = table;
  }

  /** The forecast of the next row. */
  add(forecast: Amount | null, isByMethod: boolean): void {
    if (isByMethod) this.byMethod.add(this.forecasts.length);
    this.forecasts.push(forecast);
  }

  /** The forecast of the row with this index in the table. */
  at(index: number): Amount | null {
    return this.byMethod.size > 0 && this.isByMethod(index) ? this.summed(index) : this.own(index);
  }

  private own(index: number): Amount | null {
    return this.forecasts[index] ?? null;
  }

  /** Whether a method was chosen for the row or for any row that it takes in; a stated total is then no longer the sum. */
  private isByMethod(index: number): boolean {
    return this.byMethod.has(index) || (this.partsOf(index)?.some((part) => this.isByMethod(part.index)) ?? false);
  }

  private summed(index: number): Amount | null {
    const parts = this.partsOf(index);
    if (parts === null) return this.own(index);
    let sum = 0;
    for (const part of parts) {
      const forecast = this.summed(part.index);
      if (forecast === null) return this.own(index);
      sum += part.weight * forecast;
    }
    return sum;
  }

  private partsOf(index: number): readonly { readonly index: number; readonly weight: number }[] | null {
    const { byIndex, indexes } = (this.relations ??= this.relationsByIndex());
    const relation = byIndex.get(index);
    return relation ? relation.parts.map(({ row, weight }) => ({ index: indexes.get(row) ?? -1, weight })) : null;
  }

  private relationsByIndex(): { readonly byIndex: ReadonlyMap<number, SumRelation>; readonly indexes: ReadonlyMap<number, number> } {
    const indexes = new Map(this.table.rows.map(({ row }, index) => [row, index]));
    const byIndex = new Map([...this.table.sums].reverse().map((relation) => [indexes.get(relation.total) ?? -1, relation]));
    return { byIndex, indexes };
  }
}
