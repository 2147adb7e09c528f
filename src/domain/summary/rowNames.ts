import type { RecognisedTable } from "../recognition/RecognisedTable";
import { columnOf, type SourceFigures } from "./SourceFigures";

/**
 * What each row of a table is called on the page: its label, and where several rows have the same one, the block that it belongs to before it. The block's
 * name stands to the left of the labels or in a heading row above.
 *
 * | column A | label | name |
 * | --- | --- | --- |
 * | Bibliotek | Kostnader | Bibliotek · Kostnader |
 * |  | Netto | Bibliotek · Netto |
 */
export function rowNames(table: RecognisedTable, figures: SourceFigures): ReadonlyMap<number, string> {
  const repeated = repeatedLabels(table);
  const labelColumn = columnOf(table, "label")?.column ?? 0;
  const left = table.columns.filter(({ column, role }) => column < labelColumn && (role === "text" || role === "unknown"));
  const names = new Map<number, string>();
  let block = "";
  for (const { row, kind, label } of table.rows) {
    const said = left.map(({ column }) => figures.text(table, row, column)).find((text) => text !== "");
    const begun = said ?? (kind === "heading" ? label : "");
    if (begun !== "") block = begun;
    names.set(row, repeated.has(label) && block !== "" && block !== label ? `${block} · ${label}` : label);
  }
  return names;
}

/** Tells for each text in turn whether it came before. */
function countedBefore(): (text: string) => boolean {
  const seen = new Set<string>();
  return (text) => seen.size === seen.add(text).size;
}

function repeatedLabels({ rows }: RecognisedTable): ReadonlySet<string> {
  const labels = rows.filter(({ kind }) => kind !== "heading" && kind !== "blank").map(({ label }) => label);
  return new Set(labels.filter(countedBefore()));
}
