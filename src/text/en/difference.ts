import type { DifferenceTexts } from "../differenceText";

const rows = (count: number): string => (count === 1 ? "1 row" : `${String(count)} rows`);

/** What differs from last month's workbook, in English. */
export const differenceEn: DifferenceTexts = {
  annualBudgetChanged: ({ label }, { previous, current }) => `${label}: the annual budget has changed from ${previous} to ${current}`,
  forecastChanged: ({ label }, { previous, current }) => `${label}: the forecast has changed from ${previous} to ${current}`,
  forecastVarianceChanged: ({ label }, { previous, current }) => `${label}: the forecast variance has changed from ${previous} to ${current}`,
  actualFell: ({ label }, { previous, current }) => `${label}: the actual to date has fallen from ${previous} to ${current}`,
  sentenceUnchanged: ({ text }) => `the text is unchanged since last month: “${text.slice(0, 80)}${text.length > 80 ? "…" : ""}”`,
  rowAppeared: ({ label }) => `${label}: new row`,
  rowRenamed: ({ label, previousLabel }) => `${label}: the row was called ${previousLabel} last month`,
  rowVanished: ({ label }) => `${label}: the row is gone`,
  tableAppeared: ({ label, rows: count }) => `${label}: the table was not in last month’s workbook (${rows(count)})`,
  tableVanished: ({ label, rows: count }) => `${label}: the table is gone (${rows(count)})`,
};
