import type { PackageFacts } from "../../src/domain/mailing/PackageFacts";

/** What a plain workbook's file holds beside its cells: nothing. */
export const EMPTY_FACTS: PackageFacts = {
  texts: [],
  externalLinks: [],
  connections: [],
  brokenNames: [],
  comments: [],
  properties: { title: "", author: "", lastModifiedBy: "", manager: "", company: "" },
  hasMacros: false,
  customXmlNamespaces: [],
  webExtensions: 0,
  calculationMode: "automatic",
  formulasWithoutValue: [],
  printAreas: [],
};
