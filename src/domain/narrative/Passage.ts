import type { CellAddress } from "../workbook/CellAddress";

/** A sheet or report with more lines that could be headings is data; no section is told by them. */
export const MOST_HEADINGS = 400;

/** A piece of running text with its place: a text cell of the workbook, or a paragraph of the report given beside it. */
export interface Passage {
  readonly text: string;
  /** Null where the text was given beside the workbook. */
  readonly cell: CellAddress | null;
  /** Counted from 1 in the report's text; null for a cell. */
  readonly paragraph: number | null;
  /** The headings above it, the nearest last; no more than `MOST_HEADINGS`. */
  readonly headings: readonly string[];
  /** Of those the ones that Word says are headings, where it says so of any; absent elsewhere. */
  readonly chapters?: readonly string[];
  /** Table id and row of the text column that the cell stands in; null where it stands outside every table. */
  readonly besideRow: { readonly table: string; readonly row: number } | null;
}
