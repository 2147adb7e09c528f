import type { CellAddress } from "../../domain/workbook/CellAddress";
import type { RollForwardPlan } from "../../domain/rollForward/RollForwardPlan";

/** Keys of the parts of a plan that are no cell and no sheet. */
export const KEPT_FORECASTS = "forecasts";

export function cellKey({ sheet, row, column }: CellAddress): string {
  return `cell\n${sheet}\n${String(row)}\n${String(column)}`;
}

export function sheetKey(sheet: string): string {
  return `sheet\n${sheet}`;
}

export function acceptanceKey(at: number): string {
  return `acceptance\n${String(at)}`;
}

/**
 * What is ticked at first: everything that can be done but sentences, whose facts are of the old month. Once the workbook says the new month itself,
 * texts that name the old one may mean it: then none of them.
 */
export function tickedAtFirst(plan: RollForwardPlan): ReadonlySet<string> {
  const isLater = plan.forecastSource !== "workbook";
  const free = <T extends { readonly obstacle: unknown }>(items: readonly T[]): readonly T[] => items.filter(({ obstacle }) => obstacle === null);
  return new Set([
    ...(isLater ? [] : free(plan.texts).filter(({ kind }) => kind !== "sentence").map(({ cell }) => cellKey(cell))),
    ...(isLater ? [] : free(plan.dates).map(({ cell }) => cellKey(cell))),
    ...(isLater ? [] : free(plan.sheetNames).map(({ sheet }) => sheetKey(sheet))),
    ...free(plan.previousForecasts).map(({ cell }) => cellKey(cell)),
    ...(plan.forecasts.length > 0 ? [KEPT_FORECASTS] : []),
    ...plan.acceptancesDropped.map((_, at) => acceptanceKey(at)),
  ]);
}

/** The ticked part of a plan; what cannot be changed is never part of it. */
export function chosenPart(plan: RollForwardPlan, ticked: ReadonlySet<string>): RollForwardPlan {
  const isChosen = ({ cell, obstacle }: { readonly cell: CellAddress; readonly obstacle: unknown }): boolean => obstacle === null && ticked.has(cellKey(cell));
  return {
    ...plan,
    texts: plan.texts.filter(isChosen),
    dates: plan.dates.filter(isChosen),
    sheetNames: plan.sheetNames.filter(({ sheet, obstacle }) => obstacle === null && ticked.has(sheetKey(sheet))),
    forecasts: ticked.has(KEPT_FORECASTS) ? plan.forecasts : [],
    previousForecasts: plan.previousForecasts.filter(isChosen),
    acceptancesDropped: plan.acceptancesDropped.filter((_, at) => ticked.has(acceptanceKey(at))),
  };
}

/** How many changes a plan makes, the keeping of the forecasts counted as one. */
export function countChanges({ texts, dates, sheetNames, forecasts, previousForecasts, acceptancesDropped }: RollForwardPlan): number {
  return texts.length + dates.length + sheetNames.length + previousForecasts.length + acceptancesDropped.length + (forecasts.length > 0 ? 1 : 0);
}
