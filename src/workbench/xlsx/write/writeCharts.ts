import type { Chart } from "../../model/SheetObjects";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { chartXml } from "./chartXml";
import { insertBeforeEnd, XML_HEAD } from "./PackagePatch";
import type { SheetWriting } from "./writeSheetObjects";
import { writeTag } from "./writeTag";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds new charts to the sheet's drawing, takes deleted ones out, and lets those of the file follow their cells. */
export function writeCharts(writing: SheetWriting, charts: readonly Chart[], before: readonly Chart[]): void {
  const { patch, path } = writing;
  const standing = patch.pack.relationships(path).find(({ type }) => type === "drawing");
  if (standing) {
    const deleted = before.filter(({ id }) => !charts.some((chart) => chart.fromFile && chart.id === id));
    for (const chart of deleted) dropChart(writing, standing.target, chart);
    for (const chart of charts) followReferences(writing, standing.target, chart, before.find(({ id }) => id === chart.id));
  }
  const added = charts.filter(({ fromFile }) => !fromFile);
  if (added.length === 0) return;
  const drawing = standing?.target ?? addDrawing(writing);
  for (const chart of added) addChart(writing, drawing, chart);
}

/** Takes the anchor that holds the chart of that number out of its drawing, and the chart's own part out of the file. */
function dropChart({ patch }: SheetWriting, drawing: string, { id }: Chart): void {
  const dropped: string[] = [];
  const xml = patch.text(drawing).replace(/<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)\b[^>]*>.*?<\/\1>/gs, (anchor) => {
    const holdsIt = new RegExp(`<(?:\\w+:)?cNvPr\\b[^>]*\\bid="${id}"`).test(anchor) && anchor.includes("graphicFrame");
    if (holdsIt) dropped.push(anchor);
    return holdsIt ? "" : anchor;
  });
  patch.set(drawing, xml);
  for (const line of patch.pack.relationships(drawing)) {
    if (line.type !== "chart" || !dropped.some((anchor) => anchor.includes(`"${line.id}"`)) || xml.includes(`"${line.id}"`)) continue;
    patch.unrelate(drawing, line);
    patch.remove(line.target);
  }
}

/** Rewrites the references of a chart that came with the file. */
function followReferences({ patch }: SheetWriting, drawing: string, chart: Chart, before: Chart | undefined): void {
  if (!before || !chart.fromFile || chart.series === before.series) return;
  const renamed = new Map(before.series.flatMap((series, index) => pairs(series, chart.series[index])));
  for (const { type, target } of patch.pack.relationships(drawing)) {
    if (type !== "chart") continue;
    const xml = patch.text(target);
    const moved = xml.replace(/(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g, (whole, open: string, formula: string, close: string) => {
      const next = renamed.get(formula);
      return next === undefined ? whole : open + next + close;
    });
    if (moved !== xml) patch.set(target, moved);
  }
}

function pairs(before: Chart["series"][number], after: Chart["series"][number] | undefined): [string, string][] {
  if (!after) return [];
  const references = (series: Chart["series"][number]) => [
    series.values,
    series.categories ?? "",
    series.name && "reference" in series.name ? series.name.reference : "",
  ];
  const next = references(after);
  return references(before).flatMap((formula, index): [string, string][] =>
    formula === "" || formula === next[index] ? [] : [[escapeXml(formula), escapeXml(next[index] ?? "")]],
  );
}

function addDrawing({ patch, path, elements, namespaces }: SheetWriting): string {
  const target = patch.freePath("xl/drawings/drawing", ".xml");
  patch.add(target, `${XML_HEAD}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`, DRAWING_TYPE);
  const id = patch.relate(path, `${namespaces.relationships}/drawing`, `/${target}`);
  elements.set("drawing", [writeTag(`${elements.prefix}drawing`, { "xmlns:r": namespaces.relationships, "r:id": id })]);
  return target;
}

function addChart({ patch, namespaces }: SheetWriting, drawing: string, chart: Chart): void {
  const target = patch.freePath("xl/charts/chart", ".xml");
  patch.add(target, chartXml(chart, namespaces), CHART_TYPE);
  const id = patch.relate(drawing, `${namespaces.relationships}/chart`, `/${target}`);
  const numbers = [...patch.text(drawing).matchAll(/cNvPr\b[^>]*\bid="(\d+)"/g)].map((match) => Number(match[1]));
  const anchor = anchorXml(chart, id, Math.max(1, ...numbers) + 1, namespaces);
  patch.set(drawing, insertBeforeEnd(patch.text(drawing), anchor));
}

/** The names of the namespaces are declared here, so that the anchor can stand in any file's drawing. */
function anchorXml({ anchor, name }: Chart, relationshipId: string, number: number, namespaces: SheetWriting["namespaces"]): string {
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const reference = `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${relationshipId}"/>`;
  const frame = [
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.chart}">${reference}</a:graphicData></a:graphic>`,
  ].join("");
  const corners = corner("from", anchor.firstRow, anchor.firstColumn) + corner("to", anchor.lastRow + 1, anchor.lastColumn + 1);
  return `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${corners}<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}
