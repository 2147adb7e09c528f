import type { DefinedName, OwnSheetKind } from "../workbook/WorkbookSnapshot";

/**
 * The hidden sheet-scoped names by which our sheets know themselves; nothing else in the file marks them.
 *
 * | name | refers to | says |
 * | --- | --- | --- |
 * | `_avstamt_sheet` | `="summary:Sammanfattning"` | which of our sheets this is, and what it was called when it was written |
 * | `_avstamt_layout` | `="budgetToDate actualToDate"` | which columns the sheet's cells are formatted for |
 * | `_avstamt_incomplete` | `=TRUE` | a write began and has not ended |
 * | `_avstamt_row_total` | `=Sammanfattning!$A$14` | the row with the key `total`; Excel moves it with the row |
 */
export const SHEET_MARKER = "_avstamt_sheet";
export const INCOMPLETE_MARKER = "_avstamt_incomplete";
export const LAYOUT_MARKER = "_avstamt_layout";
const ROW_MARKER_PREFIX = "_avstamt_row_";

/** Which of our sheets a sheet is, by its own sheet-scoped names; null for the user's sheets. */
export function ownSheetKind(sheetNames: readonly Pick<DefinedName, "name" | "formula">[]): OwnSheetKind | null {
  const marker = sheetNames.find(({ name }) => name.toLowerCase() === SHEET_MARKER);
  const kind = marker && /^="?(summary|reconciliation|copy)\b/.exec(marker.formula)?.[1];
  return kind === "summary" || kind === "reconciliation" || kind === "copy" ? kind : null;
}

/** What the sheet was called when its marker was written; tells our sheet from the user's copy of it. */
export function markedSheetName(sheetNames: readonly Pick<DefinedName, "name" | "formula">[]): string | null {
  const marker = sheetNames.find(({ name }) => name.toLowerCase() === SHEET_MARKER);
  const text = marker && /^="(?:summary|reconciliation|copy):(.*)"$/s.exec(marker.formula)?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
}

/** Whether a defined name is one of those that we keep on our own sheets. */
export function isOwnName(name: string): boolean {
  return /^_avstamt_/i.test(name);
}

/** The formula of the marker. */
export function markerFormula(kind: OwnSheetKind, sheetName: string): string {
  return `="${kind}:${sheetName.replace(/"/g, '""')}"`;
}

/** The formula of the layout's name. */
export function layoutFormula(layout: string): string {
  return `="${layout.replace(/"/g, '""')}"`;
}

/** The hidden name of a row's key. */
export function rowMarkerName(key: string): string {
  return ROW_MARKER_PREFIX + key;
}

/** A row's key from its hidden name; null for every other name. */
export function rowMarkerKey(name: string): string | null {
  return name.toLowerCase().startsWith(ROW_MARKER_PREFIX) ? name.slice(ROW_MARKER_PREFIX.length).toLowerCase() : null;
}

/** The row (from 0) that a row marker refers to; null where its row was deleted (`#REF!`). */
export function rowMarkerRow(formula: string): number | null {
  const row = /!\$[A-Z]+\$(\d+)$/.exec(formula)?.[1];
  return row === undefined ? null : Number(row) - 1;
}

/** What a sheet of ours is called between being added and being marked; a failure in between leaves a sheet that we know again. */
export const BIRTH_NAMES: Readonly<Record<OwnSheetKind, string>> = {
  summary: "Avstämt skriver sammanfattning",
  reconciliation: "Avstämt skriver avstämning",
  copy: "Avstämt skriver värdekopia",
};
