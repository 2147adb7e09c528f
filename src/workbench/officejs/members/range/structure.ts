import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { LiveRange } from "../../../model/LiveRange";
import { LAST_COLUMN, LAST_ROW, type StructuralChange } from "../../../model/StructuralChange";
import type { Worksheet } from "../../../model/Worksheet";
import { method, type Member } from "../../ClassDefinition";
import { guardActive, guardContents, guardFilter, guardSheet, intersect } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import { isWholeColumns, isWholeRows } from "../../values/parseAddress";
import type { WorkbookSession } from "../../WorkbookSession";
import { copyFrom } from "./copyFrom";
import { openRange, placeOf, type RangePlace } from "./openRange";

/** Members of Range that insert, delete, clear, merge, copy and select. */
export const RANGE_STRUCTURE: Readonly<Record<string, Member<LiveRange>>> = {
  insert: method((live, values, session) => withPlace(live, session, (place) => insert(place, values[0], session))),
  delete: method((live, values, session) => withPlace(live, session, (place) => remove(place, values[0], session))),
  clear: method((live, values, session) => withPlace(live, session, (place) => clear(place, values[0] ?? "All", session))),
  merge: method((live, values, session) => withPlace(live, session, (place) => merge(place, values[0] === true, session))),
  unmerge: method((live, _values, session) => withPlace(live, session, (place) => unmerge(place, session))),
  copyFrom: method((live, values, session) => withPlace(live, session, (place) => copyFrom(place, values, session))),
  select: method((live, _values, session) => withPlace(live, session, (place) => select(place, session))),
  calculate: method((_live, _values, session) => session.workbook.calculate(false)),
};

function withPlace(live: LiveRange, session: WorkbookSession, run: (place: RangePlace) => unknown): unknown {
  const place = placeOf(live, session);
  return place instanceof Refusal ? place : run(place);
}

