import type { Chart, ChartSeries } from "../../model/SheetObjects";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import type { Namespaces } from "./namespaces";
import { XML_HEAD } from "./PackagePatch";

/** A bar or column chart as a chart part; any other kind is written as a clustered bar chart. */
export function chartXml(chart: Chart, namespaces: Namespaces): string {
  const root = `xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}"`;
  const title = chart.title === null ? "" : titleXml(chart.title);
  const legend = chart.legendVisible ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  const noTitle = `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>`;
  const inside = `${title}${noTitle}<c:plotArea><c:layout/>${plotXml(chart)}${axesXml(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/>`;
  return `${XML_HEAD}<c:chartSpace ${root}><c:roundedCorners val="0"/><c:chart>${inside}</c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  const run = `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function isHorizontal({ chartType }: Chart): boolean {
  return !(chartType ?? "Bar").startsWith("Column");
}

function groupingOf({ chartType }: Chart): string {
  if (chartType?.endsWith("Stacked100")) return "percentStacked";
  return chartType?.endsWith("Stacked") ? "stacked" : "clustered";
}

function plotXml(chart: Chart): string {
  const grouping = groupingOf(chart);
  const series = chart.series.map((one, index) => seriesXml(one, index, chart.dataLabels)).join("");
  const covers = chart.overlap ?? (grouping === "clustered" ? null : 100);
  const overlap = covers === null ? "" : `<c:overlap val="${covers}"/>`;
  const head = `<c:barDir val="${isHorizontal(chart) ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  return `<c:barChart>${head}${series}${labelsXml(chart.dataLabels)}<c:gapWidth val="${chart.gapWidth ?? 60}"/>${overlap}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
}

function labelsXml(showsValue: boolean): string {
  const flags = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return `<c:dLbls>${flags.map((flag) => `<c:show${flag} val="${showsValue && flag === "Val" ? 1 : 0}"/>`).join("")}</c:dLbls>`;
}

function seriesXml({ name, values, categories, color }: ChartSeries, index: number, showsValue: boolean): string {
  const fill = color === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  const labels = categories === null ? "" : `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>`;
  const figures = `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(name)}${fill}<c:invertIfNegative val="0"/>`;
  return `<c:ser>${head}${labelsXml(showsValue)}${labels}${figures}</c:ser>`;
}

function nameXml(name: ChartSeries["name"]): string {
  if (name === null) return "";
  return "reference" in name
    ? `<c:tx><c:strRef><c:f>${escapeXml(name.reference)}</c:f></c:strRef></c:tx>`
    : `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>`;
}

/** Labels stand at the low end, so that negative bars do not cover them. */
function axesXml(chart: Chart): string {
  const [categorySide, valueSide] = isHorizontal(chart) ? ["l", "b"] : ["b", "l"];
  const order = chart.categoriesReversed ? "maxMin" : "minMax";
  const axis = (id: number, orientation: string, side: string, crosses: number, more: string, isHidden = false) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${side}"/>${more}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`;
  const format = '<c:numFmt formatCode="#,##0" sourceLinked="0"/>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  return `<c:catAx>${axis(1, order, categorySide, 2, ticks)}</c:catAx><c:valAx>${axis(2, "minMax", valueSide, 1, format + ticks, chart.valueAxisHidden)}</c:valAx>`;
}
