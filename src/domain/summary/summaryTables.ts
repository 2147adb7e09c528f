import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { rowMarkerKey, rowMarkerRow } from "./ownSheetNames";
import { PAGE } from "./pageGrid";

/** A table of the page as it stands now, its heading row first; values with the number formats that they are shown in. */
export interface SummaryTable {
  readonly rows: readonly (readonly SummaryTableCell[])[];
}

export interface SummaryTableCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Keys of the rows that begin a table, and what the keys of its other rows begin with. */
const TABLES: readonly (readonly [heading: string, rows: RegExp])[] = [
  ["table_heading", /^(?:unit|total|subtotal|of_which|outside|printed)(?:_|$)/],
  ["causes_heading", /^(?:causes|cause)_/],
  ["measures_heading", /^measure_/],
];

/** The tables of our written page, for handing over as values to Word and Stratsys; none where the workbook has no page. */
export function summaryTables(snapshot: WorkbookSnapshot): readonly SummaryTable[] {
  const page = snapshot.sheets.find(({ ownSheet }) => ownSheet === "summary");
  if (!page) return [];
  const keys = snapshot.names.flatMap(({ name, formula, sheet }) => {
    const key = sheet === page.name ? rowMarkerKey(name) : null;
    const row = rowMarkerRow(formula);
    return key === null || row === null ? [] : [{ key, row }];
  });
  return TABLES.flatMap(([heading, pattern]) => {
    const rows = keys.filter(({ key }) => key === heading || (pattern.test(key) && !key.endsWith("_heading"))).map(({ row }) => row);
    const cells = [...rows].sort((a, b) => a - b).map((row) => cellsOf(page, row));
    const width = Math.max(0, ...cells.map(filledWidth));
    return cells.length < 2 || width === 0 ? [] : [{ rows: cells.map((line) => line.slice(0, width)) }];
  });
}

function cellsOf({ values, numberFormats, origin }: SheetSnapshot, row: number): readonly SummaryTableCell[] {
  return Array.from({ length: PAGE.lastFigure + 1 }, (_, column) => ({
    value: values[row - origin.row]?.[column - origin.column] ?? "",
    numberFormat: numberFormats[row - origin.row]?.[column - origin.column] ?? "General",
  }));
}

function filledWidth(cells: readonly SummaryTableCell[]): number {
  return cells.reduce((width, { value }, column) => (value === "" ? width : column + 1), 0);
}
