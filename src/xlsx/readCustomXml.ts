import { rootNamespace } from "./rootNamespace";
import { attribute } from "./xml/XmlElement";
import type { XlsxPackage } from "./XlsxPackage";

/** A custom XML part of a file. */
export interface FileXmlPart {
  /** "{8-4-4-4-12}", stable over save and open. */
  readonly id: string;
  /** The namespace of the root element, "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The workbook's custom XML parts with their paths; one whose text cannot be read is left out (and stays in the file). */
export function readCustomXml(pack: XlsxPackage, workbookPath: string): { readonly part: FileXmlPart; readonly path: string }[] {
  const lines = pack.relationships(workbookPath).filter(({ type }) => type === "customXml");
  return lines.flatMap(({ target }) => {
    const xml = pack.text(target);
    const properties = pack.relationships(target).find(({ type }) => type === "customXmlProps");
    const id = properties && attribute(pack.optionalXml(properties.target), "ds:itemID");
    if (!xml.ok || id === undefined) return [];
    return [{ part: { id, namespace: rootNamespace(xml.value), xml: xml.value }, path: target }];
  });
}
