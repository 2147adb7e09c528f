import { ExportRow } from "../recognition/ExportRow";
import type { RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import { maskPersonalNumbers } from "./maskPersonalNumbers";

/** Rows between two yields: a few milliseconds where every label is full of digits. */
const ROWS_PER_SLICE = 2_000;

/**
 * A table with the personal numbers in its caption, headings and row labels masked, so that nothing that quotes them can show one.
 *
 * Bare digits below a heading that says so are masked too. A table without any is given back as it is.
 */
export function* maskTableWords(table: RecognisedTable): Generator<void, RecognisedTable> {
  const { caption, columns } = table;
  const heading = headingOfLabels(columns);
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    // The rows of a ledger's export mask their words when they are asked for.
    rows.push(row instanceof ExportRow ? row : maskRow(row, heading));
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  const shown = { caption: maskPersonalNumbers(caption), headers: columns.map(({ header }) => maskPersonalNumbers(header)) };
  const isSame = shown.caption === caption && columns.every(({ header }, index) => header === shown.headers[index]) && table.rows.every((row, index) => row === rows[index]);
  if (isSame) return table;
  return { ...table, caption: shown.caption, columns: columns.map((column, index) => ({ ...column, header: shown.headers[index] ?? "" })), rows };
}

/** What stands above the labels and codes of a table, which may tell that bare digits below it are a person's. */
export function headingOfLabels(columns: readonly TableColumn[]): string {
  return columns.filter(({ role }) => role === "label" || role === "code").map(({ header }) => header).join(" ");
}

function maskRow(row: TableRow, heading: string): TableRow {
  const label = maskPersonalNumbers(row.label, heading);
  const code = row.code === null ? null : maskPersonalNumbers(row.code, heading);
  return label === row.label && code === row.code ? row : { ...row, label, code };
}
