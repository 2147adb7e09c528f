import { XmlScanner } from "./XmlScanner";

/** An element directly under a part's root, by place in the XML. */
export interface CutElement {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A part's XML cut into the elements under its root. */
export interface CutXml {
  readonly xml: string;
  readonly elements: readonly CutElement[];
  /** Where the content of the root begins and ends. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** "x:" where the part writes `<x:worksheet>`, else "". */
  readonly prefix: string;
}

/** Cuts a part into its elements, without looking at a sheet's cells; null where the root is another or the XML is broken off. */
export function cutXml(xml: string, root: string): CutXml | null {
  const scanner = new XmlScanner(xml);
  while (scanner.next() && !scanner.opens());
  if (!scanner.opens(root)) return null;
  const prefix = /^<([^\s:>/]+:)?/.exec(xml.slice(scanner.start, scanner.start + 100))?.[1] ?? "";
  const contentStart = scanner.end;
  if (scanner.selfClosing) return { xml, elements: [], contentStart, contentEnd: contentStart, prefix };
  const elements = cutElements(scanner, prefix);
  return elements && { xml, elements, contentStart, contentEnd: scanner.start, prefix };
}

function cutElements(scanner: XmlScanner, prefix: string): CutElement[] | null {
  const elements: CutElement[] = [];
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
