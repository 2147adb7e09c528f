import { DEFAULT_PAGE_LAYOUT, DEFAULT_SHEET_SETTINGS, type PageLayout, type PageText, type PageZoom, type SheetProtection, type SheetSettings } from "../../model/SheetSettings";
import type { Worksheet } from "../../model/Worksheet";
import { attribute, child, flagAttribute, numberAttribute, type XmlElement } from "../../../xlsx/xml/XmlElement";
import type { CellStyle } from "../../model/CellStyle";
import { readColumns } from "../../../xlsx/readColumns";
import type { ThemeColors } from "./ThemeColors";

/** The elements of a sheet (the cells apart) by name. */
export type SheetParts = ReadonlyMap<string, readonly XmlElement[]>;

/** A sheet's settings but for its visibility and the print ranges, which the workbook part keeps. */
export function readSheetSettings(parts: SheetParts, colors: ThemeColors): SheetSettings {
  const view = child(first(parts, "sheetViews"), "sheetView");
  const format = first(parts, "sheetFormatPr");
  return {
    ...DEFAULT_SHEET_SETTINGS,
    tabColor: colors.resolve(child(first(parts, "sheetPr"), "tabColor")),
    protection: readProtection(first(parts, "sheetProtection")),
    frozen: readFrozen(child(view, "pane")),
    showGridlines: flagAttribute(view, "showGridLines", true),
    pageLayout: readPageLayout(parts),
    defaultRowHeight: numberAttribute(format, "defaultRowHeight", DEFAULT_SHEET_SETTINGS.defaultRowHeight),
    defaultColumnWidth: numberAttribute(format, "defaultColWidth", DEFAULT_SHEET_SETTINGS.defaultColumnWidth),
  };
}

/** Widths, hidden and styled columns. */
export function restoreColumns(parts: SheetParts, styles: readonly CellStyle[], sheet: Worksheet): void {
  for (const { column, width, hidden, style, outlineLevel } of readColumns(first(parts, "cols"))) {
    const looks = styles[style];
    sheet.columns.set(column, { size: width, hidden, style: looks && looks !== styles[0] ? looks : null, outlineLevel });
  }
}

export function first(parts: SheetParts, name: string): XmlElement | undefined {
  return parts.get(name)?.[0];
}

function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!flagAttribute(element, "sheet")) return null;
  const allows = (name: string) => !flagAttribute(element, name, true);
  return {
    hasPassword: attribute(element, "password") !== undefined || attribute(element, "hashValue") !== undefined,
    allowFormatCells: allows("formatCells"),
    allowFormatColumns: allows("formatColumns"),
    allowFormatRows: allows("formatRows"),
    allowInsertRows: allows("insertRows"),
    allowInsertColumns: allows("insertColumns"),
    allowDeleteRows: allows("deleteRows"),
    allowDeleteColumns: allows("deleteColumns"),
    allowSort: allows("sort"),
    allowAutoFilter: allows("autoFilter"),
  };
}

function readFrozen(pane: XmlElement | undefined): SheetSettings["frozen"] {
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Math.floor(numberAttribute(pane, "ySplit", 0)), columns: Math.floor(numberAttribute(pane, "xSplit", 0)) };
}

function readPageLayout(parts: SheetParts): PageLayout {
  const setup = first(parts, "pageSetup");
  const headerFooter = first(parts, "headerFooter");
  const options = first(parts, "printOptions");
  const paperSize = numberAttribute(setup, "paperSize", 0);
  return {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: paperSize > 0 ? paperSize : null,
    zoom: readZoom(setup, flagAttribute(child(first(parts, "sheetPr"), "pageSetUpPr"), "fitToPage")),
    header: parsePageText(child(headerFooter, "oddHeader")?.text ?? ""),
    footer: parsePageText(child(headerFooter, "oddFooter")?.text ?? ""),
    margins: readMargins(first(parts, "pageMargins")),
    centerHorizontally: flagAttribute(options, "horizontalCentered"),
    centerVertically: flagAttribute(options, "verticalCentered"),
  };
}

function readZoom(setup: XmlElement | undefined, fits: boolean): PageZoom {
  if (!fits) return { type: "scale", percent: numberAttribute(setup, "scale", 100) };
  return { type: "fit", pagesWide: numberAttribute(setup, "fitToWidth", 1), pagesTall: numberAttribute(setup, "fitToHeight", 1) };
}

const POINTS_PER_INCH = 72;

function readMargins(element: XmlElement | undefined): PageLayout["margins"] {
  const points = (name: keyof PageLayout["margins"]) => {
    const inches = numberAttribute(element, name, DEFAULT_PAGE_LAYOUT.margins[name] / POINTS_PER_INCH);
    return Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  };
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** "&Lleft&Ccentre&Rright" in its three parts; text before any mark stands in the centre. */
export function parsePageText(text: string): PageText {
  const parts = { L: "", C: "", R: "" };
  let section: keyof typeof parts = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    if (piece === "&L") section = "L";
    else if (piece === "&C") section = "C";
    else if (piece === "&R") section = "R";
    else parts[section] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}
