import type { DocumentProperties } from "../../model/Workbook";
import { child, type XmlElement } from "../../../xlsx/xml/XmlElement";
import type { XlsxPackage } from "../../../xlsx/XlsxPackage";

/** Title, author and so on, as the file's core and extended properties have them. */
export function readDocumentProperties(pack: XlsxPackage): DocumentProperties {
  const relationships = pack.relationships("");
  const partOf = (type: string) => {
    const line = relationships.find((candidate) => candidate.type === type);
    return line && pack.optionalXml(line.target);
  };
  const core = partOf("core-properties");
  const extended = partOf("extended-properties");
  return {
    title: textOf(core, "title"),
    subject: textOf(core, "subject"),
    author: textOf(core, "creator"),
    lastAuthor: textOf(core, "lastModifiedBy"),
    keywords: textOf(core, "keywords"),
    comments: textOf(core, "description"),
    category: textOf(core, "category"),
    company: textOf(extended, "Company"),
    manager: textOf(extended, "Manager"),
  };
}

function textOf(part: XmlElement | undefined, name: string): string {
  return child(part, name)?.text ?? "";
}
