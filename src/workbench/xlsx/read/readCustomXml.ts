import { rootNamespace, type CustomXmlPart } from "../../model/CustomXmlParts";
import { attribute } from "../xml/XmlElement";
import type { XlsxPackage } from "../XlsxPackage";

/** The workbook's custom XML parts with their paths; one whose text cannot be read is left out (and stays in the file). */
export function readCustomXml(pack: XlsxPackage, workbookPath: string): { readonly part: CustomXmlPart; readonly path: string }[] {
  const lines = pack.relationships(workbookPath).filter(({ type }) => type === "customXml");
  return lines.flatMap(({ target }) => {
    const xml = pack.text(target);
    const properties = pack.relationships(target).find(({ type }) => type === "customXmlProps");
    const id = properties && attribute(pack.optionalXml(properties.target), "ds:itemID");
    if (!xml.ok || id === undefined) return [];
    return [{ part: { id, namespace: rootNamespace(xml.value), xml: xml.value }, path: target }];
  });
}
