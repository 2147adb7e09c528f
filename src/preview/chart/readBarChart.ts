import { columnIndex, type CellRange } from "../../domain/workbook/CellAddress";
import type { Cell } from "../../workbench/model/Cell";
import type { Chart } from "../../workbench/model/SheetObjects";
import type { Workbook } from "../../workbench/model/Workbook";
import { displayText } from "../../workbench/officejs/values/displayText";

/** One horizontal bar with its category; a category whose series are all blank has the value 0. */
export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** "#RRGGBB". */
  readonly colour: string;
}

const EXCELS_FIRST_COLOUR = "#4472C4";

/** A clustered bar chart's bars from the top down, of each category the series that has a value; null for any other chart. */
export function readBarChart({ chartType, series, categoriesReversed }: Chart, workbook: Workbook, locale: string): readonly ChartBar[] | null {
  const [first] = series;
  if (chartType !== "BarClustered" || first === undefined) return null;
  const labels = first.categories === null ? [] : cellsOf(first.categories, workbook);
  const values = series.map((one) => ({ cells: cellsOf(one.values, workbook), colour: one.color ?? EXCELS_FIRST_COLOUR }));
  const bars = (values[0]?.cells ?? []).map((_, index): ChartBar => {
    const label = labels[index];
    const drawn = values.map(({ cells, colour }) => ({ value: numberIn(cells[index]), colour })).find(({ value }) => value !== 0);
    return { label: label === undefined ? "" : displayText(label.value, label.style.numberFormat, locale), value: drawn?.value ?? 0, colour: drawn?.colour ?? EXCELS_FIRST_COLOUR };
  });
  return categoriesReversed ? bars : bars.reverse();
}

function numberIn(cell: Cell | undefined): number {
  return typeof cell?.value === "number" ? cell.value : 0;
}

/** The cells of a reference such as "'1 Drift'!$A$2:$A$9", by rows; none where it points at nothing. */
function cellsOf(reference: string, workbook: Workbook): readonly Cell[] {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  const sheet = workbook.worksheet(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const range = rangeOf(cells);
  if (sheet === undefined || range === null) return [];
  const found: Cell[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) found.push(sheet.cell(row, column));
  }
  return found;
}

function rangeOf(text: string): CellRange | null {
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text) ?? [];
  if (firstColumn === undefined || lastColumn === undefined) return null;
  return { firstRow: Number(firstRow) - 1, firstColumn: columnIndex(firstColumn), lastRow: Number(lastRow) - 1, lastColumn: columnIndex(lastColumn) };
}