/** Inserts whole rows or columns and gives the new, empty ones; parts of lines are not answered. */
function insert(place: RangePlace, shift: unknown, session: WorkbookSession): unknown {
  const { sheet, range } = place;
  const axis = axisOf(range, shift, { rows: "Down", columns: "Right" }, "insert");
  if (axis instanceof Refusal) return axis;
  const change = axis === "rows" ? rowsChange("rowsInserted", range) : columnsChange("columnsInserted", range);
  const refusal = guardSheet(session, sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns") ?? guardFilter(sheet, range);
  if (refusal) return refusal;
  if (pushesCellsOff(sheet, change)) return new Refusal("NonBlankCellOffSheet");
  sheet.changeStructure(change);
  return openRange(sheet, range, session);
}

function remove(place: RangePlace, shift: unknown, session: WorkbookSession): unknown {
  const { sheet, range } = place;
  const axis = axisOf(range, shift, { rows: "Up", columns: "Left" }, "delete");
  if (axis instanceof Refusal) return axis;
  const refusal =
    guardSheet(session, sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns") ??
    guardContents(session, sheet, range) ??
    guardFilter(sheet, range);
  if (refusal) return refusal;
  sheet.changeStructure(axis === "rows" ? rowsChange("rowsDeleted", range) : columnsChange("columnsDeleted", range));
  return undefined;
}

/** Whether whole rows or whole columns are shifted; only those are answered. */
function axisOf(
  range: CellRange,
  shift: unknown,
  words: { readonly rows: string; readonly columns: string },
  name: string,
): "rows" | "columns" | Refusal {
  if (shift !== words.rows && shift !== words.columns) return new Refusal("InvalidArgument");
  if (isWholeRows(range) && shift === words.rows) return "rows";
  return isWholeColumns(range) && shift === words.columns ? "columns" : partialLines(name);
}

function rowsChange(kind: "rowsInserted" | "rowsDeleted", range: CellRange): StructuralChange {
  return { kind, at: range.firstRow, count: range.lastRow - range.firstRow + 1 };
}

function columnsChange(kind: "columnsInserted" | "columnsDeleted", range: CellRange): StructuralChange {
  return { kind, at: range.firstColumn, count: range.lastColumn - range.firstColumn + 1 };
}

function partialLines(name: string): Refusal {
  return new Refusal("NotImplemented", `The stand-in's Range.${name} takes whole rows and whole columns only.`, `Range.${name}`);
}

function pushesCellsOff(sheet: Worksheet, change: StructuralChange): boolean {
  const used = sheet.usedRange(true);
  if (!used) return false;
  return change.kind === "rowsInserted" ? used.lastRow + change.count > LAST_ROW : used.lastColumn + change.count > LAST_COLUMN;
}

/** Excel.ClearApplyTo: what is taken away. */
function clear(place: RangePlace, applyTo: unknown, session: WorkbookSession): Refusal | undefined {
  const { sheet, range } = place;
  const refusal = guardContents(session, sheet, range);
  if (refusal) return refusal;
  const parts = CLEARED[typeof applyTo === "string" ? applyTo : ""];
  if (!parts) return new Refusal("InvalidArgument");
  if (parts.contents) sheet.clearContents(range);
  if (parts.formats) sheet.clearFormats(range);
  if (parts.hyperlinks) clearHyperlinks(sheet, range);
  return undefined;
}

const CLEARED: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean; readonly hyperlinks: boolean }>> = {
  All: { contents: true, formats: true, hyperlinks: true },
  Formats: { contents: false, formats: true, hyperlinks: false },
  Contents: { contents: true, formats: false, hyperlinks: false },
  Hyperlinks: { contents: false, formats: false, hyperlinks: true },
  RemoveHyperlinks: { contents: false, formats: true, hyperlinks: true },
};

function clearHyperlinks(sheet: Worksheet, range: CellRange): void {
  const kept = sheet.objects.hyperlinks.filter((link) => intersect(link.range, range) === null);
  if (kept.length < sheet.objects.hyperlinks.length) sheet.setObjects({ hyperlinks: kept });
}

function merge({ sheet, range }: RangePlace, isAcross: boolean, session: WorkbookSession): Refusal | undefined {
  const refusal = guardSheet(session, sheet);
  if (refusal) return refusal;
  if (sheet.objects.tables.some((table) => intersect(table.range, range))) return new Refusal("InvalidOperation");
  const kept = sheet.objects.mergedRanges.filter((merged) => intersect(merged, range) === null);
  const added = isAcross ? rowsOf(range) : [range];
  for (const area of added) clearAllButFirst(sheet, area);
  sheet.setObjects({ mergedRanges: [...kept, ...added] });
  return undefined;
}

function unmerge({ sheet, range }: RangePlace, session: WorkbookSession): Refusal | undefined {
  const refusal = guardSheet(session, sheet);
  if (refusal) return refusal;
  sheet.setObjects({ mergedRanges: sheet.objects.mergedRanges.filter((merged) => intersect(merged, range) === null) });
  return undefined;
}

function rowsOf(range: CellRange): CellRange[] {
  const rows: CellRange[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) rows.push({ ...range, firstRow: row, lastRow: row });
  return rows;
}

/** Merging keeps only the upper left value, as Excel does. */
function clearAllButFirst(sheet: Worksheet, range: CellRange): void {
  const first = { ...range, lastRow: range.firstRow, firstColumn: range.firstColumn + 1 };
  const rest = { ...range, firstRow: range.firstRow + 1 };
  if (first.firstColumn <= first.lastColumn) sheet.clearContents(first);
  if (rest.firstRow <= rest.lastRow) sheet.clearContents(rest);
}

function select({ sheet, range }: RangePlace, session: WorkbookSession): Refusal | undefined {
  const refusal = guardActive(session);
  if (refusal) return refusal;
  if (sheet.settings.visibility !== "visible") return new Refusal("InvalidOperation");
  session.workbook.select(sheet, range);
  return undefined;
}
