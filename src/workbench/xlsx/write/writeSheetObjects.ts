import { formatRange } from "../../../domain/workbook/CellAddress";
import type { ConditionalFormat, DataValidation, Hyperlink, ListObject, SheetObjects } from "../../model/SheetObjects";
import { parseXml } from "../../../xlsx/xml/XmlElement";
import type { Namespaces } from "./namespaces";
import { XML_HEAD, type PackagePatch } from "./PackagePatch";
import type { PartElements } from "./PartElements";
import { writeCharts } from "./writeCharts";
import { writeComments } from "./writeComments";
import { writeTag } from "./writeTag";

/** Where a sheet's objects are written to. */
export interface SheetWriting {
  readonly patch: PackagePatch;
  readonly path: string;
  readonly elements: PartElements;
  readonly namespaces: Namespaces;
}

/** Writes the objects that are other than they were. */
export function writeSheetObjects(writing: SheetWriting, objects: SheetObjects, before: SheetObjects): void {
  const { elements } = writing;
  if (objects.mergedRanges !== before.mergedRanges) writeMerges(elements, objects.mergedRanges);
  if (objects.conditionalFormats !== before.conditionalFormats) {
    elements.set("conditionalFormatting", objects.conditionalFormats.map(writeRule));
  }
  if (objects.dataValidations !== before.dataValidations) writeDataValidations(elements, objects.dataValidations);
  if (objects.autoFilter !== before.autoFilter) writeAutoFilter(elements, objects.autoFilter && formatRange(objects.autoFilter.range));
  if (objects.hyperlinks !== before.hyperlinks) writeHyperlinks(writing, objects.hyperlinks);
  if (objects.tables !== before.tables) writeTables(writing, objects.tables, before.tables);
  if (objects.comments !== before.comments) writeComments(writing, objects.comments, before.comments);
  if (objects.charts !== before.charts) writeCharts(writing, objects.charts, before.charts);
}

function writeMerges(elements: PartElements, ranges: SheetObjects["mergedRanges"]): void {
  const p = elements.prefix;
  const merges = ranges.map((range) => writeTag(`${p}mergeCell`, { ref: formatRange(range) }));
  elements.set("mergeCells", [merges.length === 0 ? "" : writeTag(`${p}mergeCells`, { count: merges.length }, merges.join(""))]);
}

/** The list's own attributes stay as the file has them. */
function writeDataValidations(elements: PartElements, validations: readonly DataValidation[]): void {
  const standing = elements.get("dataValidations");
  const [head = `<${elements.prefix}dataValidations count="0">`] = /^<[^>]*>/.exec(standing) ?? [];
  const open = head.replace(/\bcount="[^"]*"/, `count="${String(validations.length)}"`);
  const list = `${open}${validations.map(writeRule).join("")}</${elements.prefix}dataValidations>`;
  elements.set("dataValidations", [validations.length === 0 ? "" : list]);
}

function writeRule({ ranges, xml }: ConditionalFormat | DataValidation): string {
  return xml.replace(/\bsqref="[^"]*"/, `sqref="${ranges.map(formatRange).join(" ")}"`);
}

