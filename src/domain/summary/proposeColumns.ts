import type { RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import { plainText } from "./plainText";
import { MOST_SUMMARY_COLUMNS, SUMMARY_COLUMNS, type SummaryColumn, type SummaryColumnChoice } from "./SummaryColumn";
import { ROLE_OF_COLUMN } from "./UnitTable";

/** A longer heading would make the page's heading row higher than its table. */
export const LONGEST_COLUMN_NAME = 40;

/**
 * The page's columns as the house itself has them: those of its own table that the page can show, in the table's order, under the table's headings.
 *
 * | the table's headings | proposed |
 * | --- | --- |
 * | KF-budget 2024, Bokfört tom juli, Prognos 2, Diff | annual budget, actual, forecast, forecast variance under those four names |
 */
export function proposeColumns(table: RecognisedTable): readonly SummaryColumnChoice[] {
  const columns = [...table.columns].sort((a, b) => a.column - b.column);
  const hasPercent = ["annualBudget", "actualToDate"].every((role) => columns.some((column) => column.role === role));
  const choices = columns.flatMap((column) => {
    const standing = columnFor(column, columns);
    return standing === null || (standing === "percentUsed" && !hasPercent) ? [] : [{ column: standing, name: plainText(column.header, LONGEST_COLUMN_NAME) }];
  });
  return choices.filter(({ column }, index) => choices.findIndex((other) => other.column === column) === index).slice(0, MOST_SUMMARY_COLUMNS);
}

/** A column of changes is the page's where it is the forecast's since the previous one. */
function columnFor(column: TableColumn, columns: readonly TableColumn[]): SummaryColumn | null {
  if (column.role !== "change") return SUMMARY_COLUMNS.find((one) => one !== "change" && ROLE_OF_COLUMN[one] === column.role) ?? null;
  const of = (column.changeOf ?? []).map((place) => columns.find((other) => other.column === place)?.role);
  return of.includes("forecast") && of.includes("previousForecast") ? "change" : null;
}
