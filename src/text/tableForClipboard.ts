import type { SummaryTable, SummaryTableCell } from "../domain/summary/summaryTables";
import { formatNumber } from "./formatAmount";
import type { Language } from "./Messages";

/** A table in the two forms that Word, Stratsys and a mail take from the clipboard. */
export interface ClipboardTable {
  readonly html: string;
  /** Tab-separated, a line a row. */
  readonly text: string;
}

/** A summary table as an editable table of values: figures as the reader's language writes them, plus on variances, true minus. */
export function tableForClipboard({ rows }: SummaryTable, language: Language): ClipboardTable {
  const lines = rows.map((cells) => cells.map((cell) => ({ shown: shown(cell, language), isFigure: typeof cell.value === "number" })));
  const body = lines.map((cells, index) => {
    const tag = index === 0 ? "th" : "td";
    const row = cells.map(({ shown: text, isFigure }) => `<${tag}${isFigure ? ' style="text-align:right"' : ""}>${escapeHtml(text)}</${tag}>`);
    return `<tr>${row.join("")}</tr>`;
  });
  return {
    html: `<table border="1" style="border-collapse:collapse">${body.join("")}</table>`,
    text: lines.map((cells) => cells.map(({ shown: text }) => text).join("\t")).join("\n"),
  };
}

function shown({ value, numberFormat }: SummaryTableCell, language: Language): string {
  if (typeof value !== "number") return String(value).replace(/[\t\r\n]+/g, " ");
  if (numberFormat.endsWith("%")) return `${formatNumber(value * 100, language, 0)}${language === "sv" ? "\u00a0%" : "%"}`;
  const figure = formatNumber(value, language, 0);
  return numberFormat.startsWith("+") && value > 0 ? `+${figure}` : figure;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
