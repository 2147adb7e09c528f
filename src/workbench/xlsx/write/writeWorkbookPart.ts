import { columnLetters, formatRange, quoteSheetName, type CellRange } from "../../../domain/workbook/CellAddress";
import type { Workbook, WorkbookSettings } from "../../model/Workbook";
import type { Worksheet } from "../../model/Worksheet";
import type { FileOrigin } from "../FileOrigin";
import { PRINT_AREA, PRINT_TITLES } from "../../../xlsx/readWorkbookPart";
import { cutXml } from "../../../xlsx/xml/cutXml";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { fileFormula } from "./futureFunctions";
import type { Namespaces } from "./namespaces";
import { PartElements } from "./PartElements";
import { WORKBOOK_ORDER } from "./sheetOrder";
import { standingAttributes, writeTag } from "./writeTag";

/** The workbook part as it will be; null where nothing of it changes. */
export function writeWorkbookPart(
  workbook: Workbook,
  origin: FileOrigin,
  xml: string,
  relationshipIds: ReadonlyMap<string, string>,
  needsCalculation: boolean,
  namespaces: Namespaces,
): string | null {
  const cut = cutXml(xml, "workbook");
  if (!cut) return null;
  const elements = new PartElements(cut, WORKBOOK_ORDER);
  const order = sheetLines(workbook, elements.get("sheets"), relationshipIds, namespaces);
  const isSameList = isSheetListSame(workbook, origin);
  if (!isSameList) elements.set("sheets", [writeTag(`${cut.prefix}sheets`, {}, order.lines.join(""))]);
  if (!isSameList || !areNamesSame(workbook, origin)) writeNames(elements, workbook, order.positionOf);
  writeActiveTab(elements, order.positionOf.get(workbook.activeWorksheet?.id ?? "") ?? 0);
  writeSettings(elements, workbook.settings, origin.settings, needsCalculation);
  return elements.toString();
}

function isSheetListSame(workbook: Workbook, { sheets }: FileOrigin): boolean {
  const standing = [...sheets].sort(([, a], [, b]) => a.position - b.position);
  return (
    standing.length === workbook.worksheets.length &&
    workbook.worksheets.every((sheet, index) => {
      const [id, before] = standing[index] ?? [];
      return id === sheet.id && before?.name === sheet.name && before.settings.visibility === sheet.settings.visibility;
    })
  );
}

interface SheetLines {
  readonly lines: readonly string[];
  /** Where each worksheet stands among all sheets, chart sheets counted. */
  readonly positionOf: ReadonlyMap<string, number>;
}

/** The `sheet` elements in order; a chart sheet keeps its place from the left. */
function sheetLines(
  workbook: Workbook,
  standing: string,
  relationshipIds: ReadonlyMap<string, string>,
  namespaces: Namespaces,
): SheetLines {
  const tags = standing.match(/<(?:\w+:)?sheet\s[^>]*\/>/g) ?? [];
  const prefix = /^<(\w+:)?sheet\s/.exec(tags[0] ?? "")?.[1] ?? "";
  const items = workbook.worksheets.map((sheet) => ({ id: sheet.id, xml: sheetLine(sheet, prefix, relationshipIds, namespaces) }));
  const known = new Set(relationshipIds.values());
  tags.forEach((xml, position) => {
    const isChartSheet = workbook.settings.chartSheets.some((name) => xml.includes(` name="${escapeXml(name)}"`));
    const isWorksheet = [...known].some((id) => xml.includes(`:id="${id}"`));
    if (isChartSheet && !isWorksheet) items.splice(position, 0, { id: "", xml });
  });
  return { lines: items.map(({ xml }) => xml), positionOf: new Map(items.map(({ id }, position) => [id, position])) };
}

function sheetLine(sheet: Worksheet, prefix: string, relationshipIds: ReadonlyMap<string, string>, namespaces: Namespaces): string {
  const { visibility } = sheet.settings;
  return writeTag(`${prefix}sheet`, {
    name: sheet.name,
    sheetId: parseInt(sheet.id.split("-")[1] ?? "", 16),
    state: visibility === "visible" ? null : visibility,
    "xmlns:r": namespaces.relationships,
    "r:id": relationshipIds.get(sheet.id) ?? "",
  });
}

