import { isWordedHeader, readHeaderRow, type HeaderRow } from "./HeaderRow";
import type { Band } from "./RowShape";

/** No header has more rows. */
const MOST_HEADER_ROWS = 3;

/**
 * Which rows of a run of word rows directly above a table's first amounts are its header: the last row that speaks like a
 * header (else the last row of all) and the rows above it that hold its group headings.
 *
 * Word rows below the header are the table's first rows; those above that are no group headings (key and value pairs, titles)
 * belong to the captions.
 */
export function chooseHeaderRows(band: Band, first: number, last: number): readonly number[] {
  const rows: HeaderRow[] = [];
  for (let row = first; row <= last; row++) rows.push(readHeaderRow(band, row));
  const bottom = bottomRow(rows);
  const chosen = [bottom];
  for (let at = bottom - 1; at >= 0 && chosen.length < MOST_HEADER_ROWS; at--) {
    const upper = rows[at];
    const lower = rows[at + 1];
    if (!upper || !lower || !isGroupRow(band, upper, lower)) break;
    chosen.unshift(at);
  }
  return chosen.map((at) => first + at);
}

function bottomRow(rows: readonly HeaderRow[]): number {
  let bottom = rows.length - 1;
  while (bottom > 0 && !speaks(rows[bottom])) bottom--;
  return speaks(rows[bottom]) ? bottom : rows.length - 1;
}

function speaks(row: HeaderRow | undefined): boolean {
  return row !== undefined && isWordedHeader(row);
}

/** Group headings stand over the columns; a row that has its own text over the label column as well is one only if it is as full. */
function isGroupRow(band: Band, upper: HeaderRow, lower: HeaderRow): boolean {
  if (upper.hasSentence || upper.filled.length === 0) return false;
  const label = lower.filled[0] ?? band.firstColumn;
  const overColumns = upper.filled.filter((column) => column > band.firstColumn);
  if (overColumns.length === 0) return false;
  const hasOwnLabel = upper.filled.includes(band.firstColumn);
  const labelBelow = label === band.firstColumn;
  if (hasOwnLabel && labelBelow) return upper.filled.length * 2 > lower.filled.length && upper.speaking * 2 >= upper.filled.length;
  const lastBelow = lower.filled[lower.filled.length - 1] ?? 0;
  return overColumns.every((column) => column <= lastBelow) || upper.speaking * 2 >= upper.filled.length;
}
