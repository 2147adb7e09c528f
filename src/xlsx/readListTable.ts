import type { ListTable } from "../domain/workbook/WorkbookSnapshot";
import { parseReference } from "./parseReference";
import { attribute, type XmlElement } from "./xml/XmlElement";

/** Name and place of an Excel table by its part's root; null where the part is damaged. */
export function readListTable(table: XmlElement | undefined): ListTable | null {
  const range = parseReference(attribute(table, "ref") ?? "");
  const name = attribute(table, "displayName") ?? attribute(table, "name");
  return range === null || name === undefined ? null : { name, range };
}
