import { valueOf } from "../amount/Amount";
import { forecastsToKeep, withForecasts } from "../comparison/forecastsToKeep";
import type { StoredState } from "../findings/storedState";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { votesOfTitles } from "../recognition/readPeriod";
import type { WorkbookReview } from "../Review";
import type { SheetGrid } from "../workbook/SheetGrid";
import { findMonthTexts } from "./findMonthTexts";
import { renameMonth } from "./renameMonth";
import type { PreviousForecastCell, RollForwardPlan } from "./RollForwardPlan";

/** What a plan rests on. */
export interface RollForwardInput {
  /** The user's sheets by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly review: Pick<WorkbookReview, "recognised" | "computed">;
  readonly state: StoredState;
}

/**
 * From which month to which a workbook was saved on: the file's name says a later month than the titles inside do. Null where it does not,
 * or where either says none.
 */
export function proposeRollForward(fileName: string | null, grids: ReadonlyMap<string, SheetGrid>): { readonly from: Period; readonly to: Period } | null {
  const inside = votesOfTitles(null, [...grids.values()]).period;
  const outside = votesOfTitles(fileName, []);
  const { months } = outside;
  if (inside === null || months === null) return null;
  const to = { year: outside.year ?? inside.year, months };
  return to.year * 12 + to.months > inside.year * 12 + inside.months ? { from: inside, to } : null;
}

/** Everything that still belongs to the old month, with what it would become. */
export function planRollForward({ grids, review, state }: RollForwardInput, from: Period, to: Period): RollForwardPlan {
  return {
    from,
    to,
    texts: findMonthTexts(grids, review.recognised, from, to),
    sheetNames: [...grids.keys()].flatMap((sheet) => {
      const suggestion = renameMonth(sheet, from, to);
      return suggestion === null ? [] : [{ sheet, suggestion }];
    }),
    forecasts: forecastsToKeep(review, from),
    previousForecasts: review.recognised.tables.flatMap((table) => previousForecastCells(table, grids.get(table.sheet), review)),
    acceptancesDropped: state.acceptances.filter(({ scope }) => scope === "thisFigure"),
  };
}

/** The state as it stands once the user has agreed: the old forecasts kept, the acceptances of old figures gone. */
export function rolledForward(state: StoredState, plan: RollForwardPlan): StoredState {
  const dropped = new Set(plan.acceptancesDropped);
  return {
    ...state,
    forecasts: withForecasts(state.forecasts, plan.forecasts),
    acceptances: state.acceptances.filter((acceptance) => !dropped.has(acceptance)),
  };
}

function previousForecastCells(table: RecognisedTable, grid: SheetGrid | undefined, { computed }: RollForwardInput["review"]): readonly PreviousForecastCell[] {
  const column = table.columns.find(({ role }) => role === "previousForecast");
  if (column === undefined || grid === undefined) return [];
  const rows = computed.find((one) => one.table === table.id)?.rows ?? [];
  return rows.flatMap(({ row, label, forecast }) => {
    if (forecast === null || grid.formula(row, column.column) !== null) return [];
    const sign = column.inverted === true ? -1 : 1;
    const suggested = sign * valueOf(forecast, column.unit ?? table.unit);
    const standing = grid.isNumber(row, column.column) ? grid.number(row, column.column) : null;
    return standing === suggested ? [] : [{ cell: { sheet: table.sheet, row, column: column.column }, label, standing, suggested }];
  });
}
