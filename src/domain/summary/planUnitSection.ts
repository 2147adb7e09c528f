import type { RowKind } from "../recognition/RecognisedTable";
import { PAGE } from "./pageGrid";
import { printedTotalDifference } from "./printedTotal";
import type { ForecastGrounds } from "./ForecastGrounds";
import { GAP } from "./RowTerms";
import { contentCell, headingCell, textCell, type SheetRows } from "./SheetRows";
import { contentOf, turnedFigure } from "./SourceFigures";
import type { SummaryColumn } from "./SummaryColumn";
import type { CellStyle, PlannedCell } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
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
export function planUnitSection(rows: SheetRows, table: UnitTable, grounds: ForecastGrounds, words: SummaryWords, grid: SectionGrid = PAGE): UnitSection {
  const places: ColumnPlaces = new Map(table.columns.map((column, index) => [column, grid.firstFigure + index]));
  const headingKey = rows.add("table_heading", [
    textCell(grid.label, table.source.kind === "byAccount" ? words.accountHeading : words.unitHeading, "columnHeadingText"),
    ...table.columns.map((column) => columnHeading(table, column, places, words)),
  ]);
  const keys = new Map(table.rows.map((row) => [row, rows.key(PREFIXES[row.source.kind], row.name)]));
  const printed = new Map(table.rows.map((row) => [row.source.row, printedCells(table, row, places, words, grid)]));
  const order = table.rows.flatMap(({ source }) => (printed.get(source.row) ? [source.row, GAP] : [source.row]));
  const filled = unitTableCells(table, keys, places, order, grounds);
  for (const row of filled) {
    rows.addKeyed(row.key, rowCells(row, places, grid));
    const cells = printed.get(row.row.source.row);
    if (cells) rows.add("printed", cells, row.row.name);
  }
  return { headingKey, places, rows: filled, total: grandTotal(filled) };
}

/** In the house's own words where it has any; marked by what the figures are: actual, budget, last year or forecast. */
function columnHeading(table: UnitTable, column: SummaryColumn, places: ColumnPlaces, words: SummaryWords): PlannedCell {
  const place = places.get(column) ?? 0;
  const name = table.names.get(column);
  const style = HEADING_STYLES[column] ?? "columnHeading";
  return name === undefined ? headingCell(place, words.columns[column], style) : textCell(place, name, style, LONGEST_NAME);
}

const LONGEST_NAME = 40;

const HEADING_STYLES: Readonly<Partial<Record<SummaryColumn, CellStyle>>> = {
  revenueToDate: "actualHeading",
  costToDate: "actualHeading",
  actualToDate: "actualHeading",
  budgetToDate: "budgetHeading",
  annualBudget: "budgetHeading",
  forecast: "forecastHeading",
  priorYearToDate: "priorHeading",
  priorYear: "priorHeading",
};

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
  return [textCell(grid.label, row.name, label, 80), ...cells];
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
function printedCells(table: UnitTable, row: UnitRow, places: ColumnPlaces, words: SummaryWords, grid: SectionGrid): readonly PlannedCell[] | null {
  const difference = row.source.kind === "total" ? printedTotalDifference(table, row, places.keys()) : null;
  if (difference === null) return null;
  const cells = [...places].map(([column, place]): PlannedCell => {
    const figure = column === "percentUsed" ? undefined : row.figures.get(column);
    const turned = figure && VARIANCES.has(column) && row.statedSign === -1 ? turnedFigure(figure) : figure;
    return contentCell(place, turned ? contentOf(turned) : { type: "text", text: "" }, VARIANCES.has(column) ? "printedVariance" : "printedAmount");
  });
  return [textCell(grid.label, difference === "rounding" ? words.printedTotalRounding : words.printedTotal, "printedLabel"), ...cells];
}
