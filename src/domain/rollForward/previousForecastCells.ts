import { valueOf, type Amount } from "../amount/Amount";
import type { RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { hiddenObstacle } from "./MonthStep";
import type { PreviousForecastCell } from "./RollForwardPlan";

/**
 * The cells of a table's column of previous forecasts that are to hold other figures: those that are empty or hold a number, never a formula
 * and never a word.
 *
 * @param forecastOf a row's forecast in the old month, null where it is not known
 */
export function previousForecastCells(table: RecognisedTable, grid: SheetGrid, forecastOf: (row: number, label: string) => Amount | null): readonly PreviousForecastCell[] {
  const column = table.columns.find(({ role }) => role === "previousForecast");
  if (column === undefined) return [];
  return table.rows.flatMap(({ row, label, kind }) => {
    const forecast = kind === "heading" || kind === "blank" ? null : forecastOf(row, label);
    if (forecast === null || !mayHold(grid, row, column.column)) return [];
    const suggested = (column.inverted === true ? -1 : 1) * valueOf(forecast, column.unit ?? table.unit);
    const standing = grid.kind(row, column.column) === CELL_KINDS.number ? grid.number(row, column.column) : null;
    if (standing === suggested) return [];
    const cell = { sheet: table.sheet, row, column: column.column };
    return [{ cell, label, standing, suggested, numberFormat: formatOf(table, grid, row, column), obstacle: hiddenObstacle(grid, row, column.column) }];
  });
}

function mayHold(grid: SheetGrid, row: number, column: number): boolean {
  const isFree = grid.value(row, column) === "" || grid.kind(row, column) === CELL_KINDS.number;
  return isFree && grid.formula(row, column) === null;
}

/** An unformatted cell looks like the row's forecast. */
function formatOf(table: RecognisedTable, grid: SheetGrid, row: number, { column }: TableColumn): string {
  const own = grid.numberFormat(row, column);
  const forecast = table.columns.find(({ role }) => role === "forecast");
  return own === "General" && forecast !== undefined ? grid.numberFormat(row, forecast.column) : own;
}
