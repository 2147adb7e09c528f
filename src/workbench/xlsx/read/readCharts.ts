import type { CellRange } from "../../../domain/workbook/CellAddress";
import type { Chart, ChartSeries } from "../../model/SheetObjects";
import { attribute, child, childrenOf, deepText, flagAttribute, prefixedAttribute, type XmlElement } from "../../../xlsx/xml/XmlElement";
import type { XlsxPackage } from "../../../xlsx/XlsxPackage";

/** The charts of a drawing part. */
export function readCharts(pack: XlsxPackage, drawingPath: string): Chart[] {
  const relationships = pack.relationships(drawingPath);
  const anchors = pack.optionalXml(drawingPath)?.children ?? [];
  return anchors.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const reference = frame && find(frame, "chart");
    const target = relationships.find(({ id }) => reference && id === prefixedAttribute(reference, "id"));
    const part = target && pack.optionalXml(target.target);
    return frame && part ? [readChart(part, frame, readAnchor(anchor))] : [];
  });
}

/** The first element of that name at any depth. */
function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const candidate of element.children) {
    const found = candidate.name === name ? candidate : find(candidate, name);
    if (found) return found;
  }
  return undefined;
}

function readChart(part: XmlElement, frame: XmlElement, anchor: CellRange): Chart {
  const chart = child(part, "chart");
  const plotArea = child(chart, "plotArea");
  const plot = plotArea?.children.find(({ name }) => name.endsWith("Chart"));
  const properties = find(frame, "cNvPr");
  const title = child(chart, "title");
  return {
    id: attribute(properties, "id") ?? "",
    name: attribute(properties, "name") ?? "",
    chartType: plot ? chartTypeOf(plot) : null,
    title: title ? textRuns(title) : null,
    legendVisible: child(chart, "legend") !== undefined,
    series: childrenOf(plot, "ser").flatMap((series) => readSeries(series) ?? []),
    anchor,
    categoriesReversed: attribute(find(child(plotArea, "catAx") ?? part, "orientation"), "val") === "maxMin",
    ...readBars(plot, plotArea),
    dataLabels: plot !== undefined && flagAttribute(child(child(plot, "dLbls"), "showVal"), "val"),
    fromFile: true,
  };
}

/** What the model takes for granted where it says nothing. */
const UNSAID_GAP = 60;

/** How the bars stand to each other, as far as the file says; what it does not say is Excel's choice. */
function readBars(plot: XmlElement | undefined, plotArea: XmlElement | undefined): Pick<Chart, "overlap" | "gapWidth" | "valueAxisHidden"> {
  const number = (name: string): number | undefined => {
    const value = attribute(child(plot, name), "val");
    return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
  };
  const [overlap, gapWidth] = [number("overlap"), number("gapWidth")];
  return {
    ...(overlap === undefined ? {} : { overlap }),
    ...(gapWidth === undefined || gapWidth === UNSAID_GAP ? {} : { gapWidth }),
    ...(flagAttribute(child(child(plotArea, "valAx"), "delete"), "val") ? { valueAxisHidden: true } : {}),
  };
}

const GROUPINGS: Readonly<Record<string, string>> = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" };

function chartTypeOf(plot: XmlElement): string | null {
  if (plot.name === "barChart") {
    const direction = attribute(child(plot, "barDir"), "val") === "bar" ? "Bar" : "Column";
    return direction + (GROUPINGS[attribute(child(plot, "grouping"), "val") ?? "clustered"] ?? "Clustered");
  }
  return { lineChart: "Line", pieChart: "Pie", areaChart: "Area", doughnutChart: "Doughnut" }[plot.name] ?? null;
}

function readSeries(series: XmlElement): ChartSeries | null {
  const values = formulaOf(child(series, "val"));
  if (values === null) return null;
  const name = child(series, "tx");
  const reference = formulaOf(name);
  const text = child(name, "v")?.text;
  const fill = child(child(child(series, "spPr"), "solidFill"), "srgbClr");
  const color = attribute(fill, "val");
  return {
    name: reference !== null ? { reference } : text === undefined ? null : { text },
    values,
    categories: formulaOf(child(series, "cat")),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
  };
}

function formulaOf(element: XmlElement | undefined): string | null {
  return (element && find(element, "f"))?.text ?? null;
}

function textRuns(title: XmlElement): string {
  const text = child(title, "tx");
  return text ? deepText(text).trim() : "";
}

/** A corner that lies on a cell's very edge belongs to the cell before it. */
function readAnchor(anchor: XmlElement): CellRange {
  const read = (name: string, part: string) => Number(child(child(anchor, name), part)?.text ?? 0);
  const [firstRow, firstColumn] = [read("from", "row"), read("from", "col")];
  const end = (line: string, offset: string) => read("to", line) - (read("to", offset) === 0 ? 1 : 0);
  return {
    firstRow,
    firstColumn,
    lastRow: Math.max(firstRow, end("row", "rowOff")),
    lastColumn: Math.max(firstColumn, end("col", "colOff")),
  };
}
