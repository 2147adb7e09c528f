import { ownSheetKind } from "../domain/summary/ownSheetNames";
import type { CellRange } from "../domain/workbook/CellAddress";
import type { DefinedName, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import type { CancelSignal } from "../host/WorkbookHost";
import { readBlocks, SheetContents } from "./readBlocks";
import type { Alive } from "./runBatch";
import { snapshotBlocks, type UsedExtent } from "./snapshotBlocks";
import { RefusedByHost } from "./toHostFailure";

/** The namespace of our own custom XML part. */
export const STATE_NAMESPACE = "urn:avstamt:1";

/** More is no budget workbook, and would hold the pane's memory hostage. */
const MOST_CELLS = 5_000_000;

export interface ReadOptions {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: CancelSignal;
}

/** Reads the whole workbook: two syncs for what there is, then one for each started 50 000 cells. */
export async function readSnapshot(context: Excel.RequestContext, alive: Alive, options: ReadOptions): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  const parts = loadStoredParts(context);
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula,items/names/items/visible,items/tables/items/name");
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  alive();
  refuseIfCancelled(options.signal);

  const sheets = worksheets.items.map((sheet) => ({ sheet, used: loadUsedRange(sheet), tables: loadTables(sheet) }));
  const [part] = parts.items;
  const xml = part?.getXml();
  await context.sync();
  alive();
  refuseIfCancelled(options.signal);

  const read = sheets.map(({ sheet, used, tables }) => ({ sheet, tables, contents: new SheetContents(used) }));
  const contents = read.map((one) => one.contents);
  const extents = contents.flatMap(({ extent }, sheet): readonly UsedExtent[] => (extent ? [{ ...extent, sheet }] : []));
  const of = extents.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (of > MOST_CELLS) throw new RefusedByHost({ code: "tooLarge", detail: `${String(of)} cells` });
  const progress = { done: 0, of };
  for (const blocks of snapshotBlocks(extents)) {
    await readBlocks(context, alive, worksheets.items, contents, blocks);
    refuseIfCancelled(options.signal);
    progress.done += blocks.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    options.onProgress(progress.done, progress.of);
  }

  return {
    fileName: savedName(workbook.name),
    sheets: read.map((one) => snapshotOf(one.sheet, one.contents, one.tables)),
    names: [...names.items.map((item) => definedName(item, null)), ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => definedName(item, sheet.name)))],
    storedState: xml?.value ?? null,
  };
}

export function refuseIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw new RefusedByHost({ code: "cancelled", detail: "reading" });
}

/** Our own parts; there is one, unless somebody put the file together by hand. */
export function loadStoredParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** Formats alone make no used range: a sheet formatted to the bottom would otherwise be a million rows. */
function loadUsedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

function loadTables(sheet: Excel.Worksheet): readonly { readonly name: string; readonly range: Excel.Range }[] {
  return sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name: table.name, range };
  });
}

function snapshotOf(
  sheet: Excel.Worksheet,
  contents: SheetContents,
  tables: readonly { readonly name: string; readonly range: Excel.Range }[],
): SheetSnapshot {
  const { extent, values, formulas, numberFormats, hiddenRows, hiddenColumns } = contents;
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    origin: extent ? { row: extent.firstRow, column: extent.firstColumn } : { row: 0, column: 0 },
    values,
    formulas,
    numberFormats,
    hiddenRows,
    hiddenColumns,
    tables: tables.map(({ name, range }) => ({ name, range: rangeOf(range) })),
    ownSheet: ownSheetKind(sheet.names.items),
  };
}

function rangeOf(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function definedName(item: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name: item.name, formula: String(item.formula), visible: item.visible, sheet };
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

function visibilityOf(visibility: string): SheetVisibility {
  return VISIBILITIES[visibility] ?? "visible";
}

/** A workbook that was never saved is called "Book1" without an ending. */
function savedName(name: string): string | null {
  return /\.[a-z]{3,4}$/i.test(name) ? name : null;
}
