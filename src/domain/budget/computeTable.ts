import type { Amount } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import type { RecognisedTable, SumRelation, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import { betterSign, directionOf, statedSign } from "./betterSign";
import type { ComputedRow, ComputedTable, ForecastMethod } from "./ComputedTable";
import { forecastByMethod, type ForecastInputs } from "./forecastByMethod";
import { figuresOf, type RowFigures } from "./rowFigures";

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
  const readFigures = figuresOf(table, grid);
  const forecasts = new ForecastSums(table);
  for (const [index, row] of table.rows.entries()) {
    forecasts.set(row.row, rowForecast(table, row, readFigures(row), options), options.methodOf(row) !== "stated");
    if (index % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield index / table.rows.length / 2;
  }
  const rows: ComputedRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const figures = readFigures(row);
    if (index % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield 0.5 + index / table.rows.length / 2;
    if (row.kind === "heading" || row.kind === "blank" || !figures.isFilled) continue;
    const forecast = forecasts.isByMethod(row.row) ? forecasts.summed(row.row) : forecasts.own(row.row);
    rows.push(computeRow(table, row, figures, forecast, options));
  }
  return { table: table.id, rows };
}

function computeRow(table: RecognisedTable, row: TableRow, figures: RowFigures, forecast: Amount | null, options: ComputeOptions): ComputedRow {
  const annual = figures.amount("annualBudget");
  const actual = figures.amount("actualToDate");
  const previous = figures.amount("previousForecast") ?? options.previousForecastOf(row);
  return {
    row: row.row,
    label: row.label,
    varianceToDate: varianceToDate(table, row, figures, options),
    percentUsed: actual === null || annual === null || annual === 0 ? null : (actual / annual) * 100,
    forecast,
    forecastVariance: forecastVariance(table, row, figures, forecast, options),
    change: forecast === null || previous === null ? null : forecast - previous,
  };
}

function varianceToDate(table: RecognisedTable, row: TableRow, figures: RowFigures, options: ComputeOptions): Amount | null {
  const isWholeYear = figures.has("varianceToDate") || options.period?.months === 12;
  const base = figures.has("budgetToDate") ? "budgetToDate" : isWholeYear && figures.has("annualBudget") ? "annualBudget" : null;
  if (base === null || !figures.has("actualToDate")) return stated(table, row, figures.amount("varianceToDate"));
  return difference(figures.amount(base), figures.amount("actualToDate"), betterSign(table, row)) ?? stated(table, row, figures.amount("varianceToDate"));
}

/** Computed from the forecast; where the row has no budget or forecast, the deviation that it states, unless a method was asked for. */
function forecastVariance(table: RecognisedTable, row: TableRow, figures: RowFigures, forecast: Amount | null, options: ComputeOptions): Amount | null {
  const computed = difference(figures.amount("annualBudget"), forecast, betterSign(table, row));
  return computed === null && options.methodOf(row) === "stated" ? stated(table, row, figures.amount("forecastVariance")) : computed;
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
function rowForecast(table: RecognisedTable, row: TableRow, figures: RowFigures, options: ComputeOptions): Amount | null {
  const method = options.methodOf(row);
  const forecast = forecastByMethod(method, forecastInputs(table, row, figures, options));
  if (!forecast.ok) return null;
  return method === "stated" ? forecast.value : forecast.value + (options.adjustmentOf?.(row) ?? 0);
}

/** What a row gives the forecast methods to work with. */
export function forecastInputs(table: RecognisedTable, row: TableRow, figures: RowFigures, options: ComputeOptions): ForecastInputs {
  return {
    actualToDate: figures.amount("actualToDate"),
    budgetToDate: figures.amount("budgetToDate"),
    annualBudget: figures.amount("annualBudget"),
    priorYearToDate: figures.amount("priorYearToDate"),
    priorYear: figures.amount("priorYear"),
    statedForecast: statedForecast(table, row, figures),
    previousForecast: figures.amount("previousForecast") ?? options.previousForecastOf(row),
    months: options.period?.months ?? null,
  };
}

function statedForecast(table: RecognisedTable, row: TableRow, figures: RowFigures): Amount | null {
  if (figures.has("forecast")) return figures.amount("forecast");
  const annual = figures.amount("annualBudget");
  const variance = figures.amount("forecastVariance");
  if (annual === null || variance === null) return null;
  const rule = row.varianceRule ?? table.varianceRule;
  const direction = rule === null ? betterSign(table, row) : directionOf(rule);
  return annual - direction * variance;
}

/** Forecasts by row, totals summed from their parts where every part has one. */
class ForecastSums {
  private readonly relations: ReadonlyMap<number, SumRelation>;
  private readonly forecasts = new Map<number, Amount | null>();
  private readonly rowsByMethod = new Set<number>();

  constructor(table: RecognisedTable) {
    this.relations = new Map([...table.sums].reverse().map((relation) => [relation.total, relation]));
  }

  set(row: number, forecast: Amount | null, isByMethod: boolean): void {
    this.forecasts.set(row, forecast);
    if (isByMethod) this.rowsByMethod.add(row);
  }

  own(row: number): Amount | null {
    return this.forecasts.get(row) ?? null;
  }

  /** Whether a method was chosen for the row or for any row that it takes in; a stated total is then no longer the sum. */
  isByMethod(row: number): boolean {
    return this.rowsByMethod.has(row) || (this.relations.get(row)?.parts.some((part) => this.isByMethod(part.row)) ?? false);
  }

  summed(row: number): Amount | null {
    const relation = this.relations.get(row);
    if (!relation) return this.own(row);
    let sum = 0;
    for (const part of relation.parts) {
      const forecast = this.summed(part.row);
      if (forecast === null) return this.own(row);
      sum += part.weight * forecast;
    }
    return sum;
  }
}
