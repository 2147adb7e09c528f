import type { SheetUpdate, WorkbookUpdate } from "../../domain/summary/planWorkbookUpdate";
import { rowPlace, type RowPlaces } from "../../domain/summary/resolveFormula";
import type { ChartPlan, PrintPlan } from "../../domain/summary/SummaryPlan";
import { columnLetters, quoteSheetName, type CellRange } from "../../domain/workbook/CellAddress";
import type { Chart } from "../model/SheetObjects";
import type { PageLayout } from "../model/SheetSettings";
import type { Worksheet } from "../model/Worksheet";

const A4 = 9;

/** Widths, panes that stay in sight, print and chart of one of our sheets. */
export function setUpOwnSheet(sheet: Worksheet, update: SheetUpdate, { places }: WorkbookUpdate): void {
  const { plan } = update;
  if (update.formatsAll) plan.columnWidths.forEach((width, column) => sheet.setLine("column", column, { size: width }));
  const frozenRow = update.rows[plan.frozenRows - 1]?.row;
  sheet.changeSettings({
    frozen: frozenRow === undefined ? sheet.settings.frozen : { rows: frozenRow + 1, columns: 0 },
    showGridlines: false,
    pageLayout: { ...sheet.settings.pageLayout, ...pageLayoutOf(plan.print, update, places, sheet.settings.pageLayout) },
  });
  const { charts } = sheet.objects;
  const standing = charts.find(({ name }) => name === CHART_NAME);
  sheet.setObjects({ charts: [...charts.filter((chart) => chart !== standing), ...chartOf(update, places, standing)] });
}

/** By which name our chart is known at the next run. */
const CHART_NAME = "Avstamt";

function pageLayoutOf(print: PrintPlan, update: SheetUpdate, places: RowPlaces, standing: PageLayout): Partial<PageLayout> {
  const rowOf = (key: string) => rowPlace(places, update.kind, key);
  const lastRow = print.lastPrintedRow === null ? Math.max(...update.rows.map(({ row }) => row)) : rowOf(print.lastPrintedRow);
  return {
    orientation: print.orientation,
    paperSize: A4,
    zoom: { type: "fit", pagesWide: 1, pagesTall: print.pagesHigh },
    printAreas: [{ firstRow: 0, firstColumn: 0, lastRow, lastColumn: print.printedColumns - 1 }],
    margins: { ...standing.margins, left: print.sideMargins, right: print.sideMargins },
    titleRows: print.repeatedRows && [rowOf(print.repeatedRows[0]), rowOf(print.repeatedRows[1])],
    header: { left: escapeCodes(print.header), center: "", right: "" },
    footer: { left: escapeCodes(print.footer), center: "", right: "&P (&N)" },
  };
}

/** Plain text in a header: "&" begins a code unless it is doubled. */
function escapeCodes(text: string): string {
  return text.replace(/&/g, "&&");
}

/** Our chart, where the user has moved it to. */
function chartOf(update: SheetUpdate, places: RowPlaces, standing: Chart | undefined): Chart[] {
  const plan = update.plan.chart;
  if (plan === null) return [];
  const { data } = plan;
  const reference = (column: number) => {
    const letters = columnLetters(column);
    const rows = [data.firstRow, data.lastRow].map((key) => `$${letters}$${rowPlace(places, data.sheet, key) + 1}`);
    return `${quoteSheetName(places[data.sheet].name)}!${rows.join(":")}`;
  };
  return [
    {
      id: CHART_NAME,
      name: CHART_NAME,
      chartType: "BarClustered",
      title: plan.title,
      legendVisible: false,
      series: data.series.map(({ column, name, colour }) => ({
        name: { text: name },
        values: reference(column),
        categories: reference(data.labelColumn),
        color: colour,
      })),
      anchor: standing?.anchor ?? anchorOf(plan, update, places),
      categoriesReversed: true,
      dataLabels: false,
      overlap: 100,
      gapWidth: 50,
      valueAxisHidden: true,
      fromFile: false,
    },
  ];
}

function anchorOf({ place }: ChartPlan, update: SheetUpdate, places: RowPlaces): CellRange {
  const firstRow = rowPlace(places, update.kind, place.firstRow);
  return { firstRow, lastRow: firstRow + place.heightInRows - 1, firstColumn: place.firstColumn, lastColumn: place.lastColumn };
}
