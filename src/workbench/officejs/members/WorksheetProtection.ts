import type { SheetProtection } from "../../model/SheetSettings";
import type { Worksheet } from "../../model/Worksheet";
import { method, scalar, type ClassDefinition } from "../ClassDefinition";
import { guardWritable } from "../guards";
import { isRecord } from "../protocol/requestBody";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";

/** Excel.WorksheetProtection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetprotection */
export const WORKSHEET_PROTECTION: ClassDefinition<Worksheet> = {
  className: "WorksheetProtection",
  members: {
    protected: scalar((sheet) => sheet.settings.protection !== null),
    options: scalar((sheet) => {
      const { protection } = sheet.settings;
      if (!protection) return null;
      return Object.fromEntries(ALLOWANCES.map((name) => [name, protection[name]]));
    }),
    protect: method((sheet, values, session) => protect(sheet, values, session)),
    unprotect: method((sheet, values, session) => unprotect(sheet, values[0], session)),
  },
};

const ALLOWANCES = [
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertRows",
  "allowInsertColumns",
  "allowDeleteRows",
  "allowDeleteColumns",
  "allowSort",
  "allowAutoFilter",
] as const satisfies readonly (keyof SheetProtection)[];

/** A protected sheet cannot be protected again (documentation of `protect`). */
function protect(sheet: Worksheet, values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  if (sheet.settings.protection) return new Refusal("AccessDenied");
  const options = isRecord(values[0]) ? values[0] : {};
  sheet.changeSettings({
    protection: {
      hasPassword: typeof values[1] === "string" && values[1] !== "",
      allowFormatCells: options["allowFormatCells"] === true,
      allowFormatColumns: options["allowFormatColumns"] === true,
      allowFormatRows: options["allowFormatRows"] === true,
      allowInsertRows: options["allowInsertRows"] === true,
      allowInsertColumns: options["allowInsertColumns"] === true,
      allowDeleteRows: options["allowDeleteRows"] === true,
      allowDeleteColumns: options["allowDeleteColumns"] === true,
      allowSort: options["allowSort"] === true,
      allowAutoFilter: options["allowAutoFilter"] === true,
    },
  });
  return undefined;
}

/** The stand-in keeps no password, so that a sheet protected with one cannot be opened through it. */
function unprotect(sheet: Worksheet, password: unknown, session: WorkbookSession): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  const { protection } = sheet.settings;
  if (protection === null) return new Refusal("AccessDenied");
  if (protection.hasPassword && typeof password === "string") {
    return new Refusal("NotImplemented", "The stand-in keeps no passwords.", "WorksheetProtection.unprotect");
  }
  if (protection.hasPassword) return new Refusal("AccessDenied");
  sheet.changeSettings({ protection: null });
  return undefined;
}
