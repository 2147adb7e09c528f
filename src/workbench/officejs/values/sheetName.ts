import type { Worksheet } from "../../model/Worksheet";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";

const LONGEST_NAME = 31;

/**
 * Refuses a sheet's name as Excel does: taken by another sheet (case does not count), or not allowed.
 *
 * Allowed: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe first or last, not "History".
 * Source: https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function refuseSheetName(name: string, session: WorkbookSession, renamed: Worksheet | null): Refusal | null {
  const isAllowed =
    name.trim() !== "" &&
    name.length <= LONGEST_NAME &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isAllowed) return new Refusal("InvalidArgument");
  const isOwn = renamed !== null && session.workbook.worksheet(name) === renamed;
  return !isOwn && session.workbook.isSheetNameTaken(name) ? new Refusal("ItemAlreadyExists") : null;
}

/** Refuses a defined name that Excel would not take: `[letter or _ or \][letters, digits, . _ \ ?]*`, at most 255, no cell address. */
export function refuseDefinedName(name: string): Refusal | null {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  return isWord && !isAddress ? null : new Refusal("InvalidArgument");
}
