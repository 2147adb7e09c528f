import type { StoredForecast, StoredMethod } from "../findings/StoredForecast";
import type { PreviousForecast } from "../comparison/WorkbookComparison";
import type { Period } from "../recognition/Period";
import type { RecognisedTable, RecognisedWorkbook, TableRow } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { ComputedTable, ForecastMethod } from "./ComputedTable";
import { chooseMainTable } from "../summary/chooseMainTable";
import { computeTableBySlices, type ComputeOptions } from "./computeTable";
import { keptForecasts } from "./keptForecasts";
import { storedMethodsOf } from "./storedMethodsOf";

/** What the computing of a workbook rests on. */
export interface ComputeInput {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
  readonly options: { readonly forecastMethod: ForecastMethod; readonly period: Period | null };
  /** Last month's forecasts by this month's table and row, where last month's workbook was given; they go before those kept in this one. */
  readonly previousForecasts: readonly PreviousForecast[];
  readonly state: { readonly methods: readonly StoredMethod[]; readonly forecasts: readonly StoredForecast[] };
}

const TABLES_PER_SLICE = 50;

/** Computes every per verksamhet and per kontoslag table of a workbook; yields the share done, 0 to 1. */
export function* computeTables(input: ComputeInput): Generator<number, readonly ComputedTable[]> {
  const tables = input.recognised.tables.filter((table) => table.kind === "byUnit" || table.kind === "byAccount");
  const computed: ComputedTable[] = [];
  for (const [index, table] of tables.entries()) {
    const grid = input.grids.get(table.sheet);
    if (grid) computed.push(yield* computeTableBySlices(table, grid, computeOptionsOf(input, table)));
    if (index % TABLES_PER_SLICE === TABLES_PER_SLICE - 1) yield (index + 1) / tables.length;
  }
  return computed;
}

/** How one table is computed: the user's choices for its rows, the period, and what is known of earlier forecasts. */
export function computeOptionsOf({ recognised, options, state, previousForecasts }: ComputeInput, table: RecognisedTable): ComputeOptions {
  const period = options.period ?? table.period;
  // Forecasts are kept by the labels of the board's table; the same label elsewhere is another sum.
  const isBoardTable = state.forecasts.length > 0 && chooseMainTable(recognised)?.id === table.id;
  const kept = isBoardTable ? keptForecasts(state.forecasts, table, period) : null;
  const given = new Map(previousForecasts.filter((forecast) => forecast.table === table.id).map(({ row, forecast }) => [row, forecast]));
  const chosen = storedMethodsOf(state.methods, table);
  return {
    methodOf: (row: TableRow): ForecastMethod => chosen(row)?.method ?? options.forecastMethod,
    period,
    previousForecastOf: (row: TableRow) => given.get(row.row) ?? kept?.byRow.get(row.row)?.forecast ?? null,
    adjustmentOf: (row: TableRow) => (chosen(row)?.adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0),
  };
}
