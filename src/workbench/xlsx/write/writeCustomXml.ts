import type { Workbook } from "../../model/Workbook";
import type { FileOrigin } from "../FileOrigin";
import type { Namespaces } from "./namespaces";
import { XML_HEAD, type PackagePatch } from "./PackagePatch";
import { writeTag } from "./writeTag";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds new custom XML parts, rewrites changed ones and takes deleted ones away. */
export function writeCustomXml(patch: PackagePatch, workbook: Workbook, origin: FileOrigin, namespaces: Namespaces): void {
  for (const before of origin.customXml) {
    const path = origin.customXmlPaths.get(before.id) ?? "";
    const now = workbook.customXml.get(before.id);
    if (!now) removePart(patch, origin.workbookPath, path);
    else if (now.xml !== before.xml) patch.set(path, now.xml);
  }
  for (const part of workbook.customXml.all()) {
    if (!origin.customXmlPaths.has(part.id)) addPart(patch, origin.workbookPath, part, namespaces);
  }
}

function removePart(patch: PackagePatch, owner: string, path: string): void {
  const line = patch.pack.relationships(owner).find(({ target }) => target === path);
  for (const { target, type } of patch.pack.relationships(path)) if (type === "customXmlProps") patch.remove(target);
  if (line) patch.unrelate(owner, line);
  patch.remove(path);
}

function addPart(patch: PackagePatch, owner: string, part: { readonly id: string; readonly xml: string }, namespaces: Namespaces): void {
  const path = patch.freePath("customXml/item", ".xml");
  const propertiesPath = patch.freePath("customXml/itemProps", ".xml");
  const properties = writeTag("ds:datastoreItem", { "ds:itemID": part.id, "xmlns:ds": PROPERTIES_NAMESPACE }, "<ds:schemaRefs/>");
  patch.add(path, part.xml, "application/xml");
  patch.add(propertiesPath, XML_HEAD + properties, PROPERTIES_TYPE);
  patch.relate(path, `${namespaces.relationships}/customXmlProps`, `/${propertiesPath}`);
  patch.relate(owner, `${namespaces.relationships}/customXml`, `/${path}`);
}
