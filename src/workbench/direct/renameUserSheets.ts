import type { HostFailureCode } from "../../host/HostFailure";
import type { SheetRename } from "../../host/WorkbookHost";
import type { Workbook } from "../model/Workbook";

/** Why sheets may not be renamed, as Excel's host refuses it; null where they may. */
export function refusalOfRenames(workbook: Workbook, renames: readonly SheetRename[]): HostFailureCode | null {
  if (renames.length > 0 && workbook.settings.structureProtected) return "workbookProtected";
  if (renames.some(({ from }) => workbook.worksheet(from) === undefined)) return "notFound";
  const given = new Set(renames.map(({ from }) => from.toLowerCase()));
  const standing = workbook.worksheets.map(({ name }) => name.toLowerCase()).filter((name) => !given.has(name));
  const wanted = renames.map(({ to }) => to.toLowerCase());
  const isTaken = new Set([...standing, ...wanted]).size < standing.length + wanted.length || wanted.some((name) => given.has(name));
  return isTaken ? "nameTaken" : null;
}

/** Renames the sheets, whose formulas follow; how many there were. */
export function renameUserSheets(workbook: Workbook, renames: readonly SheetRename[]): number {
  for (const { from, to } of renames) {
    const sheet = workbook.worksheet(from);
    if (sheet) workbook.renameWorksheet(sheet, to);
  }
  return renames.length;
}
