import { ownSheetKind } from "../../domain/summary/ownSheetNames";
import type { CellRange } from "../../domain/workbook/CellAddress";
import type { CellValue, DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { Cell } from "../model/Cell";
import { isCellError } from "../model/CellScalar";
import type { Workbook } from "../model/Workbook";
import type { Worksheet } from "../model/Worksheet";

/** The namespace of our own custom XML part. */
export const STATE_NAMESPACE = "urn:avstamt:1";

/** Names that Excel keeps for itself (print areas, filters) and does not count among the user's. */
const BUILT_IN_NAME = /^_xlnm\./i;

/** How many cells the used ranges of a workbook span, blanks within them counted. */
export function countUsedCells(workbook: Workbook): number {
  return workbook.worksheets.reduce((sum, sheet) => {
    const used = sheet.usedRange(true);
    return used ? sum + (used.lastRow - used.firstRow + 1) * (used.lastColumn - used.firstColumn + 1) : sum;
  }, 0);
}

/** The workbook as the domain reads it: the same as `ExcelHost` reads through office.js. */
export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  const names = snapshotNames(workbook);
  return {
    fileName: workbook.settings.fileName,
    sheets: workbook.worksheets.map((sheet) => snapshotSheet(sheet, names.filter((name) => name.sheet === sheet.name))),
    names,
    storedState: workbook.customXml.inNamespace(STATE_NAMESPACE)[0]?.xml ?? null,
  };
}

/** The workbook's own names first, then those of each sheet. */
function snapshotNames(workbook: Workbook): DefinedName[] {
  const names = workbook.names.all().filter(({ name }) => !BUILT_IN_NAME.test(name));
  const of = (sheetId: string | null, sheet: string | null) =>
    names.filter((name) => name.sheetId === sheetId).map(({ name, formula, visible }) => ({ name, formula, visible, sheet }));
  return [...of(null, null), ...workbook.worksheets.flatMap(({ id, name }) => of(id, name))];
}

function snapshotSheet(sheet: Worksheet, names: readonly DefinedName[]): SheetSnapshot {
  const used = sheet.usedRange(true);
  return {
    name: sheet.name,
    visibility: sheet.settings.visibility,
    origin: { row: used?.firstRow ?? 0, column: used?.firstColumn ?? 0 },
    values: matrix(sheet, used, ({ value }) => plainValue(value)),
    formulas: matrix(sheet, used, ({ value, formula }) => formula ?? plainValue(value)),
    numberFormats: matrix(sheet, used, ({ style }) => style.numberFormat),
    hiddenRows: used ? sheet.rows.hidden().filter((row) => row >= used.firstRow && row <= used.lastRow) : [],
    hiddenColumns: used ? sheet.columns.hidden().filter((column) => column >= used.firstColumn && column <= used.lastColumn) : [],
    tables: sheet.objects.tables.map(({ name, range }) => ({ name, range })),
    ownSheet: ownSheetKind(names),
  };
}

function matrix<T>(sheet: Worksheet, range: CellRange | null, read: (cell: Cell) => T): T[][] {
  if (range === null) return [];
  const rows: T[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const line: T[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) line.push(read(sheet.cell(row, column)));
    rows.push(line);
  }
  return rows;
}

function plainValue(value: Cell["value"]): CellValue {
  return isCellError(value) ? value.error : value;
}
