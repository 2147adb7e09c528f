import type { Chart } from "../../workbench/model/SheetObjects";
import type { Worksheet } from "../../workbench/model/Worksheet";
import type { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import { BarChart } from "../chart/BarChart";
import { readBarChart } from "../chart/readBarChart";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type SheetGeometry } from "./sheetGeometry";

interface SheetChartsProps {
  readonly session: WorkbookSession;
  readonly sheet: Worksheet;
  readonly geometry: SheetGeometry;
}

/** The sheet's bar charts over its cells; of any other kind of chart only the title. */
export function SheetCharts({ session, sheet, geometry }: SheetChartsProps) {
  return sheet.objects.charts.map((chart) => {
    const bars = readBarChart(chart, session.workbook, session.locale);
    const place = placeOf(chart, geometry);
    const title = chart.title ?? chart.name;
    return (
      <div key={chart.id} className="grid-chart" style={place}>
        {bars === null ? title : <BarChart title={title} bars={bars} hasDataLabels={chart.dataLabels} width={place.width} height={place.height} />}
      </div>
    );
  });
}

function placeOf({ anchor }: Chart, { rows, columns }: SheetGeometry): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = columns.start(anchor.firstColumn);
  const top = rows.start(anchor.firstRow);
  return {
    left: ROW_HEADER_WIDTH + left,
    top: COLUMN_HEADER_HEIGHT + top,
    width: columns.start(anchor.lastColumn) + columns.size(anchor.lastColumn) - left,
    height: rows.start(anchor.lastRow) + rows.size(anchor.lastRow) - top,
  };
}
