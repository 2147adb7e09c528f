import { computeTable, plainOptions } from "../../domain/budget/computeTable";
import type { ComputedTable, ForecastMethod } from "../../domain/budget/ComputedTable";
import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { gridsOfTables } from "./gridsOfTables";

/** The tables per unit and per account with every forecast made by one method; rows that the method cannot tell have null. */
export function forecastsByMethod(snapshot: WorkbookSnapshot, review: WorkbookReview, method: ForecastMethod): readonly ComputedTable[] {
  const tables = review.recognised.tables.filter(isForecastable);
  const grids = gridsOfTables(tables, snapshot);
  return tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid === undefined ? [] : [computeTable(table, grid, plainOptions(method, table.period ?? review.recognised.period))];
  });
}

/** Whether a table has rows whose forecasts can be computed. */
export function isForecastable({ kind }: RecognisedTable): boolean {
  return kind === "byUnit" || kind === "byAccount";
}
