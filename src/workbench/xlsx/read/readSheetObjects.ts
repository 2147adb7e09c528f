import type { CellRange } from "../../../domain/workbook/CellAddress";
import type { AutoFilter, Comment, ConditionalFormat, DataValidation, Hyperlink, ListObject, SheetObjects } from "../../model/SheetObjects";
import { attribute, child, childrenOf, deepText, numberAttribute, prefixedAttribute, type XmlElement } from "../../../xlsx/xml/XmlElement";
import type { CutXml } from "../../../xlsx/xml/cutXml";
import type { Relationship, XlsxPackage } from "../../../xlsx/XlsxPackage";
import { readListTable } from "../../../xlsx/readListTable";
import { parseReference, parseReferenceList } from "../../../xlsx/parseReference";
import { readCharts } from "./readCharts";
import { first, type SheetParts } from "./readSheetSettings";

/** What stands on a sheet beside its cells. A part that is missing or damaged is as if it were not there. */
export function readSheetObjects(pack: XlsxPackage, path: string, sheetXml: CutXml, parts: SheetParts): SheetObjects {
  const relationships = pack.relationships(path);
  return {
    tables: relationships.flatMap((line) => (line.type === "table" ? (readTable(pack.optionalXml(line.target)) ?? []) : [])),
    charts: relationships.flatMap((line) => (line.type === "drawing" ? readCharts(pack, line.target) : [])),
    hyperlinks: readHyperlinks(first(parts, "hyperlinks"), relationships),
    comments: relationships.flatMap((line) => (line.type === "comments" ? readComments(pack.optionalXml(line.target)) : [])),
    mergedRanges: first(parts, "mergeCells")?.children.flatMap((merge) => rangeOf(merge) ?? []) ?? [],
    conditionalFormats: readConditionalFormats(sheetXml, parts),
    dataValidations: readDataValidations(sheetXml),
    autoFilter: readAutoFilter(first(parts, "autoFilter")),
  };
}

function rangeOf(element: XmlElement | undefined): CellRange | null {
  return parseReference(attribute(element, "ref") ?? "");
}

function readTable(table: XmlElement | undefined): ListObject | null {
  const place = readListTable(table);
  return place && {
    id: numberAttribute(table, "id", 0),
    ...place,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) => attribute(column, "name") ?? ""),
    hasHeaderRow: numberAttribute(table, "headerRowCount", 1) > 0,
    hasTotalsRow: numberAttribute(table, "totalsRowCount", 0) > 0,
    styleName: attribute(child(table, "tableStyleInfo"), "name") ?? null,
  };
}

function readHyperlinks(links: XmlElement | undefined, relationships: readonly Relationship[]): Hyperlink[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return (links?.children ?? []).flatMap((link) => {
    const range = rangeOf(link);
    if (!range) return [];
    return [
      {
        range,
        address: targets.get(prefixedAttribute(link, "id") ?? "") ?? null,
        documentReference: attribute(link, "location") ?? null,
        screenTip: attribute(link, "tooltip") ?? null,
      },
    ];
  });
}

function readComments(part: XmlElement | undefined): Comment[] {
  const authors = childrenOf(child(part, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(part, "commentList"), "comment").flatMap((comment) => {
    const range = rangeOf(comment);
    const text = child(comment, "text");
    if (!range) return [];
    const author = authors[numberAttribute(comment, "authorId", -1)] ?? "";
    return [{ row: range.firstRow, column: range.firstColumn, author, text: text ? deepText(text) : "" }];
  });
}

function readConditionalFormats({ xml, elements }: CutXml, parts: SheetParts): ConditionalFormat[] {
  const trees = parts.get("conditionalFormatting") ?? [];
  return elements
    .filter(({ name }) => name === "conditionalFormatting")
    .map(({ start, end }, index) => ({
      ranges: parseReferenceList(attribute(trees[index], "sqref") ?? ""),
      xml: xml.slice(start, end),
    }));
}

function readDataValidations({ xml, elements }: CutXml): DataValidation[] {
  const [list] = elements.filter(({ name }) => name === "dataValidations").map(({ start, end }) => xml.slice(start, end));
  const rules = list?.match(/<(?:\w+:)?dataValidation\b(?:[^>]*\/>|[^>]*>.*?<\/(?:\w+:)?dataValidation>)/gs) ?? [];
  return rules.map((rule) => ({ ranges: parseReferenceList(/\bsqref="([^"]*)"/.exec(rule)?.[1] ?? ""), xml: rule }));
}

function readAutoFilter(element: XmlElement | undefined): AutoFilter | null {
  const range = rangeOf(element);
  return range && { range, hasCriteria: childrenOf(element, "filterColumn").some((column) => column.children.length > 0) };
}
