import type { Amount } from "../amount/Amount";
import { forecastsToKeep, withForecasts } from "../comparison/forecastsToKeep";
import type { PlannedCell } from "../fillIn/FillInPlan";
import type { Acceptance } from "../findings/acceptance";
import type { StoredForecast } from "../findings/StoredForecast";
import type { StoredState } from "../findings/storedState";
import type { PackageText } from "../mailing/PackageFacts";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { WorkbookReview } from "../Review";
import { isSheetLeftOut } from "../findings/isSheetLeftOut";
import { chooseMainTable } from "../summary/chooseMainTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import { findMonthDates } from "./findMonthDates";
import { findMonthPlaces } from "./findMonthPlaces";
import { findMonthSheets } from "./findMonthSheets";
import { findMonthTexts } from "./findMonthTexts";
import { monthCount } from "./monthCount";
import { previousForecastCells } from "./previousForecastCells";
import type { ForecastSource, RollForwardPlan } from "./RollForwardPlan";

/** What a plan rests on. */
export interface RollForwardInput {
  /** The user's sheets by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly review: Pick<WorkbookReview, "recognised" | "computed" | "stamp">;
  readonly state: StoredState;
  /** The texts outside the cells; null or absent where the workbook's file was not read. */
  readonly packageTexts?: readonly PackageText[] | null;
}

/** Everything that still belongs to the old month, with what it would become. */
export function planRollForward(input: RollForwardInput, from: Period, to: Period): RollForwardPlan {
  const { review, state } = input;
  const isLeftOut = isSheetLeftOut(state.settings.sheetsLeftOut);
  const all = new Map([...input.grids].filter(([name]) => !isLeftOut(name)));
  const { renamed, kept } = findMonthSheets(all, from, to);
  const step = { from, to, grids: new Map([...all].filter(([name]) => !kept.includes(name))), tables: review.recognised.tables };
  const old = oldForecasts(input, from);
  return {
    from,
    to,
    texts: findMonthTexts(step),
    dates: findMonthDates(step),
    sheetNames: renamed,
    keptSheets: kept,
    places: input.packageTexts ? findMonthPlaces(input.packageTexts, from, to) : null,
    forecasts: old.forecasts,
    forecastSource: old.source,
    previousForecasts: review.recognised.tables.flatMap((table) => {
      const grid = step.grids.get(table.sheet);
      return grid === undefined ? [] : previousForecastCells(table, grid, (row, label) => old.forecastOf(table, row, label));
    }),
    acceptancesDropped: state.acceptances.filter(({ scope }) => scope === "thisFigure"),
  };
}

/** The old month's forecasts, and where each row's is found. */
interface OldForecasts {
  readonly source: ForecastSource;
  readonly forecasts: readonly StoredForecast[];
  readonly forecastOf: (table: RecognisedTable, row: number, label: string) => Amount | null;
}

/** Once the workbook has been changed since the old month's summary, what stands in it is no longer the old month's. */
function oldForecasts({ review, state }: RollForwardInput, from: Period): OldForecasts {
  const kept = state.forecasts.filter(({ period }) => monthCount(period) === monthCount(from));
  const board = chooseMainTable(review.recognised);
  const period = board?.period ?? review.recognised.period;
  const isLater = period !== null && monthCount(period) > monthCount(from);
  if (kept.length > 0 && (isLater || review.stamp?.isSame === false)) {
    const byLabel = new Map(kept.map(({ label, forecast }) => [label, forecast]));
    return { source: "kept", forecasts: kept, forecastOf: ({ id }, _row, label) => (id === board?.id ? (byLabel.get(label) ?? null) : null) };
  }
  if (isLater) return { source: "none", forecasts: [], forecastOf: () => null };
  const forecastOf = ({ id }: RecognisedTable, row: number): Amount | null => {
    const rows = review.computed.find(({ table }) => table === id)?.rows ?? [];
    return rows.find((one) => one.row === row)?.forecast ?? null;
  };
  return { source: "workbook", forecasts: forecastsToKeep(review, from), forecastOf };
}

/** The cells that a plan writes, each only where what the user saw still stands. */
export function rollForwardCells({ texts, dates, previousForecasts }: RollForwardPlan): readonly PlannedCell[] {
  return [
    ...texts.flatMap(({ cell, text, suggestion, numberFormat, obstacle }) =>
      suggestion === null || obstacle !== null ? [] : [{ address: cell, content: suggestion, numberFormat, replaces: text }],
    ),
    ...dates.flatMap(({ cell, standing, suggestion, numberFormat, obstacle }) =>
      obstacle === null ? [{ address: cell, content: suggestion, numberFormat, replaces: standing }] : [],
    ),
    ...previousForecasts.flatMap(({ cell, standing, suggested, numberFormat, obstacle }) =>
      obstacle === null ? [{ address: cell, content: suggested, numberFormat, replaces: standing ?? "" }] : [],
    ),
  ];
}

/** The state as it stands once the user has agreed: the old forecasts kept, the acceptances of old figures gone. */
export function rolledForward(state: StoredState, plan: RollForwardPlan): StoredState {
  const dropped = new Set(plan.acceptancesDropped.map(keyOf));
  return {
    ...state,
    forecasts: withForecasts(state.forecasts, plan.forecasts),
    acceptances: state.acceptances.filter((acceptance) => !dropped.has(keyOf(acceptance))),
  };
}

/** The state may have been read anew since the plan was shown. */
function keyOf({ scope, finding, place, reason, signature, time }: Acceptance): string {
  return JSON.stringify([scope, finding, place, reason, signature, time]);
}
