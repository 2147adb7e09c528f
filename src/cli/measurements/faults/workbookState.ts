import { INCOMPLETE_MARKER, ownSheetKind } from "../../../domain/summary/ownSheetNames";
import { takeSnapshot } from "../../../workbench/direct/takeSnapshot";
import type { Workbook } from "../../../workbench/model/Workbook";
import type { Worksheet } from "../../../workbench/model/Worksheet";

/** The user's part of a workbook, cell by cell with looks, as one text to compare. */
export function userState(workbook: Workbook): string {
  const snapshot = takeSnapshot(workbook);
  const own = new Set(ownSheets(workbook));
  return JSON.stringify({
    sheets: workbook.worksheets.filter((sheet) => !own.has(sheet)).map((sheet) => ({ name: sheet.name, visibility: sheet.settings.visibility, cells: cellsOf(sheet) })),
    names: snapshot.names.filter(({ sheet }) => sheet === null),
    state: snapshot.storedState,
    selection: workbook.selection,
    mode: workbook.settings.calculationMode,
  });
}

/** Our own sheets as a reader sees them, as one text to compare. */
export function ownState(workbook: Workbook): string {
  return JSON.stringify(ownSheets(workbook).map((sheet) => ({ name: sheet.name, names: namesOf(workbook, sheet), cells: cellsOf(sheet) })));
}

/** Whether any of our sheets says that it is half written. */
export function isMarkedIncomplete(workbook: Workbook): boolean {
  return workbook.names.all().some(({ name }) => name === INCOMPLETE_MARKER);
}

function ownSheets(workbook: Workbook): readonly Worksheet[] {
  return workbook.worksheets.filter((sheet) => isBorn(sheet) || ownSheetKind(namesOf(workbook, sheet)) !== null);
}

/** Added by us, and stopped before it was marked. */
function isBorn(sheet: Worksheet): boolean {
  return sheet.name.startsWith("Avstämt skriver ");
}

function namesOf(workbook: Workbook, sheet: Worksheet): readonly { readonly name: string; readonly formula: string }[] {
  return workbook.names
    .all()
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ name, formula }) => ({ name, formula }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function cellsOf(sheet: Worksheet): readonly unknown[] {
  return [...sheet.cells.cells()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.style]);
}
