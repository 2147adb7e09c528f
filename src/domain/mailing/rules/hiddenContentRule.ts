import type { FindingDraft } from "../../findings/Rule";
import type { SheetSnapshot } from "../../workbook/WorkbookSnapshot";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/**
 * M12 `hidden-content`: sheets, rows, columns and comments that the receiver can bring to light.
 *
 * Never more than worth knowing: hidden sheets of lists and control totals are common and right, and one that was hidden in last month's workbook
 * too is not mentioned again. Example: the hidden sheet "Arbetsblad" gives one line that names it.
 */
export function hiddenContentFindings({ snapshot, packageFacts, previous }: MailingContext): FindingDraft[] {
  const sheets = snapshot.sheets.filter((sheet) => sheet.values.length > 0);
  const comments = (packageFacts?.comments ?? []).map(({ sheet, count }) =>
    mailingDraft("hidden-content", "info", [{ sheet, row: 0, column: 0 }], { code: "commentsLeft", sheet, count }),
  );
  const told = new Map((previous?.sheets ?? []).map(({ name, visibility }) => [name, visibility]));
  return [...sheets.filter(({ name, visibility }) => told.get(name) !== visibility).flatMap(hiddenSheet), ...sheets.flatMap(hiddenLines), ...comments];
}

function hiddenSheet({ name, visibility }: SheetSnapshot): FindingDraft[] {
  if (visibility === "visible") return [];
  const isVeryHidden = visibility === "veryHidden";
  return [mailingDraft("hidden-content", "info", [{ sheet: name, row: 0, column: 0 }], { code: "hiddenSheet", sheet: name, isVeryHidden })];
}

/** Hidden rows and columns of a visible sheet that hold something. */
function hiddenLines(sheet: SheetSnapshot): FindingDraft[] {
  if (sheet.visibility !== "visible") return [];
  const { origin, values } = sheet;
  const rows = sheet.hiddenRows.filter((row) => (values[row - origin.row] ?? []).some((value) => value !== ""));
  const width = values[0]?.length ?? 0;
  const used = sheet.hiddenColumns.filter((column) => column >= origin.column && column < origin.column + width);
  const columns = used.filter((column) => values.some((row) => (row[column - origin.column] ?? "") !== ""));
  if (rows.length + columns.length === 0) return [];
  const place = { sheet: sheet.name, row: rows[0] ?? 0, column: columns[0] ?? 0 };
  return [mailingDraft("hidden-content", "info", [place], { code: "hiddenLines", sheet: sheet.name, rows: rows.length, columns: columns.length })];
}
