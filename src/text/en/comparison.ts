import { formatNumber } from "../formatAmount";
import type { ComparisonText } from "../sv/comparison";

/** What the comparison with last month's workbook says in English. */
export const comparisonEn: ComparisonText = {
  heading: (period) => `Compared with ${period}`,
  headingWithoutPeriod: "Compared with last month’s workbook",
  nothing: "Nothing to look at: budget and forecast are unchanged, no actual has fallen and no text was left word for word.",
  groups: {
    budget: "Changed annual budget",
    forecast: "Changed forecast",
    actual: "Actuals that fell",
    sentence: "Text left word for word",
    rows: "New, removed and renamed rows",
  },
  row: "Row",
  previous: "Previous",
  current: "Now",
  change: "Change",
  figures: (previous, current, change) => `from ${previous} to ${current} (${change})`,
  deviation: "variance",
  onSheet: (sheet) => `on ${sheet}`,
  sentence: (text) => `“${text}”`,
  rowAppeared: (label) => `${label}: new row`,
  rowVanished: (label) => `${label}: the row is gone`,
  rowRenamed: (label, before) => `${label}: was called ${before}`,
  tableAppeared: (label, rows) => `${label}: new table (${count(rows)})`,
  tableVanished: (label, rows) => `${label}: the table is gone (${count(rows)})`,
  more: (n) => `Show ${formatNumber(n, "en", 0)} more`,
};

function count(rows: number): string {
  return `${formatNumber(rows, "en", 0)} ${rows === 1 ? "row" : "rows"}`;
}
