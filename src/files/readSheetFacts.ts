import type { PackageText } from "../domain/mailing/PackageFacts";
import { cellOfReference } from "./cellOfReference";
import { SheetScan } from "./SheetScan";
import type { WorkbookPackage } from "./WorkbookPackage";

type Cell = { readonly row: number; readonly column: number };

/** What one sheet's parts hold beside its values. */
export interface SheetFacts {
  readonly name: string;
  readonly texts: readonly PackageText[];
  readonly comments: number;
  readonly formulasWithoutValue: readonly Cell[];
}

/** Reads one sheet's parts, to be driven in slices since the sheet itself may be large; yields the share done (0 to 1). */
export function* readSheetFacts(workbookPackage: WorkbookPackage, name: string, path: string): Generator<number, SheetFacts> {
  const scan = new SheetScan();
  yield* workbookPackage.pieces(path, (piece) => scan.take(piece));
  const xml = scan.around;
  const relations = workbookPackage.relations(path);
  const targets = (types: readonly string[]): string[] => relations.filter(({ type }) => types.includes(type)).map(({ target }) => target);
  const comments = targets(["comments", "threadedComment"]).flatMap((target) => commentsOf(workbookPackage, target));
  return {
    name,
    texts: [
      ...headersAndFooters(xml).map((text): PackageText => ({ place: "headerFooter", sheet: name, cell: null, text })),
      ...validations(xml).map(({ cell, text }): PackageText => ({ place: "validation", sheet: name, cell, text })),
      ...comments.map(({ cell, text }): PackageText => ({ place: "comment", sheet: name, cell, text })),
      ...targets(["drawing"]).flatMap((target) => shapeTexts(workbookPackage, target)).map((text): PackageText => ({ place: "shape", sheet: name, cell: null, text })),
    ],
    comments: new Set(comments.map(({ cell }) => (cell === null ? "" : `${cell.row}:${cell.column}`))).size,
    formulasWithoutValue: scan.formulasWithoutValue,
  };
}

interface CellText {
  readonly cell: Cell | null;
  readonly text: string;
}

function commentsOf(workbookPackage: WorkbookPackage, path: string): CellText[] {
  const root = workbookPackage.root(path);
  const elements = [...(root?.getElementsByTagName("comment") ?? []), ...(root?.getElementsByTagName("threadedComment") ?? [])];
  return elements.map((element) => ({ cell: cellOfReference(element.getAttribute("ref") ?? ""), text: element.textContent.trim() }));
}

function shapeTexts(workbookPackage: WorkbookPackage, path: string): string[] {
  const paragraphs = workbookPackage.root(path)?.getElementsByTagName("p") ?? [];
  return paragraphs.map((paragraph) => paragraph.textContent.trim()).filter((text) => text !== "");
}

function headersAndFooters(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)].map((match) => unescape(match[1] ?? "")).filter((text) => text !== "");
}

function validations(xml: string): CellText[] {
  return [...xml.matchAll(/<(?:\w+:)?dataValidation\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?dataValidation>/g)].map((match) => {
    const [, attributes = "", content = ""] = match;
    const prompts = [...attributes.matchAll(/(?:prompt|error)(?:Title)?="([^"]*)"/g)].map((prompt) => prompt[1] ?? "");
    // Between the choices of a list stands only a comma, which would run one into the next.
    const formulas = content.replace(/<[^>]*>/g, " ").replace(/,(?=\S)/g, ", ");
    return { cell: cellOfReference(/sqref="([^"]*)"/.exec(attributes)?.[1] ?? ""), text: unescape([...prompts, formulas].join(" ")).trim() };
  });
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
}
