import { err, ok, type Result } from "../domain/result";
import type { CellRange } from "../domain/workbook/CellAddress";
import type { SheetVisibility } from "../domain/workbook/WorkbookSnapshot";
import { attribute, child, flagAttribute, numberAttribute, prefixedAttribute, type XmlElement } from "./xml/XmlElement";
import type { Relationship, XlsxPackage } from "./XlsxPackage";
import type { ZipFault } from "./zip/readZip";
import { parseAreas } from "./parseReference";
import { withoutPrefixes } from "./readFormula";

/** What of a sheet is printed, and what is repeated on each page. */
export interface PrintRanges {
  /** Null prints everything. */
  readonly printAreas: readonly CellRange[] | null;
  /** First and last row repeated on each page, from 0. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly titleColumns: readonly [first: number, last: number] | null;
}

/** A defined name of a file. */
export interface FileName {
  readonly name: string;
  /** Position in the file's list of the sheet that it belongs to, null for the workbook. */
  readonly localSheet: number | null;
  /** Always begins with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** One sheet of a file's list. */
export interface SheetEntry extends PrintRanges {
  readonly name: string;
  /** The file's `sheetId`, from 1. */
  readonly number: number;
  readonly visibility: SheetVisibility;
  /** A chart or macro sheet has no cells. */
  readonly kind: "worksheet" | "other";
  readonly path: string;
  readonly relationshipId: string;
}

/** What a file's workbook part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly uses1904Dates: boolean;
  /** Whether sheets may not be added, deleted, renamed, moved or unhidden. */
  readonly structureProtected: boolean;
  readonly calculationMode: "automatic" | "automaticExceptTables" | "manual";
  readonly sheets: readonly SheetEntry[];
  /** Position in `sheets`. */
  readonly activeSheet: number;
  readonly names: readonly FileName[];
  readonly stringsPath: string | null;
  readonly stylesPath: string | null;
  readonly themePath: string | null;
}

/** Names that the model keeps elsewhere: as the sheet's print ranges. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Why a file is no workbook that can be read; "binary" is an .xlsb file. */
export type WorkbookFault = ZipFault | "noWorkbook" | "binary";

/** Finds and reads the workbook part. */
export function readWorkbookPart(pack: XlsxPackage): Result<WorkbookPart, WorkbookFault> {
  const path = pack.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!pack.has(path)) return err("noWorkbook");
  if (path.endsWith(".bin")) return err("binary");
  const root = pack.xml(path);
  if (!root.ok) return root;
  if (root.value.name !== "workbook") return err("noWorkbook");
  const relationships = pack.relationships(path);
  const pathOf = (type: string) => relationships.find((line) => line.type === type)?.target ?? null;
  return ok({
    path,
    sheets: readSheetEntries(root.value, relationships),
    activeSheet: numberAttribute(child(root.value, "bookViews")?.children[0], "activeTab", 0),
    names: definedNames(root.value).flatMap((name) => readName(name) ?? []),
    uses1904Dates: flagAttribute(child(root.value, "workbookPr"), "date1904"),
    structureProtected: flagAttribute(child(root.value, "workbookProtection"), "lockStructure"),
    calculationMode: readCalculationMode(attribute(child(root.value, "calcPr"), "calcMode")),
    stringsPath: pathOf("sharedStrings"),
    stylesPath: pathOf("styles"),
    themePath: pathOf("theme"),
  });
}

function readSheetEntries(root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const names = definedNames(root);
  return (child(root, "sheets")?.children ?? []).flatMap((sheet, position) => {
    const relationshipId = prefixedAttribute(sheet, "id") ?? "";
    const target = relationships.find(({ id }) => id === relationshipId);
    if (!target) return [];
    return [
      {
        name: attribute(sheet, "name") ?? "",
        number: numberAttribute(sheet, "sheetId", position + 1),
        visibility: readVisibility(attribute(sheet, "state")),
        kind: target.type === "worksheet" ? ("worksheet" as const) : ("other" as const),
        path: target.target,
        relationshipId,
        ...readPrintRanges(names.filter((name) => numberAttribute(name, "localSheetId", -1) === position)),
      },
    ];
  });
}

function definedNames(root: XmlElement): readonly XmlElement[] {
  return child(root, "definedNames")?.children ?? [];
}

function readVisibility(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function readPrintRanges(names: readonly XmlElement[]): PrintRanges {
  const formulaOf = (wanted: string) => names.find((name) => attribute(name, "name") === wanted)?.text;
  const areas = formulaOf(PRINT_AREA);
  const titles = parseAreas(formulaOf(PRINT_TITLES) ?? "") ?? [];
  const rows = titles.find(({ firstColumn, lastColumn }) => lastColumn - firstColumn === 16_383);
  const columns = titles.find(({ firstRow, lastRow }) => lastRow - firstRow === 1_048_575);
  return {
    printAreas: areas === undefined ? null : parseAreas(areas),
    titleRows: rows ? [rows.firstRow, rows.lastRow] : null,
    titleColumns: columns ? [columns.firstColumn, columns.lastColumn] : null,
  };
}

function readName(element: XmlElement): FileName | null {
  const name = attribute(element, "name");
  if (name === undefined || isPrintRange(element)) return null;
  const local = numberAttribute(element, "localSheetId", -1);
  return {
    name,
    localSheet: local < 0 ? null : local,
    formula: `=${withoutPrefixes(element.text.trim())}`,
    visible: !flagAttribute(element, "hidden"),
    comment: attribute(element, "comment") ?? "",
  };
}

/** A print range that names only rectangles is the sheet's; a stranger one (a formula, `#REF!`) stays a name. */
function isPrintRange(element: XmlElement): boolean {
  const name = attribute(element, "name");
  return (name === PRINT_AREA || name === PRINT_TITLES) && parseAreas(element.text) !== null;
}

function readCalculationMode(mode: string | undefined): WorkbookPart["calculationMode"] {
  if (mode === "manual") return "manual";
  return mode === "autoNoTable" ? "automaticExceptTables" : "automatic";
}
