import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import { maskPersonalNumbers } from "./maskPersonalNumbers";

/**
 * A table with the personal numbers in its caption, headings and row labels masked, so that nothing that quotes them can show one.
 *
 * Bare digits below a heading that says so are masked too. A table without any is given back as it is.
 */
export function maskTableWords(table: RecognisedTable): RecognisedTable {
  const { caption, columns, rows } = table;
  const heading = columns.filter(({ role }) => role === "label" || role === "code").map(({ header }) => header).join(" ");
  const shown = { caption: maskPersonalNumbers(caption), headers: columns.map(({ header }) => maskPersonalNumbers(header)), rows: rows.map((row) => maskRow(row, heading)) };
  const isSame = shown.caption === caption && columns.every(({ header }, index) => header === shown.headers[index]) && rows.every((row, index) => row === shown.rows[index]);
  if (isSame) return table;
  return { ...table, caption: shown.caption, columns: columns.map((column, index) => ({ ...column, header: shown.headers[index] ?? "" })), rows: shown.rows };
}

function maskRow(row: TableRow, heading: string): TableRow {
  const label = maskPersonalNumbers(row.label, heading);
  const code = row.code === null ? null : maskPersonalNumbers(row.code, heading);
  return label === row.label && code === row.code ? row : { ...row, label, code };
}
