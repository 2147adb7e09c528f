import { strToU8 } from "fflate";
import type { CellStyle } from "../../model/CellStyle";
import type { Workbook } from "../../model/Workbook";
import type { FileOrigin } from "../FileOrigin";
import { XlsxPackage } from "../../../xlsx/XlsxPackage";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { packEntry } from "../zip/writeZip";
import { ZipArchive } from "../../../xlsx/zip/ZipArchive";
import { XML_HEAD } from "./PackagePatch";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The file that a workbook made from nothing is laid over: no sheet, one cell format. */
export function blankOrigin(workbook: Workbook): FileOrigin {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(workbook),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}"><workbookPr/><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([[`${OFFICE}/styles`, "styles.xml"]]),
    "xl/styles.xml": styles(workbook.styles.defaultStyle),
  };
  const entries = Object.entries(parts).map(([path, xml]) => packEntry(path, strToU8(XML_HEAD + xml)));
  return {
    pack: new XlsxPackage(new ZipArchive(entries)),
    workbookPath: "xl/workbook.xml",
    styleNumbers: new Map([[workbook.styles.defaultStyle, 0]]),
    sheets: new Map(),
    names: [],
    customXml: [],
    customXmlPaths: new Map(),
    activeSheetId: null,
    settings: { ...workbook.settings, calculationMode: "automatic", uses1904Dates: false, structureProtected: false },
  };
}

function contentTypes(): string {
  const overrides = [
    ["/xl/workbook.xml", `${SHEET_TYPES}.sheet.main+xml`],
    ["/xl/styles.xml", `${SHEET_TYPES}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([part, type]) => `<Override PartName="${part ?? ""}" ContentType="${type ?? ""}"/>`);
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join("")}</Types>`;
}

function relationships(lines: readonly (readonly [type: string, target: string])[]): string {
  const items = lines.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function coreProperties({ settings: { properties } }: Workbook): string {
  const fields = {
    "dc:title": properties.title,
    "dc:subject": properties.subject,
    "dc:creator": properties.author,
    "cp:keywords": properties.keywords,
    "dc:description": properties.comments,
    "cp:lastModifiedBy": properties.lastAuthor,
    "cp:category": properties.category,
  };
  const items = Object.entries(fields).flatMap(([name, text]) => (text === "" ? [] : `<${name}>${escapeXml(text)}</${name}>`));
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${items.join("")}</cp:coreProperties>`;
}

function styles({ font }: CellStyle): string {
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<fonts count="1"><font><sz val="${font.size}"/><color rgb="FF${font.color.slice(1)}"/><name val="${escapeXml(font.name)}"/><family val="2"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
