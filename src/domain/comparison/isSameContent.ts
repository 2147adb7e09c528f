import { usersSheets } from "../workbook/usersSheets";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";

/** Whether two workbooks hold the same values in the same cells of the same sheets, whatever the files are called; our own sheets are not asked. */
export function isSameContent(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const [sheets, others] = [usersSheets(a).sheets, usersSheets(b).sheets];
  return (
    sheets.length === others.length &&
    sheets.every(({ name, origin, values }, index) => {
      const other = others[index];
      if (other?.name !== name || other.values.length !== values.length) return false;
      if (origin.row !== other.origin.row || origin.column !== other.origin.column) return false;
      return values.every((line, row) => line.length === other.values[row]?.length && line.every((value, column) => value === other.values[row]?.[column]));
    })
  );
}