function writeAutoFilter(elements: PartElements, reference: string | null): void {
  const standing = elements.get("autoFilter");
  if (reference === null) elements.set("autoFilter", []);
  else if (standing === "") elements.set("autoFilter", [writeTag(`${elements.prefix}autoFilter`, { ref: reference })]);
  else elements.set("autoFilter", [standing.replace(/\bref="[^"]*"/, `ref="${reference}"`)]);
}

function writeHyperlinks({ patch, path, elements, namespaces }: SheetWriting, links: readonly Hyperlink[]): void {
  for (const line of patch.pack.relationships(path)) if (line.type === "hyperlink") patch.unrelate(path, line);
  const lines = links.map(({ range, address, documentReference, screenTip }) => {
    const id = address === null ? null : patch.relate(path, `${namespaces.relationships}/hyperlink`, address, true);
    const reference = id === null ? {} : { "xmlns:r": namespaces.relationships, "r:id": id };
    return writeTag(`${elements.prefix}hyperlink`, { ref: formatRange(range), ...reference, location: documentReference, tooltip: screenTip });
  });
  elements.set("hyperlinks", [lines.length === 0 ? "" : writeTag(`${elements.prefix}hyperlinks`, {}, lines.join(""))]);
}

/** A table that moved or got another name keeps its part with the new range; a new one gets a part; a deleted one loses it. */
function writeTables(writing: SheetWriting, tables: readonly ListObject[], before: readonly ListObject[]): void {
  const { patch, path, elements, namespaces } = writing;
  const lines = patch.pack.relationships(path).filter(({ type }) => type === "table");
  for (const line of lines) {
    const id = Number(parseXml(patch.text(line.target))?.attributes.get("id"));
    const table = tables.find((candidate) => candidate.id === id);
    if (table) patch.set(line.target, moveTable(patch.text(line.target), table));
    else dropTable(writing, line.id, () => patch.unrelate(path, line), () => patch.remove(line.target));
  }
  const added = tables.filter(({ id }) => !before.some((other) => other.id === id));
  const parts = added.map((table) => {
    const target = patch.freePath("xl/tables/table", ".xml");
    patch.add(target, tableXml(table, namespaces.main), "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
    const id = patch.relate(path, `${namespaces.relationships}/table`, `/${target}`);
    return writeTag(`${elements.prefix}tablePart`, { "xmlns:r": namespaces.relationships, "r:id": id });
  });
  if (parts.length === 0) return;
  const standing = elements.get("tableParts").match(/<(?:\w+:)?tablePart\s[^>]*\/>/g) ?? [];
  const all = [...standing, ...parts];
  elements.set("tableParts", [writeTag(`${elements.prefix}tableParts`, { count: all.length }, all.join(""))]);
}

function dropTable({ elements }: SheetWriting, id: string, ...steps: readonly (() => void)[]): void {
  const left = (elements.get("tableParts").match(/<(?:\w+:)?tablePart\s[^>]*\/>/g) ?? []).filter((part) => !part.includes(`"${id}"`));
  elements.set("tableParts", [left.length === 0 ? "" : writeTag(`${elements.prefix}tableParts`, { count: left.length }, left.join(""))]);
  for (const step of steps) step();
}

function moveTable(xml: string, { range, name }: ListObject): string {
  const body = { ...range, lastRow: range.lastRow };
  return xml
    .replace(/(<(?:\w+:)?table\b[^>]*?\sref=")[^"]*"/, `$1${formatRange(range)}"`)
    .replace(/(<(?:\w+:)?table\b[^>]*?\sdisplayName=")[^"]*"/, `$1${name}"`)
    .replace(/(<(?:\w+:)?autoFilter\b[^>]*?\sref=")[^"]*"/, `$1${formatRange(/totalsRowCount="[1-9]/.test(xml) ? { ...body, lastRow: range.lastRow - 1 } : body)}"`);
}

function tableXml({ id, name, range, columns, hasHeaderRow, hasTotalsRow, styleName }: ListObject, namespace: string): string {
  const fields = columns.map((column, index) => writeTag("tableColumn", { id: index + 1, name: column }));
  const dataRange = hasTotalsRow ? { ...range, lastRow: range.lastRow - 1 } : range;
  const content = [
    hasHeaderRow ? writeTag("autoFilter", { ref: formatRange(dataRange) }) : "",
    writeTag("tableColumns", { count: columns.length }, fields.join("")),
    styleName === null ? "" : writeTag("tableStyleInfo", { name: styleName, showRowStripes: true }),
  ].join("");
  const rows = { headerRowCount: hasHeaderRow ? null : 0, totalsRowCount: hasTotalsRow ? 1 : null };
  return XML_HEAD + writeTag("table", { xmlns: namespace, id, name, displayName: name, ref: formatRange(range), ...rows }, content);
}
