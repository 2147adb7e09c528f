import type { SheetUpdate, WorkbookUpdate } from "../../domain/summary/planWorkbookUpdate";
import { rowPlace, type RowPlaces } from "../../domain/summary/resolveFormula";
import type { ChartPlan, PrintPlan } from "../../domain/summary/SummaryPlan";
import { columnLetters, quoteSheetName } from "../../domain/workbook/CellAddress";
import type { Chart } from "../model/SheetObjects";
import type { PageLayout } from "../model/SheetSettings";
import type { Worksheet } from "../model/Worksheet";

const A4 = 9;

/** Widths, panes that stay in sight, print and chart of one of our sheets. */
export function setUpOwnSheet(sheet: Worksheet, update: SheetUpdate, { places }: WorkbookUpdate): void {
  const { plan } = update;
  if (update.formatsAll) plan.columnWidths.forEach((width, column) => sheet.setLine("column", column, { size: width }));
  sheet.changeSettings({
    frozen: { rows: plan.frozenRows, columns: 0 },
    showGridlines: false,
    pageLayout: { ...sheet.settings.pageLayout, ...pageLayoutOf(plan.print, update, places) },
  });
  sheet.setObjects({ charts: [...sheet.objects.charts.filter(({ name }) => name !== CHART_NAME), ...chartOf(plan.chart, update, places)] });
}

/** By which name our chart is known at the next run. */
const CHART_NAME = "Avstamt";

function pageLayoutOf(print: PrintPlan, update: SheetUpdate, places: RowPlaces): Partial<PageLayout> {
  const rowOf = (key: string) => rowPlace(places, update.kind, key);
  const lastRow = print.lastPrintedRow === null ? Math.max(...update.rows.map(({ row }) => row)) : rowOf(print.lastPrintedRow);
  return {
    orientation: print.orientation,
    paperSize: A4,
    zoom: { type: "fit", pagesWide: 1, pagesTall: print.pagesHigh },
    printAreas: [{ firstRow: 0, firstColumn: 0, lastRow, lastColumn: print.printedColumns - 1 }],
    titleRows: print.repeatedRows && [rowOf(print.repeatedRows[0]), rowOf(print.repeatedRows[1])],
    header: { left: escapeCodes(print.header), center: "", right: "" },
    footer: { left: escapeCodes(print.footer), center: "", right: "&P (&N)" },
  };
}

/** Plain text in a header: "&" begins a code unless it is doubled. */
function escapeCodes(text: string): string {
  return text.replace(/&/g, "&&");
}

function chartOf(plan: ChartPlan | null, update: SheetUpdate, places: RowPlaces): Chart[] {
  if (plan === null) return [];
  const { data, place } = plan;
  const reference = (column: number, first: string, last: string) => {
    const letters = columnLetters(column);
    const rows = [first, last].map((key) => `$${letters}$${rowPlace(places, data.sheet, key) + 1}`).join(":");
    return `${quoteSheetName(places[data.sheet].name)}!${rows}`;
  };
  const firstRow = rowPlace(places, update.kind, place.firstRow);
  return [
    {
      id: CHART_NAME,
      name: CHART_NAME,
      chartType: "BarClustered",
      title: plan.title,
      legendVisible: true,
      series: data.series.map(({ column, name, colour }) => ({
        name: { text: name },
        values: reference(column, data.firstRow, data.lastRow),
        categories: reference(data.labelColumn, data.firstRow, data.lastRow),
        color: colour,
      })),
      anchor: { firstRow, lastRow: firstRow + place.heightInRows - 1, firstColumn: place.firstColumn, lastColumn: place.lastColumn },
      categoriesReversed: true,
      dataLabels: true,
      fromFile: false,
    },
  ];
}
