import type { StoredForecast } from "../findings/StoredForecast";
import type { WorkbookReview } from "../Review";
import { chooseMainTable } from "../summary/chooseMainTable";

/**
 * The forecasts of last month's workbook for the rows of the board's table, to be kept in this one so that the change is known without opening
 * the other again; under this month's labels, since it is these that they are looked up by. Empty where last month's workbook names no month.
 */
export function forecastsOfPrevious({ recognised, comparison }: Pick<WorkbookReview, "recognised" | "comparison">): readonly StoredForecast[] {
  const table = chooseMainTable(recognised);
  const period = comparison?.previous.period ?? null;
  if (table === null || comparison === null || period === null) return [];
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  const seen = new Set<string>();
  return comparison.previousForecasts.flatMap(({ table: id, row, forecast }): StoredForecast[] => {
    const label = labels.get(row) ?? "";
    if (id !== table.id || label === "" || seen.has(label)) return [];
    seen.add(label);
    return [{ label, period, forecast, forecastVariance: null, origin: "workbook" }];
  });
}
