import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import type { SheetGrid } from "../workbook/SheetGrid";
import { codeOf, labelOf, type RowColumns } from "./readRows";
import type { RowKind, TableRow } from "./RecognisedTable";
import { mayTell, readLabel } from "./rowWords";
import type { TableDraft } from "./TableDraft";

/** Where the words of a row stand, and what stands above them. */
export interface ExportColumns extends RowColumns {
  readonly heading: string;
}

/** A row of a long export: its label and code are read from the grid, and masked, when they are asked for, as most never are. */
export class ExportRow implements TableRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly level = 0;
  private readonly grid: SheetGrid;
  private readonly at: ExportColumns;

  constructor(grid: SheetGrid, row: number, kind: RowKind, at: ExportColumns) {
    this.grid = grid;
    this.row = row;
    this.kind = kind;
    this.at = at;
  }

  get label(): string {
    return maskPersonalNumbers(labelOf(this.grid, this.row, this.at), this.at.heading);
  }

  get code(): string | null {
    return maskPersonalNumbers(codeOf(this.grid, this.row, this.at.codes), this.at.heading) || null;
  }
}

/** Rows between two yields. */
const ROWS_PER_SLICE = 20_000;

/** The rows of a long table none of whose labels says that it sums others; null where one does, and the table must be read like a report. */
export function* readExportRows(draft: TableDraft, at: ExportColumns): Generator<void, readonly TableRow[] | null> {
  const rows: TableRow[] = [];
  for (let row = draft.firstRow; row <= draft.lastRow; row++) {
    const label = at.label === null ? "" : String(draft.grid.value(row, at.label));
    const says = mayTell(label) ? readLabel(label) : null;
    if (says?.isTotal === true) return null;
    rows.push(new ExportRow(draft.grid, row, says?.isMemo === true ? "ofWhich" : "item", at));
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  return rows;
}
