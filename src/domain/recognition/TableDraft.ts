import { isDateFormat } from "../workbook/dateSerial";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { readHeaderParts, type HeaderMeaning } from "./HeaderMeaning";
import { headerParts } from "./joinHeaders";
import type { TableRegion } from "./TableRegion";

/** A column of a table before its role is known. */
export interface DraftColumn {
  readonly column: number;
  /** The header rows joined with one space. */
  readonly header: string;
  readonly meaning: HeaderMeaning;
  /** Cells of the table's rows (at most `ROWS_SAMPLED` of them) by what they hold. */
  readonly numbers: number;
  readonly texts: number;
  /** Share of its numbers that a percent format shows. */
  readonly percentFormats: number;
  /** Step of its figures: 1, 0.1, 0.01, 0.001, 0.0001, or 0 where they are unrounded. */
  readonly step: number;
  readonly isDates: boolean;
}

/** A table region with its columns described. */
export interface TableDraft {
  readonly region: TableRegion;
  readonly grid: SheetGrid;
  readonly columns: readonly DraftColumn[];
  /** First and last row below the header. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows that the arithmetic looks at, spread evenly. */
  readonly sample: readonly number[];
}

/** Enough rows to prove a role; more would only cost time. */
const ROWS_SAMPLED = 80;

/** Describes the columns of a region: joined headings and what stands under them. */
export function draftTable(region: TableRegion): TableDraft {
  const { grid } = region;
  const firstRow = (region.headerRows[region.headerRows.length - 1] ?? 0) + 1;
  const sample = sampleRows(grid, firstRow, region.lastRow, region.firstColumn, region.lastColumn);
  const columns: DraftColumn[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const draft = describeColumn(region, sample, column);
    if (draft.header !== "" || draft.numbers + draft.texts > 0) columns.push(draft);
  }
  return { region, grid, columns, firstRow, lastRow: region.lastRow, sample };
}

function sampleRows(grid: SheetGrid, first: number, last: number, firstColumn: number, lastColumn: number): readonly number[] {
  const count = last - first + 1;
  const stride = Math.max(1, Math.floor(count / ROWS_SAMPLED));
  const rows: number[] = [];
  for (let row = first; row <= last; row += stride) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!grid.isEmpty(row, column)) {
        rows.push(row);
        break;
      }
    }
  }
  if (rows[rows.length - 1] !== last && count > 0) rows.push(last);
  return rows;
}

function describeColumn(region: TableRegion, sample: readonly number[], column: number): DraftColumn {
  const { grid } = region;
  const count = { numbers: 0, texts: 0, percents: 0, dates: 0, decimals: 0 };
  for (const row of sample) countCell(grid, row, column, count);
  const parts = headerParts(region, column);
  return {
    column,
    header: parts.join(" "),
    meaning: readHeaderParts(parts),
    numbers: count.numbers,
    texts: count.texts,
    percentFormats: count.numbers === 0 ? 0 : count.percents / count.numbers,
    step: count.decimals > MOST_DECIMALS ? 0 : 1 / 10 ** count.decimals,
    isDates: count.dates * 2 > count.numbers,
  };
}

interface CellCounts {
  numbers: number;
  texts: number;
  percents: number;
  dates: number;
  decimals: number;
}

function countCell(grid: SheetGrid, row: number, column: number, count: CellCounts): void {
  const kind = grid.kind(row, column);
  if (kind === CELL_KINDS.text || kind === CELL_KINDS.boolean) count.texts++;
  if (kind !== CELL_KINDS.number && kind !== CELL_KINDS.numberText) return;
  count.numbers++;
  count.decimals = Math.max(count.decimals, decimalsOf(grid.number(row, column)));
  const format = grid.numberFormat(row, column);
  if (format !== "General" && format.includes("%")) count.percents++;
  else if (isDateFormat(format)) count.dates++;
}

/** More decimals are an unrounded figure's: shares are kept with four at most ("0.0133" for 1.3 %). */
const MOST_DECIMALS = 4;

/** Decimals of a stored figure, one more than the most where it is unrounded. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6)) return decimals;
  }
  return MOST_DECIMALS + 1;
}
