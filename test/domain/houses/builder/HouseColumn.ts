import type { ColumnRole } from "../../../../src/domain/recognition/RecognisedTable";
import type { CellValue } from "../../../../src/domain/workbook/WorkbookSnapshot";
import type { HouseRow } from "./HouseRow";
import type { Line } from "./Line";

/** What a column's cell is before it is rounded: kronor, a percentage, or what stands there as it is. */
export type Figure = { readonly kr: number } | { readonly percent: number } | { readonly as: CellValue };

/** A column of a house's table. */
export interface HouseColumn {
  /** One string per header row. */
  readonly header: readonly string[];
  readonly role: ColumnRole;
  /** Whether the role must be told; another person could call the column something else where it need not. */
  readonly strict: boolean;
  readonly figure: (row: HouseRow, costSign: 1 | -1) => Figure;
}

const kr = (value: number): Figure => ({ kr: value });
const ratio = (part: number, whole: number): Figure => (Math.abs(whole) < 1 ? { as: "" } : { percent: (part / whole) * 100 });
const net = (of: (line: Line) => number) => (row: HouseRow, sign: 1 | -1): Figure => kr(sign * of(row.net));

const FIGURES: Partial<Record<ColumnRole, HouseColumn["figure"]>> = {
  label: (row) => ({ as: row.label }),
  code: (row) => ({ as: row.code }),
  annualBudget: net((line) => line.budget),
  budgetToDate: net((line) => line.budgetToDate),
  actualToDate: net((line) => line.actual),
  actualRevenueToDate: (row, sign) => kr(sign * row.revenue.actual),
  actualCostToDate: (row, sign) => kr(sign * row.cost.actual),
  forecast: net((line) => line.forecast),
  previousForecast: net((line) => line.previousForecast),
  priorYearToDate: net((line) => line.priorToDate),
  priorYear: net((line) => line.prior),
  varianceToDate: (row) => kr(row.net.budgetToDate - row.net.actual),
  forecastVariance: (row) => kr(row.net.budget - row.net.forecast),
  change: (row) => kr(row.net.previousForecast - row.net.forecast),
  remaining: (row, sign) => kr(sign * (row.net.budget - row.net.actual)),
  percentUsed: (row) => ratio(row.net.actual, row.net.budget),
  variancePercent: (row) => ratio(row.net.budget - row.net.forecast, Math.abs(row.net.budget)),
};

/** A column by its role; `figure` where the role alone does not say what stands there. */
export function column(header: string | readonly string[], role: ColumnRole, figure?: HouseColumn["figure"], strict = true): HouseColumn {
  const own = figure ?? FIGURES[role];
  if (own === undefined) throw new Error(`A column of role ${role} needs a figure`);
  return { header: typeof header === "string" ? [header] : header, role, strict, figure: own };
}

/** A column whose role another person could name otherwise. */
export function looseColumn(header: string | readonly string[], figure: HouseColumn["figure"]): HouseColumn {
  return column(header, "unknown", figure, false);
}
