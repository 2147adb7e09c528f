import { hostObject, method, navigation, scalar, type ClassDefinition } from "../../ClassDefinition";
import { guardSheet } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import type { WorkbookSession } from "../../WorkbookSession";
import { rangeArgument } from "../range/openRange";
import { openWorksheet } from "../Worksheet";
import { changeChart, chartMember, chartOf, type PlacedChart } from "./chartOf";
import { CHART_SERIES_COLLECTION } from "./ChartSeries";
import { seriesOfSource } from "./seriesOfSource";

/** Excel.ChartTitle: https://learn.microsoft.com/en-us/javascript/api/excel/excel.charttitle */
export const CHART_TITLE: ClassDefinition<PlacedChart> = {
  className: "ChartTitle",
  members: {
    text: chartMember(
      (chart) => chart.title ?? "",
      (value) => (typeof value === "string" ? { title: value } : null),
    ),
    visible: chartMember(
      (chart) => chart.title !== null,
      (value, chart) => (typeof value === "boolean" ? { title: value ? (chart.title ?? "") : null } : null),
    ),
  },
};

/** Excel.ChartLegend: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartlegend */
export const CHART_LEGEND: ClassDefinition<PlacedChart> = {
  className: "ChartLegend",
  members: {
    visible: chartMember(
      (chart) => chart.legendVisible,
      (value) => (typeof value === "boolean" ? { legendVisible: value } : null),
    ),
  },
};

/** Excel.ChartAxis of the categories: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxis */
export const CATEGORY_AXIS: ClassDefinition<PlacedChart> = {
  className: "ChartAxis",
  members: {
    type: scalar(() => "Category"),
    reversePlotOrder: chartMember(
      (chart) => chart.categoriesReversed,
      (value) => (typeof value === "boolean" ? { categoriesReversed: value } : null),
    ),
    tickLabelPosition: chartMember(
      () => "Low",
      (value) => (value === "Low" ? {} : null),
    ),
  },
};

/** Excel.ChartGridlines of the values: the model draws none. https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartgridlines */
const VALUE_GRIDLINES: ClassDefinition<PlacedChart> = {
  className: "ChartGridlines",
  members: {
    visible: chartMember(
      () => false,
      (value) => (value === false ? {} : null),
    ),
  },
};

/** Excel.ChartAxis of the values: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxis */
const VALUE_AXIS: ClassDefinition<PlacedChart> = {
  className: "ChartAxis",
  members: {
    type: scalar(() => "Value"),
    visible: chartMember(
      (chart) => chart.valueAxisHidden !== true,
      (value) => (typeof value === "boolean" ? { valueAxisHidden: !value } : null),
    ),
    majorGridlines: navigation((placed) => hostObject(VALUE_GRIDLINES, placed)),
  },
};

/** Excel.ChartAxes: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxes */
export const CHART_AXES: ClassDefinition<PlacedChart> = {
  className: "ChartAxes",
  members: {
    categoryAxis: navigation((placed) => hostObject(CATEGORY_AXIS, placed)),
    valueAxis: navigation((placed) => hostObject(VALUE_AXIS, placed)),
  },
};

/** Excel.ChartDataLabels: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartdatalabels */
export const CHART_DATA_LABELS: ClassDefinition<PlacedChart> = {
  className: "ChartDataLabels",
  members: {
    showValue: chartMember(
      (chart) => chart.dataLabels,
      (value) => (typeof value === "boolean" ? { dataLabels: value } : null),
    ),
  },
};

/** Excel.Chart, as far as the model keeps it: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chart */
export const CHART: ClassDefinition<PlacedChart> = {
  className: "Chart",
  identify: ({ id }) => ({ Id: id }),
  members: {
    id: scalar(({ id }) => id),
    name: chartMember(
      (chart) => chart.name,
      (value) => (typeof value === "string" && value !== "" ? { name: value } : null),
    ),
    chartType: chartMember((chart) => chart.chartType ?? "Invalid"),
    title: navigation((placed) => hostObject(CHART_TITLE, placed)),
    legend: navigation((placed) => hostObject(CHART_LEGEND, placed)),
    axes: navigation((placed) => hostObject(CHART_AXES, placed)),
    dataLabels: navigation((placed) => hostObject(CHART_DATA_LABELS, placed)),
    series: navigation((placed) => hostObject(CHART_SERIES_COLLECTION, placed)),
    worksheet: navigation(({ sheet }) => openWorksheet(sheet)),
    setPosition: method((placed, values, session) => setPosition(placed, values, session)),
    setData: method((placed, values, session) => {
      const place = rangeArgument(values[0], placed.sheet, session);
      return place instanceof Refusal ? place : changeChart(placed, { series: seriesOfSource(place, values[1]) }, session);
    }),
    delete: method((placed, _values, session) => {
      const refusal = guardSheet(session, placed.sheet);
      if (refusal) return refusal;
      if (!chartOf(placed)) return new Refusal("InvalidReference");
      placed.sheet.setObjects({ charts: placed.sheet.objects.charts.filter(({ id }) => id !== placed.id) });
      return undefined;
    }),
  },
};

/** From the upper left of the first cell to the lower right of the last. */
function setPosition(placed: PlacedChart, values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  const start = rangeArgument(values[0], placed.sheet, session);
  if (start instanceof Refusal) return start;
  const end = values[1] === null || values[1] === undefined ? start : rangeArgument(values[1], placed.sheet, session);
  if (end instanceof Refusal) return end;
  const anchor = {
    firstRow: start.range.firstRow,
    firstColumn: start.range.firstColumn,
    lastRow: end.range.lastRow,
    lastColumn: end.range.lastColumn,
  };
  return changeChart(placed, { anchor }, session);
}
