import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../../src/workbench/model/Workbook";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

export const formulas = createFormulaService({ locale: "sv-SE", now: () => 45_382 });

/** A sheet by its parts' XML. */
export function sheetXml(rows: string, { before = "", after = "" } = {}): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

interface FileParts {
  /** XML of the sheets, in order; named S1, S2, … */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** XML after `sheets` in the workbook part. */
  readonly workbook?: string;
  readonly workbookBefore?: string;
  /** More parts by path. */
  readonly more?: Readonly<Record<string, string>>;
  /** More lines of the workbook's relationships: type and target. */
  readonly relations?: readonly (readonly [type: string, target: string])[];
}

/** The bytes of a hand-made .xlsx file. */
export function fileOf(parts: FileParts): Uint8Array {
  const lines: (readonly [string, string])[] = parts.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  if (parts.strings !== undefined) lines.push(["sharedStrings", "sharedStrings.xml"]);
  if (parts.styles !== undefined) lines.push(["styles", "styles.xml"]);
  const all = [...lines, ...(parts.relations ?? [])];
  const relations = all.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const sheets = parts.sheets.map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.workbookBefore ?? ""}<sheets>${sheets.join("")}</sheets>${parts.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(parts.sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...(parts.strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` }),
    ...parts.more,
  });
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 1 });
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The workbook of a file that can be opened. */
export function opened(bytes: Uint8Array): Workbook {
  const result = openXlsx(bytes, "test.xlsx", formulas);
  if (!result.ok) throw new Error(`Not opened: ${result.error.code} ${result.error.detail}`);
  return result.value;
}

/** The bytes of a workbook that can be saved. */
export function saved(workbook: Workbook): Uint8Array {
  const result = saveXlsx(workbook);
  if (!result.ok) throw new Error(`Not saved: ${result.error.code} ${result.error.detail}`);
  return result.value;
}

/** Saves and opens again. */
export function reopened(workbook: Workbook): Workbook {
  return opened(saved(workbook));
}
