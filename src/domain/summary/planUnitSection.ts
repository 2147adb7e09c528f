import type { RowKind } from "../recognition/RecognisedTable";
import { PAGE } from "./pageGrid";
import { printedTotalDifference } from "./printedTotal";
import { contentCell, headingCell, textCell, type SheetRows } from "./SheetRows";
import { contentOf, type SourceFigures } from "./SourceFigures";
import type { CellStyle, PlannedCell } from "./SummaryPlan";
import type { SummaryColumn, SummaryWords } from "./SummaryWords";
import type { UnitRow, UnitTable } from "./UnitTable";
import { unitTableCells, type ColumnPlaces, type UnitTableRow } from "./unitTableCells";

/** The main table as it was laid out, for the sections that build upon it. */
export interface UnitSection {
  readonly headingKey: string;
  readonly places: ColumnPlaces;
  readonly rows: readonly UnitTableRow[];
  /** The grand total's row; null where the table has none. */
  readonly total: UnitTableRow | null;
}

/** Where a table stands on its sheet: columns from 0. */
export interface SectionGrid {
  readonly label: number;
  readonly firstFigure: number;
}

/** Lays out the table per verksamhet: heading, rows, recomputed totals, and under a total that differs the printed one. */
export function planUnitSection(
  rows: SheetRows,
  table: UnitTable,
  figures: SourceFigures,
  words: SummaryWords,
  grid: SectionGrid = PAGE,
): UnitSection {
  const places: ColumnPlaces = new Map(table.columns.map((column, index) => [column, grid.firstFigure + index]));
  const headingKey = rows.add("table_heading", [
    textCell(grid.label, table.source.kind === "byAccount" ? words.accountHeading : words.unitHeading, "columnHeadingText"),
    ...table.columns.map((column) => headingCell(places.get(column) ?? 0, words.columns[column], "columnHeading")),
  ]);
  const keys = new Map(table.rows.map((row) => [row, rows.key(PREFIXES[row.source.kind], row.source.label)]));
  const filled = unitTableCells(table, keys, places, figures);
  for (const row of filled) {
    rows.addKeyed(row.key, rowCells(row, places, grid));
    const printed = printedCells(table, row.row, places, words, grid);
    if (printed) rows.add("printed", printed, row.row.source.label);
  }
  return { headingKey, places, rows: filled, total: grandTotal(filled) };
}

const PREFIXES: Readonly<Record<RowKind, string>> = {
  item: "unit",
  total: "total",
  subtotal: "subtotal",
  ofWhich: "of_which",
  heading: "heading",
  outside: "outside",
  blank: "blank",
};

const VARIANCES: ReadonlySet<SummaryColumn> = new Set(["varianceToDate", "forecastVariance", "change"]);

function grandTotal(rows: readonly UnitTableRow[]): UnitTableRow | null {
  const totals = rows.filter(({ row }) => row.source.kind === "total");
  return totals[totals.length - 1] ?? null;
}

function rowCells({ row, contents }: UnitTableRow, places: ColumnPlaces, grid: SectionGrid): readonly PlannedCell[] {
  const { label, amount, variance, percent } = stylesOf(row.source.kind);
  const cells = [...places].map(([column, place]): PlannedCell => {
    const style = column === "percentUsed" ? percent : VARIANCES.has(column) ? variance : amount;
    return contentCell(place, contents.get(column) ?? { type: "text", text: "" }, style);
  });
  return [textCell(grid.label, row.source.label, label, 80), ...cells];
}

interface RowStyles {
  readonly label: CellStyle;
  readonly amount: CellStyle;
  readonly variance: CellStyle;
  readonly percent: CellStyle;
}

function stylesOf(kind: RowKind): RowStyles {
  if (kind === "total") return { label: "totalLabel", amount: "totalAmount", variance: "totalVariance", percent: "totalPercent" };
  if (kind === "subtotal") return { label: "subtotalLabel", amount: "subtotalAmount", variance: "subtotalVariance", percent: "subtotalPercent" };
  if (kind === "ofWhich") return { label: "indentedLabel", amount: "ofWhichAmount", variance: "variance", percent: "percent" };
  return { label: "label", amount: "amount", variance: "variance", percent: "percent" };
}

/** The printed total where it differs from the sum of its rows by what a reader would see; null where it does not. */
function printedCells(
  table: UnitTable,
  row: UnitRow,
  places: ColumnPlaces,
  words: SummaryWords,
  grid: SectionGrid,
): readonly PlannedCell[] | null {
  const difference = row.source.kind === "total" ? printedTotalDifference(table, row, places.keys()) : null;
  if (difference === null) return null;
  const cells = [...places].flatMap(([column, place]) => {
    const figure = column === "change" || column === "percentUsed" ? undefined : row.figures.get(column);
    return figure ? [contentCell(place, contentOf(figure), VARIANCES.has(column) ? "printedVariance" : "printedAmount")] : [];
  });
  return [textCell(grid.label, difference === "rounding" ? words.printedTotalRounding : words.printedTotal, "printedLabel"), ...cells];
}
