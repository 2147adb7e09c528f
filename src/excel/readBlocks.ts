import type { CellValue } from "../domain/workbook/WorkbookSnapshot";
import type { Alive } from "./runBatch";
import { halveBlocks, type SnapshotBlock, type UsedExtent } from "./snapshotBlocks";
import { RefusedByHost, toHostFailure } from "./toHostFailure";

/** What has been read of one sheet so far. */
export class SheetContents {
  /** Null for a sheet without values. */
  public readonly extent: Omit<UsedExtent, "sheet"> | null;
  public readonly values: CellValue[][] = [];
  public readonly formulas: CellValue[][] = [];
  public readonly numberFormats: string[][] = [];
  public readonly hiddenRows: number[] = [];
  public readonly hiddenColumns: number[] = [];
  /** Whether some rows are hidden and some are not, so that each has to be asked for. */
  public readonly asksForRows: boolean;
  public asksForColumns: boolean;

  /** `used` is loaded; a null object has nothing to read. */
  public constructor(used: Excel.Range) {
    const { isNullObject } = used;
    this.extent = isNullObject
      ? null
      : { firstRow: used.rowIndex, firstColumn: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
    this.asksForRows = !isNullObject && isMixed(used.rowHidden);
    this.asksForColumns = !isNullObject && isMixed(used.columnHidden);
    if (this.extent && used.rowHidden) this.hiddenRows.push(...count(this.extent.firstRow, this.extent.rowCount));
    if (this.extent && used.columnHidden) this.hiddenColumns.push(...count(this.extent.firstColumn, this.extent.columnCount));
  }
}

/** One sync for all blocks; where the answer is too large, half of them at a time down to single rows. */
export async function readBlocks(
  context: Excel.RequestContext,
  alive: Alive,
  sheets: readonly Excel.Worksheet[],
  contents: readonly SheetContents[],
  blocks: readonly SnapshotBlock[],
): Promise<void> {
  const loaded = blocks.map((block) => loadBlock(sheets, contents, block));
  const isRead = await syncUnlessTooLarge(context);
  alive();
  if (isRead && loaded.every((block) => isWhole(block))) {
    for (const block of loaded) keepBlock(block);
    return;
  }
  const halves = halveBlocks(blocks);
  if (!halves) throw new RefusedByHost({ code: "tooLarge", detail: "one row" });
  await readBlocks(context, alive, sheets, contents, halves[0]);
  await readBlocks(context, alive, sheets, contents, halves[1]);
}

interface LoadedBlock {
  readonly block: SnapshotBlock;
  readonly contents: SheetContents;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function loadBlock(sheets: readonly Excel.Worksheet[], contents: readonly SheetContents[], block: SnapshotBlock): LoadedBlock {
  const sheet = sheets[block.sheet];
  const sheetContents = contents[block.sheet];
  if (!sheet || !sheetContents) throw new Error("A block belongs to no sheet");
  const range = sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rowCount, block.columnCount);
  range.load("values,formulas,numberFormat");
  return {
    block,
    contents: sheetContents,
    range,
    rows: sheetContents.asksForRows ? range.getRowProperties({ rowHidden: true }) : null,
    columns: sheetContents.asksForColumns ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (reason) {
    if (toHostFailure(reason, "readBlocks").code === "tooLarge") return false;
    throw reason;
  }
}

/** Excel hands over null instead of an error where it finds a range too large. */
function isWhole({ range, block }: LoadedBlock): boolean {
  const values: unknown = range.values;
  return Array.isArray(values) && values.length === block.rowCount;
}

function keepBlock({ range, contents, block, rows, columns }: LoadedBlock): void {
  for (const row of cellRows(range.values)) contents.values.push(row);
  for (const row of cellRows(range.formulas)) contents.formulas.push(row);
  for (const row of cellRows(range.numberFormat)) contents.numberFormats.push(row.map(String));
  rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) contents.hiddenRows.push(block.firstRow + index);
  });
  if (!columns) return;
  columns.value.forEach(({ columnHidden }, index) => {
    if (columnHidden === true) contents.hiddenColumns.push(block.firstColumn + index);
  });
  contents.asksForColumns = false;
}

/** The types of office.js say `any`; a cell is text, number or boolean. */
function cellRows(matrix: readonly (readonly CellValue[])[]): readonly CellValue[][] {
  return matrix.map((row) => [...row]);
}

/** Excel answers null where the range is of both kinds, whatever the type says. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

function count(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => first + index);
}
