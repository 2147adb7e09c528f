import { err, ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { FormulaService } from "../model/FormulaService";
import { StyleSheet } from "../model/StyleSheet";
import { Workbook } from "../model/Workbook";
import type { WorkbookChange } from "../model/WorkbookChange";
import { rememberOrigin, type SheetOrigin } from "./FileOrigin";
import { readCustomXml } from "../../xlsx/readCustomXml";
import { readDocumentProperties } from "./read/readDocumentProperties";
import { readSharedStrings } from "../../xlsx/readSharedStrings";
import { readSheet, type SheetContext } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../../xlsx/readWorkbookPart";
import { ThemeColors } from "./read/ThemeColors";
import { XlsxPackage } from "../../xlsx/XlsxPackage";
import { readZip, type ZipFault } from "../../xlsx/zip/readZip";

/**
 * Opens an .xlsx file. Formulas keep the values that the file has; only a formula without one is calculated.
 *
 * Refused as `notAWorkbook` (detail "notAZip", "oldFormat", "encrypted", "damaged", "noWorkbook", "binary") or `tooLarge`; never thrown.
 *
 * @param fileName the file's name without its path
 */
export function openXlsx(bytes: Uint8Array, fileName: string | null, formulas: FormulaService): Result<Workbook, HostFailure> {
  const archive = readZip(bytes);
  if (!archive.ok) return refuse(archive.error);
  const pack = new XlsxPackage(archive.value);
  const part = readWorkbookPart(pack);
  if (!part.ok) return refuse(part.error);
  return buildWorkbook(pack, part.value, fileName, formulas);
}

function refuse(fault: string): Result<never, HostFailure> {
  return err({ code: fault === "tooLarge" ? "tooLarge" : "notAWorkbook", detail: fault });
}

function buildWorkbook(
  pack: XlsxPackage,
  part: WorkbookPart,
  fileName: string | null,
  formulas: FormulaService,
): Result<Workbook, HostFailure> {
  const context = readContext(pack, part);
  if (!context.ok) return refuse(context.error);
  const workbook = new Workbook(formulas, new StyleSheet(context.value.styles[0]));
  const uncalculated = readSheets(pack, part, workbook, context.value);
  if (!uncalculated.ok) return refuse(uncalculated.error);
  restoreWorkbook(workbook, pack, part, fileName);
  remember(workbook, pack, part, context.value);
  if (uncalculated.value.length > 0 && workbook.settings.calculationMode !== "manual") {
    formulas.recalculate(workbook, uncalculated.value, false);
  }
  return ok(workbook);
}

function readContext(pack: XlsxPackage, part: WorkbookPart): Result<SheetContext, ZipFault> {
  const strings = part.stringsPath === null ? ok("") : pack.text(part.stringsPath);
  if (!strings.ok) return strings;
  const stylesPart = part.stylesPath === null ? undefined : pack.optionalXml(part.stylesPath);
  const colors = new ThemeColors(part.themePath === null ? undefined : pack.optionalXml(part.themePath));
  return ok({
    strings: readSharedStrings(strings.value),
    styles: readStyles(stylesPart, colors),
    colors,
    uses1904Dates: part.uses1904Dates,
  });
}

/** Reads every worksheet; gives the cells that the file has no value for. */
function readSheets(
  pack: XlsxPackage,
  part: WorkbookPart,
  workbook: Workbook,
  context: SheetContext,
): Result<readonly WorkbookChange[], ZipFault> {
  const changes: WorkbookChange[] = [];
  for (const entry of part.sheets) {
    if (entry.kind !== "worksheet") continue;
    const sheet = workbook.restoreWorksheet(entry.name, entry.number);
    const uncalculated = readSheet(pack, entry, sheet, context);
    if (!uncalculated.ok) return uncalculated;
    for (const { row, column } of uncalculated.value) {
      const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      changes.push({ source: "user", kind: "contents", sheetId: sheet.id, range });
    }
  }
  return ok(changes);
}

function restoreWorkbook(workbook: Workbook, pack: XlsxPackage, part: WorkbookPart, fileName: string | null): void {
  const worksheetOf = (entry: SheetEntry | undefined) => (entry ? workbook.worksheet(entry.name) : undefined);
  for (const { localSheet, ...name } of part.names) {
    workbook.names.restore({ ...name, sheetId: localSheet === null ? null : (worksheetOf(part.sheets[localSheet])?.id ?? null) });
  }
  workbook.changeSettings({
    fileName,
    calculationMode: part.calculationMode,
    uses1904Dates: part.uses1904Dates,
    structureProtected: part.structureProtected,
    properties: readDocumentProperties(pack),
    chartSheets: part.sheets.filter(({ kind }) => kind !== "worksheet").map(({ name }) => name),
  });
  for (const { part: customPart } of readCustomXml(pack, part.path)) workbook.customXml.restore(customPart);
  const active = worksheetOf(part.sheets[part.activeSheet]);
  if (active) workbook.restoreActive(active);
}

function remember(workbook: Workbook, pack: XlsxPackage, part: WorkbookPart, context: SheetContext): void {
  const sheets = new Map<string, SheetOrigin>();
  for (const [position, entry] of part.sheets.entries()) {
    const sheet = entry.kind === "worksheet" ? workbook.worksheet(entry.name) : undefined;
    if (!sheet) continue;
    const { name, revision, settings, objects } = sheet;
    sheets.set(sheet.id, { path: entry.path, relationshipId: entry.relationshipId, name, position, revision, settings, objects });
  }
  rememberOrigin(workbook, {
    pack,
    workbookPath: part.path,
    styleNumbers: new Map(context.styles.map((style, index) => [style, index])),
    sheets,
    names: workbook.names.all(),
    customXml: workbook.customXml.all(),
    customXmlPaths: new Map(readCustomXml(pack, part.path).map(({ part: { id }, path }) => [id, path])),
    activeSheetId: workbook.activeWorksheet?.id ?? null,
    settings: workbook.settings,
  });
}