function areNamesSame(workbook: Workbook, origin: FileOrigin): boolean {
  const names = workbook.names.all();
  if (names.length !== origin.names.length || names.some((name, index) => name !== origin.names[index])) return false;
  return workbook.worksheets.every((sheet) => {
    const before = origin.sheets.get(sheet.id)?.settings.pageLayout;
    const now = sheet.settings.pageLayout;
    const ranges = ({ printAreas, titleRows, titleColumns }: typeof now) => JSON.stringify([printAreas, titleRows, titleColumns]);
    return before !== undefined && ranges(before) === ranges(now);
  });
}

function writeNames(elements: PartElements, workbook: Workbook, positionOf: ReadonlyMap<string, number>): void {
  const tag = `${elements.prefix}definedName`;
  const own = workbook.names.all().map(({ name, sheetId, visible, comment, formula }) => ({
    name,
    localSheetId: sheetId === null ? null : (positionOf.get(sheetId) ?? null),
    hidden: visible ? null : true,
    comment: comment === "" ? null : comment,
    formula: fileFormula(formula),
  }));
  const print = workbook.worksheets.flatMap((sheet) => printNames(sheet, positionOf.get(sheet.id) ?? 0));
  const lines = [...own, ...print].map(({ formula, ...attributes }) => writeTag(tag, attributes, escapeXml(formula)));
  elements.set("definedNames", [lines.length === 0 ? "" : writeTag(`${elements.prefix}definedNames`, {}, lines.join(""))]);
}

function printNames(sheet: Worksheet, localSheetId: number): { name: string; localSheetId: number; formula: string }[] {
  const { printAreas, titleRows, titleColumns } = sheet.settings.pageLayout;
  const sheetName = quoteSheetName(sheet.name);
  const areas = (printAreas ?? []).map((range) => `${sheetName}!${absolute(range)}`).join(",");
  const titles = [
    titleColumns && `${sheetName}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`,
    titleRows && `${sheetName}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`,
  ].filter((part) => part !== null);
  return [
    { name: PRINT_AREA, localSheetId, formula: areas },
    { name: PRINT_TITLES, localSheetId, formula: titles.join(",") },
  ].filter(({ formula }) => formula !== "");
}

function absolute(range: CellRange): string {
  return formatRange(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function writeActiveTab(elements: PartElements, activeTab: number): void {
  const p = elements.prefix;
  const view = elements.get("bookViews");
  const standingTab = Number(/\bactiveTab="(\d+)"/.exec(view)?.[1] ?? 0);
  if (activeTab === standingTab) return;
  const first = /<(?:\w+:)?workbookView\b[^>]*\/>/.exec(view)?.[0] ?? "";
  const attributes = { ...standingAttributes(first, ["activeTab", "firstSheet"]), activeTab };
  elements.set("bookViews", [writeTag(`${p}bookViews`, {}, writeTag(`${p}workbookView`, attributes))]);
}

const CALCULATION_WORDS = { automatic: null, automaticExceptTables: "autoNoTable", manual: "manual" } as const;

function writeSettings(elements: PartElements, now: WorkbookSettings, before: WorkbookSettings, needsCalculation: boolean): void {
  const p = elements.prefix;
  if (needsCalculation || now.calculationMode !== before.calculationMode) {
    const standing = standingAttributes(elements.get("calcPr"), ["calcMode", "fullCalcOnLoad"]);
    const fullCalcOnLoad = needsCalculation && now.calculationMode !== "manual" ? true : null;
    elements.set("calcPr", [writeTag(`${p}calcPr`, { ...standing, calcMode: CALCULATION_WORDS[now.calculationMode], fullCalcOnLoad })]);
  }
  if (now.structureProtected !== before.structureProtected) {
    elements.set("workbookProtection", [now.structureProtected ? writeTag(`${p}workbookProtection`, { lockStructure: true }) : ""]);
  }
  if (now.uses1904Dates !== before.uses1904Dates) {
    const standing = standingAttributes(elements.get("workbookPr"), ["date1904"]);
    elements.set("workbookPr", [writeTag(`${p}workbookPr`, { ...standing, date1904: now.uses1904Dates ? true : null })]);
  }
}
