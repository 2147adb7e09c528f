import { err, ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import { NO_OBJECTS } from "../model/SheetObjects";
import { DEFAULT_SHEET_SETTINGS } from "../model/SheetSettings";
import type { Workbook } from "../model/Workbook";
import type { Worksheet } from "../model/Worksheet";
import { originOf, type FileOrigin, type SheetOrigin } from "./FileOrigin";
import { readSharedStrings } from "../../xlsx/readSharedStrings";
import { blankOrigin } from "./write/blankPackage";
import { namespacesOf, type Namespaces } from "./write/namespaces";
import { PackagePatch, XML_HEAD } from "./write/PackagePatch";
import { PartElements } from "./write/PartElements";
import { SHEET_ORDER } from "./write/sheetOrder";
import { StyleWriter } from "./write/StyleWriter";
import { writeCustomXml } from "./write/writeCustomXml";
import { writeColumns, writeDimension, writeSheetData } from "./write/writeSheetData";
import { writeSheetObjects } from "./write/writeSheetObjects";
import { writeSheetSettings, writeTabSelected } from "./write/writeSheetSettings";
import { writeWorkbookPart } from "./write/writeWorkbookPart";
import { cutXml } from "../../xlsx/xml/cutXml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const EMPTY_BEFORE = { revision: -1, settings: DEFAULT_SHEET_SETTINGS, objects: NO_OBJECTS };

/**
 * The workbook as an .xlsx file.
 *
 * A workbook that was opened from a file is that file with the changed parts replaced; every other part is copied byte for
 * byte, and nothing of the file's styles or strings is renumbered. A workbook made from nothing becomes a small new file.
 * Refused as `readOnly` (detail "signed") where the file carries a signature that the change would break.
 */
export function saveXlsx(workbook: Workbook): Result<Uint8Array, HostFailure> {
  const writer = new WorkbookWriter(workbook, originOf(workbook) ?? blankOrigin(workbook));
  const patch = writer.write();
  const isSigned = patch.pack.archive.entries.some(({ name }) => name.startsWith("_xmlsignatures/"));
  if (isSigned && !patch.isEmpty) return err({ code: "readOnly", detail: "signed" });
  return ok(patch.bytes());
}

class WorkbookWriter {
  private readonly patch: PackagePatch;
  private readonly namespaces: Namespaces;
  private readonly styles: StyleWriter;
  private readonly stylesPath: string;
  private readonly relationshipIds = new Map<string, string>();
  private fileStrings: ReadonlyMap<string, number> | null = null;
  private changesCells = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly origin: FileOrigin,
  ) {
    this.patch = new PackagePatch(origin.pack);
    this.namespaces = namespacesOf(this.patch.text(origin.workbookPath));
    this.stylesPath = this.partOfType("styles") ?? "xl/styles.xml";
    this.styles = new StyleWriter(this.patch.text(this.stylesPath), origin.styleNumbers, workbook.styles);
  }

  write(): PackagePatch {
    const { patch, origin, workbook } = this;
    for (const [id, sheet] of origin.sheets) if (!workbook.worksheetById(id)) this.removeSheet(sheet);
    for (const sheet of workbook.worksheets) this.writeSheet(sheet, origin.sheets.get(sheet.id));
    const styles = this.styles.changedXml();
    if (styles !== null) patch.set(this.stylesPath, styles);
    if (this.changesCells) this.dropCalculationChain();
    this.writeWorkbook();
    writeCustomXml(patch, workbook, origin, this.namespaces);
    return patch;
  }

  private partOfType(type: string): string | undefined {
    return this.origin.pack.relationships(this.origin.workbookPath).find((line) => line.type === type)?.target;
  }

  private removeSheet(sheet: SheetOrigin): void {
    const { pack, workbookPath } = this.origin;
    const line = pack.relationships(workbookPath).find(({ id }) => id === sheet.relationshipId);
    if (line) this.patch.unrelate(workbookPath, line);
    this.patch.remove(sheet.path);
    this.changesCells = true;
  }

  private writeSheet(sheet: Worksheet, before: SheetOrigin | undefined): void {
    const path = before ? this.keepSheet(sheet, before) : this.addSheet(sheet);
    const standing = before ?? EMPTY_BEFORE;
    if (isUnchanged(sheet, standing) && !this.changesTab(sheet)) return;
    const text = this.patch.text(path);
    const cut = cutXml(text, "worksheet");
    if (!cut) return;
    const elements = new PartElements(cut, SHEET_ORDER);
    if (sheet.revision !== standing.revision) this.writeCells(sheet, elements);
    writeSheetSettings(elements, sheet.settings, standing.settings);
    if (this.changesTab(sheet)) writeTabSelected(elements, sheet === this.workbook.activeWorksheet);
    writeSheetObjects({ patch: this.patch, path, elements, namespaces: this.namespaces }, sheet.objects, standing.objects);
    const changed = elements.toString();
    if (changed !== text) this.patch.set(path, changed);
  }

  /** Whether the sheet is no longer, or has become, the selected tab. */
  private changesTab(sheet: Worksheet): boolean {
    return (sheet === this.workbook.activeWorksheet) !== (sheet.id === this.origin.activeSheetId);
  }

  private writeCells(sheet: Worksheet, elements: PartElements): void {
    const writing = { styles: this.styles, strings: this.sharedStrings(), prefix: elements.prefix };
    elements.set("sheetData", [writeSheetData(sheet, writing)]);
    elements.set("cols", [writeColumns(sheet, writing)]);
    elements.set("dimension", [writeDimension(sheet, elements.prefix)]);
    this.changesCells = true;
  }

  private keepSheet(sheet: Worksheet, { path, relationshipId }: SheetOrigin): string {
    this.relationshipIds.set(sheet.id, relationshipId);
    return path;
  }

  private addSheet(sheet: Worksheet): string {
    const { patch, namespaces, origin } = this;
    const path = patch.freePath("xl/worksheets/sheet", ".xml");
    patch.add(path, `${XML_HEAD}<worksheet xmlns="${namespaces.main}"><sheetData/></worksheet>`, SHEET_TYPE);
    this.relationshipIds.set(sheet.id, patch.relate(origin.workbookPath, `${namespaces.relationships}/worksheet`, `/${path}`));
    return path;
  }

  /** The file's strings by text, for cells that keep theirs. */
  private sharedStrings(): ReadonlyMap<string, number> {
    if (this.fileStrings) return this.fileStrings;
    const path = this.partOfType("sharedStrings");
    const numbers = new Map<string, number>();
    readSharedStrings(path === undefined ? "" : this.patch.text(path)).forEach(({ text, richText }, index) => {
      const key = richText ?? `\u0000${text}`;
      if (!numbers.has(key)) numbers.set(key, index);
    });
    this.fileStrings = numbers;
    return numbers;
  }

  /** The order of calculation is a cache; one that names a cell without formula makes Excel repair the file. */
  private dropCalculationChain(): void {
    const { pack, workbookPath } = this.origin;
    for (const line of pack.relationships(workbookPath)) {
      if (line.type !== "calcChain") continue;
      this.patch.unrelate(workbookPath, line);
      this.patch.remove(line.target);
    }
  }

  private writeWorkbook(): void {
    const { workbookPath } = this.origin;
    const text = this.patch.text(workbookPath);
    const changed = writeWorkbookPart(this.workbook, this.origin, text, this.relationshipIds, this.changesCells, this.namespaces);
    if (changed !== null && changed !== text) this.patch.set(workbookPath, changed);
  }
}

function isUnchanged(sheet: Worksheet, before: Pick<SheetOrigin, "revision" | "settings" | "objects">): boolean {
  return sheet.revision === before.revision && sheet.settings === before.settings && sheet.objects === before.objects;
}
