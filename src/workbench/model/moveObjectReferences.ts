import type { Chart, ChartSeries, Hyperlink, SheetObjects } from "./SheetObjects";

/** A sheet's objects with every reference in charts and links rewritten. */
export function moveObjectReferences(objects: SheetObjects, move: (formula: string) => string): SheetObjects {
  if (objects.charts.length === 0 && objects.hyperlinks.length === 0) return objects;
  return {
    ...objects,
    charts: objects.charts.map((chart) => moveChart(chart, move)),
    hyperlinks: objects.hyperlinks.map((link) => moveLink(link, move)),
  };
}

function moveChart(chart: Chart, move: (formula: string) => string): Chart {
  return { ...chart, series: chart.series.map((series) => moveSeries(series, move)) };
}

function moveSeries(series: ChartSeries, move: (formula: string) => string): ChartSeries {
  return {
    ...series,
    name: series.name && "reference" in series.name ? { reference: move(series.name.reference) } : series.name,
    values: move(series.values),
    categories: series.categories === null ? null : move(series.categories),
  };
}

function moveLink(link: Hyperlink, move: (formula: string) => string): Hyperlink {
  return link.documentReference === null ? link : { ...link, documentReference: move(link.documentReference) };
}
