import type { CellRange } from "../../domain/workbook/CellAddress";
import type { SheetProtection } from "../model/SheetSettings";
import { LAST_COLUMN, LAST_ROW } from "../model/StructuralChange";
import type { Worksheet } from "../model/Worksheet";
import { Refusal } from "./protocol/Refusal";
import type { WorkbookSession } from "./WorkbookSession";

/** Refuses any change to a workbook that may only be read. */
export function guardWritable(session: WorkbookSession): Refusal | undefined {
  return session.workbook.settings.readOnly ? new Refusal("AccessDenied") : undefined;
}

/** Refuses adding, deleting, renaming, moving and unhiding sheets while the workbook's structure is protected. */
export function guardStructure(session: WorkbookSession): Refusal | undefined {
  return guardWritable(session) ?? (session.workbook.settings.structureProtected ? new Refusal("AccessDenied") : undefined);
}

/**
 * Refuses new contents of a range on a protected sheet where any of its cells is locked.
 *
 * Source: https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetprotection
 */
export function guardContents(session: WorkbookSession, sheet: Worksheet, range: CellRange): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  if (sheet.settings.protection === null) return undefined;
  return hasLockedCell(sheet, range) ? new Refusal("AccessDenied") : undefined;
}

/** Refuses a change to a protected sheet unless the protection allows that kind of change. */
export function guardSheet(session: WorkbookSession, sheet: Worksheet, allowedBy?: keyof SheetProtection): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  const { protection } = sheet.settings;
  if (protection === null || (allowedBy !== undefined && protection[allowedBy])) return undefined;
  return new Refusal("AccessDenied");
}

/**
 * Refuses what needs this workbook's window while another one has the focus.
 *
 * Source: https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
export function guardActive(session: WorkbookSession): Refusal | undefined {
  return session.isInactive ? new Refusal("InactiveWorkbook") : undefined;
}

/** Refuses to insert or delete lines through a range whose filter hides rows. */
export function guardFilter(sheet: Worksheet, range: CellRange): Refusal | undefined {
  const filter = sheet.objects.autoFilter;
  return filter?.hasCriteria && intersect(filter.range, range) ? new Refusal("FilteredRangeConflict") : undefined;
}

/** The cells that two ranges share, null for none. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range: CellRange = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return range.firstRow > range.lastRow || range.firstColumn > range.lastColumn ? null : range;
}

function hasLockedCell(sheet: Worksheet, range: CellRange): boolean {
  const isHuge = range.lastRow === LAST_ROW || range.lastColumn === LAST_COLUMN;
  const used = isHuge ? (intersect(range, sheet.usedRange(false) ?? range) ?? range) : range;
  if (isHuge && used === range) return true;
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    for (let column = used.firstColumn; column <= used.lastColumn; column += 1) {
      if (sheet.cell(row, column).style.locked) return true;
    }
  }
  return false;
}
