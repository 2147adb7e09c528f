import { XmlScanner } from "./xml/XmlScanner";

/** An element directly under a sheet's root, by place in the XML. */
export interface SheetElement {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A sheet's XML cut into its elements; null where it is broken off. */
export interface SheetXml {
  readonly xml: string;
  readonly elements: readonly SheetElement[];
  /** Where the content of the root begins and ends. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** "x:" where the file writes `<x:worksheet>`, else "". */
  readonly prefix: string;
}

/** Cuts a worksheet's XML into its elements without looking at the cells. */
export function cutSheetXml(xml: string): SheetXml | null {
  const scanner = new XmlScanner(xml);
  while (scanner.next() && !scanner.opens());
  if (!scanner.opens("worksheet")) return null;
  const prefix = /^<([^\s:>/]+:)?/.exec(xml.slice(scanner.start, scanner.start + 100))?.[1] ?? "";
  const contentStart = scanner.end;
  if (scanner.selfClosing) return { xml, elements: [], contentStart, contentEnd: contentStart, prefix };
  const elements = cutElements(scanner, prefix);
  return elements && { xml, elements, contentStart, contentEnd: scanner.start, prefix };
}

function cutElements(scanner: XmlScanner, prefix: string): SheetElement[] | null {
  const elements: SheetElement[] = [];
  while (scanner.next()) {
    if (scanner.closes()) return elements;
    if (scanner.isText()) continue;
    const { name, start } = scanner;
    if (!(name === "sheetData" ? skipSheetData(scanner, prefix) : scanner.skipElement())) return null;
    elements.push({ name, start, end: scanner.end });
  }
  return null;
}

/** Past the cells in one leap: their end tag cannot stand inside them, for text has no "<". */
function skipSheetData(scanner: XmlScanner, prefix: string): boolean {
  if (scanner.selfClosing) return true;
  const close = scanner.xml.indexOf(`</${prefix}sheetData`, scanner.end);
  if (close < 0) return false;
  scanner.end = close;
  return scanner.next();
}
