import { AMOUNTS_PER_UNIT, type MoneyUnit } from "../amount/Amount";
import { computeTables } from "../budget/computeTables";
import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import { recogniseWorkbook } from "../recognition/recogniseWorkbook";
import { err, ok, type Result } from "../result";
import { chooseMainTable } from "../summary/chooseMainTable";
import { gridsOf } from "../workbook/gridsOf";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { forecastsToKeep } from "./forecastsToKeep";
import { readPastedTable } from "./readPastedTable";

/** Why a pasted summary gives no previous forecast. */
export type PastedSummaryRefusal =
  /** No table with budget columns is in it. */
  | "noTable"
  /** The table has no forecast. */
  | "noForecast"
  /** Neither the text nor the user says which month it is of. */
  | "unknownPeriod";

/** What the text may leave unsaid: the month of the report, and the unit of its amounts. */
export interface PastedSummaryDefaults {
  readonly period: Period | null;
  readonly unit: MoneyUnit | null;
}

/**
 * The forecasts of an earlier report from its summary, pasted as text with tabs or as HTML. The table is recognised as one of a workbook is,
 * so it may be ours or anybody's.
 */
export function readPastedSummary(text: string, defaults: PastedSummaryDefaults): Result<readonly StoredForecast[], PastedSummaryRefusal> {
  const snapshot = workbookOf(readPastedTable(text));
  const grids = runToEnd(gridsOf(snapshot));
  const recognised = runToEnd(recogniseWorkbook(snapshot, []));
  const table = chooseMainTable(recognised);
  if (table === null) return err("noTable");
  const nothing = { previousForecasts: [], state: { methods: [], forecasts: [] } };
  const options = { forecastMethod: "stated" as const, period: defaults.period };
  const computed = runToEnd(computeTables({ grids, recognised, options, ...nothing }));
  if (!computed.some((one) => one.table === table.id && one.rows.some(({ forecast }) => forecast !== null))) return err("noForecast");
  const stated = recognised.period ?? table.period;
  const kept = forecastsToKeep({ recognised, computed }, stated ?? defaults.period);
  return kept.length === 0 ? err("unknownPeriod") : ok(kept.map((one) => inUnit(one, table.unit === null ? defaults.unit : null)));
}

/** Amounts of a table that declares no unit were counted as tkr. */
function inUnit(stored: StoredForecast, unit: MoneyUnit | null): StoredForecast {
  const factor = unit === null ? 1 : AMOUNTS_PER_UNIT[unit] / AMOUNTS_PER_UNIT.tkr;
  const scaled = (amount: number): number => Math.round(amount * factor);
  return { ...stored, forecast: scaled(stored.forecast), forecastVariance: stored.forecastVariance === null ? null : scaled(stored.forecastVariance) };
}

function workbookOf(rows: readonly (readonly string[])[]): WorkbookSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const sheet: SheetSnapshot = {
    name: "1",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values,
    formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ownSheet: null,
  };
  return { fileName: null, sheets: [sheet], names: [], storedState: null };
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
