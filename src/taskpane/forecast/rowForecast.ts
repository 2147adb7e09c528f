import { amountOf, type MoneyUnit } from "../../domain/amount/Amount";
import { betterSign } from "../../domain/budget/betterSign";
import { explainForecast, type ForecastExplanation } from "../../domain/budget/explainForecast";
import { forecastChoices, type ForecastChoice } from "../../domain/budget/forecastChoices";
import { isSameChoice, type ChoicePlace } from "../../domain/budget/isSameChoice";
import { rowPlace, storedMethodsOf } from "../../domain/budget/storedMethodsOf";
import { readStoredState } from "../../domain/findings/storedState";
import type { RecognisedTable, TableRow } from "../../domain/recognition/RecognisedTable";
import type { SheetGrid } from "../../domain/workbook/SheetGrid";
import type { Reviewed } from "../state/PaneState";
import { gridsOfTables } from "./gridsOfTables";

/** Everything that one row's panel shows. */
export interface RowForecast {
  readonly choice: ForecastChoice;
  /** By what the row's choice is kept. */
  readonly place: ChoicePlace;
  /** Whether another choice (for the whole table, say) would hold for the row if it had none of its own. */
  readonly isChosenElsewhere: boolean;
  readonly unit: MoneyUnit;
  /** 1 where a larger figure is worse, -1 where it is better. */
  readonly better: 1 | -1;
  readonly annualBudget: number | null;
  /** How method and adjustments add up to the variance; null where the stated forecast holds or something is missing. */
  readonly explanation: ForecastExplanation | null;
}

/** One row's methods, choice and adjustments; null for a row that takes its forecast from others or has gone. */
export function rowForecast({ snapshot, review }: Reviewed, tableId: string, row: number): RowForecast | null {
  const table = review.recognised.tables.find(({ id }) => id === tableId);
  if (table === undefined) return null;
  const grids = gridsOfTables([table], snapshot);
  const input = {
    grids,
    recognised: review.recognised,
    options: { forecastMethod: "stated" as const, period: null },
    previousForecasts: review.comparison?.previousForecasts ?? [],
    state: readStoredState(snapshot.storedState),
  };
  const choice = forecastChoices(input, table).find((one) => one.row.row === row);
  const grid = grids.get(table.sheet);
  if (choice === undefined || grid === undefined) return null;
  const better = betterSign(table, choice.row);
  const annualBudget = annualBudgetOf(table, choice.row, grid);
  const place = rowPlace(table, choice.row);
  const others = input.state.methods.filter((other) => !isSameChoice(other, place));
  const isChosenElsewhere = storedMethodsOf(others, table)(choice.row) !== undefined;
  return { choice, place, isChosenElsewhere, unit: table.unit ?? "tkr", better, annualBudget, explanation: explain(choice, annualBudget, better) };
}

function annualBudgetOf(table: RecognisedTable, { row }: TableRow, grid: SheetGrid): number | null {
  const column = table.columns.find(({ role }) => role === "annualBudget");
  if (column === undefined || !grid.isNumber(row, column.column)) return null;
  const value = grid.number(row, column.column);
  return amountOf(column.inverted === true ? -value : value, column.unit ?? table.unit);
}

function explain({ chosen, byMethod, adjustments }: ForecastChoice, annualBudget: number | null, better: 1 | -1): ForecastExplanation | null {
  const forecast = byMethod[chosen];
  return chosen === "stated" || annualBudget === null || !forecast.ok ? null : explainForecast(annualBudget, forecast.value, adjustments, better);
}
