import type { TableTime } from "./assignColumns";
import { readHeader } from "./HeaderMeaning";
import type { Period } from "./Period";
import type { TableColumn } from "./RecognisedTable";
import { readTimeExpression } from "./TimeExpression";

/** The nearest caption that speaks of time, else what the titles say. */
export function timeOf(captions: readonly string[], titles: TableTime): TableTime {
  for (const caption of captions) {
    const { monthsToDate, month, isWholeYear, years } = readTimeExpression(caption);
    const months = monthsToDate ?? month ?? (isWholeYear ? 12 : null);
    if (months !== null) return { year: years.length > 0 ? Math.max(...years) : titles.year, months };
  }
  return titles;
}

/** The period of a table by its own headings, else by the captions and the sheet's name; null where only the workbook can tell. */
export function periodOfTable(columns: readonly TableColumn[], lines: readonly string[], titleYear: number | null): Period | null {
  return ownPeriod(columns) ?? captionPeriod(lines, titleYear);
}

/** The months that the table's own headings name for its actuals. */
function ownPeriod(columns: readonly TableColumn[]): Period | null {
  for (const column of columns) {
    if (column.role !== "actualToDate" && column.role !== "budgetToDate" && column.role !== "varianceToDate") continue;
    const { time } = readHeader(column.header);
    const months = time.monthsToDate ?? time.month;
    const year = time.years.length === 0 ? null : Math.max(...time.years);
    if (months !== null && year !== null) return { year, months };
  }
  return null;
}

/** The period that the caption or the sheet's name tells: tables of several reports may stand in one workbook. */
function captionPeriod(lines: readonly string[], titleYear: number | null): Period | null {
  for (const line of lines) {
    const { monthsToDate, month, years } = readTimeExpression(line);
    const months = monthsToDate ?? month;
    const year = years.length > 0 ? Math.max(...years) : titleYear;
    if (months !== null && year !== null) return { year, months };
  }
  return null;
}
