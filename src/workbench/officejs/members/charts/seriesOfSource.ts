import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { ChartSeries } from "../../../model/SheetObjects";
import type { Worksheet } from "../../../model/Worksheet";
import { absoluteReference } from "../NamedItems";
import type { RangePlace } from "../range/openRange";

/**
 * The series that a chart makes of a source range: each column (or row) one, the first column its categories where it
 * holds texts, the first row its names where it holds texts. "Auto" takes the shorter side as the series.
 */
export function seriesOfSource({ sheet, range }: RangePlace, seriesBy: unknown): readonly ChartSeries[] {
  const height = range.lastRow - range.firstRow + 1;
  const width = range.lastColumn - range.firstColumn + 1;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && height >= width);
  const hasNames = width > 1 && isTextual(sheet, { ...range, lastRow: range.firstRow, firstColumn: range.lastColumn });
  const hasCategories = width > 1 && isTextual(sheet, { ...range, lastColumn: range.firstColumn, firstRow: range.firstRow + (hasNames && height > 1 ? 1 : 0) });
  const body: CellRange = {
    ...range,
    firstRow: range.firstRow + (hasNames ? 1 : 0),
    firstColumn: range.firstColumn + (hasCategories ? 1 : 0),
  };
  return byColumns ? byColumn(sheet, range, body) : byRow(sheet, range, body);
}

function byColumn(sheet: Worksheet, range: CellRange, body: CellRange): ChartSeries[] {
  const series: ChartSeries[] = [];
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    series.push({
      name: body.firstRow > range.firstRow ? reference(sheet, cell(range.firstRow, column)) : null,
      values: absoluteReference({ sheet, range: { ...body, firstColumn: column, lastColumn: column } }),
      categories: body.firstColumn > range.firstColumn ? absoluteReference({ sheet, range: { ...body, firstColumn: range.firstColumn, lastColumn: range.firstColumn } }) : null,
      color: null,
    });
  }
  return series;
}

function byRow(sheet: Worksheet, range: CellRange, body: CellRange): ChartSeries[] {
  const series: ChartSeries[] = [];
  for (let row = body.firstRow; row <= body.lastRow; row += 1) {
    series.push({
      name: body.firstColumn > range.firstColumn ? reference(sheet, cell(row, range.firstColumn)) : null,
      values: absoluteReference({ sheet, range: { ...body, firstRow: row, lastRow: row } }),
      categories: body.firstRow > range.firstRow ? absoluteReference({ sheet, range: { ...body, firstRow: range.firstRow, lastRow: range.firstRow } }) : null,
      color: null,
    });
  }
  return series;
}

function reference(sheet: Worksheet, range: CellRange): ChartSeries["name"] {
  return { reference: absoluteReference({ sheet, range }) };
}

function isTextual(sheet: Worksheet, range: CellRange): boolean {
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      if (typeof sheet.cell(row, column).value !== "string") return false;
    }
  }
  return true;
}

function cell(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
