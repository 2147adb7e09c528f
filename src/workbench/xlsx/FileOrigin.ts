import type { CellStyle } from "../model/CellStyle";
import type { CustomXmlPart } from "../model/CustomXmlParts";
import type { ModelName } from "../model/DefinedNames";
import type { SheetObjects } from "../model/SheetObjects";
import type { SheetSettings } from "../model/SheetSettings";
import type { Workbook, WorkbookSettings } from "../model/Workbook";
import type { XlsxPackage } from "../../xlsx/XlsxPackage";

/** The file that a workbook was opened from, and how the workbook stood then; what is still the same is copied when it is saved. */
export interface FileOrigin {
  readonly pack: XlsxPackage;
  readonly workbookPath: string;
  /** Number of the cell format in the file's list. */
  readonly styleNumbers: ReadonlyMap<CellStyle, number>;
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  readonly names: readonly ModelName[];
  readonly customXml: readonly CustomXmlPart[];
  readonly customXmlPaths: ReadonlyMap<string, string>;
  readonly activeSheetId: string | null;
  readonly settings: WorkbookSettings;
}

/** One sheet as it stood in the file. */
export interface SheetOrigin {
  readonly path: string;
  /** The id of its line in the workbook's relationships. */
  readonly relationshipId: string;
  readonly name: string;
  readonly position: number;
  readonly revision: number;
  readonly settings: SheetSettings;
  readonly objects: SheetObjects;
}

const ORIGINS = new WeakMap<Workbook, FileOrigin>();

/** Remembers where a workbook came from. */
export function rememberOrigin(workbook: Workbook, origin: FileOrigin): void {
  ORIGINS.set(workbook, origin);
}

/** Where a workbook came from; undefined for one that was made from nothing. */
export function originOf(workbook: Workbook): FileOrigin | undefined {
  return ORIGINS.get(workbook);
}
