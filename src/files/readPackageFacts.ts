import type { Element } from "@borgar/simple-xml";
import type { DocumentProperties, PackageFacts, PackageText } from "../domain/mailing/PackageFacts";
import { ok, type Result } from "../domain/result";
import { readSheetFacts, type SheetFacts } from "./readSheetFacts";
import { type PackageFailure, WorkbookPackage } from "./WorkbookPackage";

/**
 * Reads from an .xlsx file what the mailing checks need beside the cells. To be driven in slices: a large workbook's sheets take seconds; yields the
 * share done (0 to 1).
 */
export function* readPackageFacts(bytes: Uint8Array): Generator<number, Result<PackageFacts, PackageFailure>> {
  const opened = WorkbookPackage.open(bytes);
  if (!opened.ok) return opened;
  const workbookPackage = opened.value;
  const path = workbookPackage.relations("").find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = workbookPackage.root(path);
  const sheets = yield* sheetFactsOf(workbookPackage, path, workbook);
  const names = definedNames(workbook, sheets);
  const properties = readProperties(workbookPackage);
  const relations = workbookPackage.relations(path);
  return ok({
    texts: [
      ...sheets.flatMap((sheet) => sheet.texts),
      ...names.filter((name) => !name.isBuiltIn).map((name): PackageText => ({ place: "definedName", sheet: name.sheet, cell: null, text: `${name.name} ${name.formula}` })),
      ...propertyTexts(properties, otherProperties(workbookPackage)),
    ],
    externalLinks: externalLinks(workbookPackage, relations.filter((relation) => relation.type === "externalLink").map((relation) => relation.target)),
    connections: connections(workbookPackage),
    brokenNames: names.filter((name) => name.formula.includes("#REF!")).map((name) => name.name),
    comments: sheets.filter((sheet) => sheet.comments > 0).map((sheet) => ({ sheet: sheet.name, count: sheet.comments })),
    properties,
    hasMacros: relations.some((relation) => relation.type === "vbaProject"),
    customXmlNamespaces: customXmlNamespaces(workbookPackage),
    webExtensions: workbookPackage.paths(/^xl\/webextensions\/webextension\d*\.xml$/i).length,
    calculationMode: calculationMode(workbook),
    formulasWithoutValue: sheets.filter((sheet) => sheet.formulasWithoutValue.length > 0).map((sheet) => ({ sheet: sheet.name, cells: sheet.formulasWithoutValue })),
    printAreas: names.flatMap((name) => (name.name === "_xlnm.Print_Area" && name.sheet !== null ? [{ sheet: name.sheet, area: name.formula }] : [])),
  });
}

function* sheetFactsOf(workbookPackage: WorkbookPackage, path: string, workbook: Element | null): Generator<number, SheetFacts[]> {
  const targets = new Map(workbookPackage.relations(path).map((relation) => [relation.id, relation.target]));
  const sheets = workbook?.getElementsByTagName("sheet") ?? [];
  const facts: SheetFacts[] = [];
  for (const sheet of sheets) {
    const id = sheet.getAttribute("r:id") ?? sheet.getAttribute("id") ?? "";
    const work = readSheetFacts(workbookPackage, sheet.getAttribute("name") ?? "", targets.get(id) ?? "");
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (facts.length + step.value) / sheets.length;
    facts.push(step.value);
    yield facts.length / sheets.length;
  }
  return facts;
}

interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly isBuiltIn: boolean;
}

function definedNames(workbook: Element | null, sheets: readonly SheetFacts[]): FileName[] {
  return (workbook?.getElementsByTagName("definedName") ?? []).map((element) => {
    const name = element.getAttribute("name") ?? "";
    const index = element.getAttribute("localSheetId");
    return {
      name,
      formula: element.textContent,
      sheet: index === null ? null : (sheets[Number(index)]?.name ?? null),
      isBuiltIn: name.startsWith("_xlnm."),
    };
  });
}

function readProperties(workbookPackage: WorkbookPackage): DocumentProperties {
  const core = workbookPackage.root("docProps/core.xml");
  const app = workbookPackage.root("docProps/app.xml");
  const textOf = (root: Element | null, tag: string): string => root?.getElementsByTagName(tag)[0]?.textContent.trim() ?? "";
  return {
    title: textOf(core, "title"),
    author: textOf(core, "creator"),
    lastModifiedBy: textOf(core, "lastModifiedBy"),
    manager: textOf(app, "Manager"),
    company: textOf(app, "Company"),
  };
}

/** What else the file says of itself: subject, key words, comments, category, and properties that the house has made up. */
function otherProperties(workbookPackage: WorkbookPackage): string[] {
  const core = workbookPackage.root("docProps/core.xml");
  const own = workbookPackage.root("docProps/custom.xml")?.getElementsByTagName("property") ?? [];
  const described = ["subject", "keywords", "description", "category"].flatMap((tag) => core?.getElementsByTagName(tag) ?? []);
  return [...described.map((element) => element.textContent), ...own.map((element) => `${element.getAttribute("name") ?? ""} ${element.textContent}`)].map((text) => text.trim());
}

function propertyTexts({ title, author, lastModifiedBy, manager, company }: DocumentProperties, others: readonly string[]): PackageText[] {
  return [title, author, lastModifiedBy, manager, company, ...others].filter((text) => text !== "").map((text) => ({ place: "property", sheet: null, cell: null, text }));
}

function externalLinks(workbookPackage: WorkbookPackage, paths: readonly string[]): string[] {
  return paths.flatMap((path) => workbookPackage.relations(path).filter((relation) => relation.isExternal).map((relation) => relation.target));
}

/** Connections by name, and the queries that bring data in where the file lists no connection for them. */
function connections(workbookPackage: WorkbookPackage): string[] {
  const named = namesIn(workbookPackage, "xl/connections.xml", "connection");
  if (named.length > 0) return named;
  return workbookPackage.paths(/^xl\/queryTables\/[^/]+\.xml$/i).flatMap((path) => namesIn(workbookPackage, path, "queryTable"));
}

function namesIn(workbookPackage: WorkbookPackage, path: string, tag: string): string[] {
  const root = workbookPackage.root(path);
  const elements = root?.tagName === tag ? [root] : (root?.getElementsByTagName(tag) ?? []);
  return elements.map((element) => element.getAttribute("name") ?? "").filter((name) => name !== "");
}

function customXmlNamespaces(workbookPackage: WorkbookPackage): string[] {
  const namespaces = workbookPackage.paths(/^customXml\/item\d+\.xml$/i).map((path) => {
    const root = workbookPackage.root(path);
    const prefix = root?.ns ?? "";
    return root?.getAttribute(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
  });
  return [...new Set(namespaces)];
}

function calculationMode(workbook: Element | null): PackageFacts["calculationMode"] {
  const mode = workbook?.getElementsByTagName("calcPr")[0]?.getAttribute("calcMode") ?? "auto";
  if (mode === "manual") return "manual";
  return mode === "autoNoTable" ? "automaticExceptTables" : "automatic";
}
