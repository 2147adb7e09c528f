import type { ChartSeries } from "../../../model/SheetObjects";
import { hostObject, method, navigation, scalar, type ClassDefinition } from "../../ClassDefinition";
import type { HostObject } from "../../HostObject";
import { Refusal } from "../../protocol/Refusal";
import { colorArgument } from "../../values/argument";
import { displayText } from "../../values/displayText";
import type { WorkbookSession } from "../../WorkbookSession";
import { absoluteReference } from "../NamedItems";
import { findAddress, rangeArgument } from "../range/openRange";
import { changeChart, chartMember, chartOf, type PlacedChart } from "./chartOf";

interface PlacedSeries extends PlacedChart {
  readonly index: number;
}

/** Excel.ChartFill of a series: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartfill */
export const CHART_FILL: ClassDefinition<PlacedSeries> = {
  className: "ChartFill",
  members: {
    setSolidColor: method((placed, values, session) => {
      const color = colorArgument(values[0]);
      return color instanceof Refusal ? color : changeSeries(placed, { color }, session);
    }),
    clear: method((placed, _values, session) => changeSeries(placed, { color: null }, session)),
  },
};

/** Excel.ChartSeriesFormat: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseriesformat */
export const CHART_SERIES_FORMAT: ClassDefinition<PlacedSeries> = {
  className: "ChartSeriesFormat",
  members: { fill: navigation((placed) => hostObject(CHART_FILL, placed)) },
};

/** Excel.ChartSeries, as far as the model keeps it: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseries */
export const CHART_SERIES: ClassDefinition<PlacedSeries> = {
  className: "ChartSeries",
  members: {
    name: scalar(
      (placed, session) => {
        const series = seriesOf(placed);
        if (!series) return new Refusal("InvalidReference");
        return series.name === null ? `Series${String(placed.index + 1)}` : nameText(series.name, placed, session);
      },
      (placed, value, session) => {
        if (typeof value !== "string") return new Refusal("InvalidArgument");
        const name = value.startsWith("=") ? { reference: value.slice(1) } : { text: value };
        return changeSeries(placed, { name }, session);
      },
    ),
    hasDataLabels: chartMember(
      (chart) => chart.dataLabels,
      (value) => (typeof value === "boolean" ? { dataLabels: value } : null),
    ),
    overlap: chartMember(
      (chart) => chart.overlap ?? 0,
      (value) => (typeof value === "number" && Math.abs(value) <= 100 ? { overlap: value } : null),
    ),
    gapWidth: chartMember(
      (chart) => chart.gapWidth ?? 60,
      (value) => (typeof value === "number" && value >= 0 && value <= 500 ? { gapWidth: value } : null),
    ),
    format: navigation((placed) => hostObject(CHART_SERIES_FORMAT, placed)),
    setValues: method((placed, values, session) => pointAt(placed, values[0], session, "values")),
    setXAxisValues: method((placed, values, session) => pointAt(placed, values[0], session, "categories")),
    delete: method((placed, _values, session) => {
      const chart = chartOf(placed);
      if (!chart || !seriesOf(placed)) return new Refusal("InvalidReference");
      return changeChart(placed, { series: chart.series.filter((_series, index) => index !== placed.index) }, session);
    }),
  },
};

/** Excel.ChartSeriesCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseriescollection */
export const CHART_SERIES_COLLECTION: ClassDefinition<PlacedChart> = {
  className: "ChartSeriesCollection",
  items: (placed) => (chartOf(placed)?.series ?? []).map((_series, index) => open(placed, index)),
  members: {
    count: scalar((placed) => chartOf(placed)?.series.length ?? 0),
    getCount: method((placed) => chartOf(placed)?.series.length ?? 0),
    getItemAt: method((placed, values) => {
      const index = typeof values[0] === "number" ? values[0] : -1;
      return chartOf(placed)?.series[index] ? open(placed, index) : new Refusal("InvalidArgument");
    }),
  },
};

function open({ sheet, id }: PlacedChart, index: number): HostObject {
  return hostObject(CHART_SERIES, { sheet, id, index });
}

function seriesOf(placed: PlacedSeries): ChartSeries | undefined {
  return chartOf(placed)?.series[placed.index];
}

/** The text of a name, or what the cell shows that it refers to. */
function nameText(name: NonNullable<ChartSeries["name"]>, placed: PlacedChart, session: WorkbookSession): unknown {
  if ("text" in name) return name.text;
  const place = findAddress(name.reference, placed.sheet, session);
  if (place instanceof Refusal) return "#REF!";
  const { value, style } = place.sheet.cell(place.range.firstRow, place.range.firstColumn);
  return displayText(value, style.numberFormat, session.locale);
}

function changeSeries(placed: PlacedSeries, patch: Partial<ChartSeries>, session: WorkbookSession): Refusal | undefined {
  const chart = chartOf(placed);
  if (!chart || !seriesOf(placed)) return new Refusal("InvalidReference");
  const series = chart.series.map((each, index) => (index === placed.index ? { ...each, ...patch } : each));
  return changeChart(placed, { series }, session);
}

function pointAt(placed: PlacedSeries, value: unknown, session: WorkbookSession, key: "values" | "categories"): Refusal | undefined {
  const place = rangeArgument(value, placed.sheet, session);
  if (place instanceof Refusal) return place;
  return changeSeries(placed, { [key]: absoluteReference(place) }, session);
}
