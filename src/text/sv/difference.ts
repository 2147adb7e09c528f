import type { DifferenceTexts } from "../differenceText";

const rows = (count: number): string => (count === 1 ? "1 rad" : `${String(count)} rader`);

/** What differs from last month's workbook, in Swedish. */
export const differenceSv: DifferenceTexts = {
  annualBudgetChanged: ({ label }, { previous, current }) => `${label}: årsbudgeten är ändrad från ${previous} till ${current}`,
  forecastChanged: ({ label }, { previous, current }) => `${label}: prognosen är ändrad från ${previous} till ${current}`,
  forecastVarianceChanged: ({ label }, { previous, current }) => `${label}: prognosavvikelsen är ändrad från ${previous} till ${current}`,
  actualFell: ({ label }, { previous, current }) => `${label}: det ackumulerade utfallet har minskat från ${previous} till ${current}`,
  sentenceUnchanged: ({ text }) => `texten är oförändrad sedan förra månaden: ”${text.slice(0, 80)}${text.length > 80 ? "…" : ""}”`,
  rowAppeared: ({ label }) => `${label}: ny rad`,
  rowRenamed: ({ label, previousLabel }) => `${label}: raden hette ${previousLabel} förra månaden`,
  rowVanished: ({ label }) => `${label}: raden finns inte längre`,
  tableAppeared: ({ label, rows: count }) => `${label}: tabellen fanns inte i förra månadens arbetsbok (${rows(count)})`,
  tableVanished: ({ label, rows: count }) => `${label}: tabellen finns inte längre (${rows(count)})`,
};
