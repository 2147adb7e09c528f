import type { SheetUpdate, WorkbookUpdate } from "../domain/summary/planWorkbookUpdate";
import { rowPlace } from "../domain/summary/resolveFormula";
import type { ChartPlan } from "../domain/summary/SummaryPlan";
import { columnLetters } from "../domain/workbook/CellAddress";

/** By which name our chart is known at the next run. */
export const CHART_NAME = "Avstamt";

/** Queues what is for the screen only. */
export function setUpScreen(sheet: Excel.Worksheet, update: SheetUpdate): void {
  sheet.showGridlines = false;
  const frozen = update.rows[update.plan.frozenRows - 1];
  if (frozen) sheet.freezePanes.freezeRows(frozen.row + 1);
}

/** Queues the page: both axes of the zoom have to be set or Excel leaves them alone. */
export function setUpPrint(sheet: Excel.Worksheet, update: SheetUpdate, { places }: WorkbookUpdate): void {
  const { print } = update.plan;
  const { pageLayout } = sheet;
  const rowOf = (key: string): number => rowPlace(places, update.kind, key);
  const lastRow = print.lastPrintedRow === null ? Math.max(...update.rows.map(({ row }) => row)) : rowOf(print.lastPrintedRow);
  pageLayout.orientation = print.orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.leftMargin = print.sideMargins;
  pageLayout.rightMargin = print.sideMargins;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.pagesHigh };
  pageLayout.setPrintArea(`A1:${columnLetters(print.printedColumns - 1)}${String(lastRow + 1)}`);
  if (print.repeatedRows) {
    const [first, last] = print.repeatedRows;
    pageLayout.setPrintTitleRows(`$${String(rowOf(first) + 1)}:$${String(rowOf(last) + 1)}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = escapeCodes(print.header);
  defaultForAllPages.leftFooter = escapeCodes(print.footer);
  defaultForAllPages.rightFooter = "&P (&N)";
}

/**
 * Queues our chart: drawn where there is none yet, else only pointed at its figures, so that it stays where and as the user made it. A surplus and a
 * deficit never share a row, so the two series may cover each other.
 */
export function drawChart(sheets: ReadonlyMap<SheetUpdate["kind"], Excel.Worksheet>, update: SheetUpdate, { places }: WorkbookUpdate, hasChart: boolean): void {
  const sheet = sheets.get(update.kind);
  if (!sheet) return;
  const { chart: plan } = update.plan;
  if (!plan) {
    if (hasChart) sheet.charts.getItem(CHART_NAME).delete();
    return;
  }
  const dataSheet = sheets.get(plan.data.sheet);
  if (!dataSheet) return;
  const firstRow = rowPlace(places, plan.data.sheet, plan.data.headingRow);
  const rowCount = rowPlace(places, plan.data.sheet, plan.data.lastRow) - firstRow + 1;
  const source = dataSheet.getRangeByIndexes(firstRow, plan.data.labelColumn, rowCount, plan.data.series.length + 1);
  const chart = hasChart ? sheet.charts.getItem(CHART_NAME) : addChart(sheet, source, plan, rowPlace(places, update.kind, plan.place.firstRow));
  if (hasChart) chart.setData(source, Excel.ChartSeriesBy.columns);
  chart.title.text = plan.title;
  plan.data.series.forEach(({ name, colour }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.format.fill.setSolidColor(colour);
  });
}

function addChart(sheet: Excel.Worksheet, source: Excel.Range, { place, data }: ChartPlan, firstRow: number): Excel.Chart {
  const chart = sheet.charts.add(Excel.ChartType.barClustered, source, Excel.ChartSeriesBy.columns);
  const { categoryAxis, valueAxis } = chart.axes;
  chart.name = CHART_NAME;
  chart.legend.visible = false;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  for (let index = 0; index < data.series.length; index += 1) {
    const series = chart.series.getItemAt(index);
    series.overlap = 100;
    series.gapWidth = 50;
  }
  const cell = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(cell(firstRow, place.firstColumn), cell(firstRow + place.heightInRows - 1, place.lastColumn));
  return chart;
}

/** Plain text in a header: "&" begins a code unless it is doubled. */
function escapeCodes(text: string): string {
  return text.replace(/&/g, "&&").slice(0, 200);
}
