import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { Cell } from "../../../model/Cell";
import type { CellScalar } from "../../../model/CellScalar";
import { guardContents } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import type { WorkbookSession } from "../../WorkbookSession";
import { rangeArgument, type RangePlace } from "./openRange";

/**
 * Range.copyFrom(source, copyType): values, formulas (relative references move), formats or all of them. The target grows
 * to the source's size where it is smaller, and is filled repeatedly where it is a multiple of it, as Excel pastes.
 */
export function copyFrom(target: RangePlace, values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  const [sourceArgument, copyType, skipBlanks, transpose] = values;
  if (skipBlanks === true || transpose === true) {
    return new Refusal("NotImplemented", "The stand-in's Range.copyFrom neither skips blanks nor transposes.", "Range.copyFrom");
  }
  const source = rangeArgument(sourceArgument, target.sheet, session);
  if (source instanceof Refusal) return source;
  const range = pasteRange(source.range, target.range);
  const refusal = guardContents(session, target.sheet, range);
  if (refusal) return refusal;
  const kind = copyType ?? "All";
  if (kind !== "All" && kind !== "Values" && kind !== "Formulas" && kind !== "Formats") return new Refusal("InvalidArgument");
  paste(source, { sheet: target.sheet, range }, kind, session);
  return undefined;
}

type CopyKind = "All" | "Values" | "Formulas" | "Formats";

function paste(source: RangePlace, target: RangePlace, kind: CopyKind, session: WorkbookSession): void {
  const cells = readCells(source);
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  for (let row = target.range.firstRow; row <= target.range.lastRow; row += 1) {
    for (let column = target.range.firstColumn; column <= target.range.lastColumn; column += 1) {
      const rowOffset = (row - target.range.firstRow) % height;
      const columnOffset = (column - target.range.firstColumn) % width;
      const cell = cells[rowOffset]?.[columnOffset];
      const moved = { rows: row - source.range.firstRow - rowOffset, columns: column - source.range.firstColumn - columnOffset };
      if (cell) pasteCell(target, { row, column }, cell, kind, moved, session);
    }
  }
}

function pasteCell(
  { sheet }: RangePlace,
  { row, column }: { readonly row: number; readonly column: number },
  cell: Cell,
  kind: CopyKind,
  moved: { readonly rows: number; readonly columns: number },
  session: WorkbookSession,
): void {
  const isFormula = kind !== "Values" && cell.formula !== null;
  if (kind !== "Formats") sheet.setContent(row, column, contentOf(cell, isFormula, moved, session), { asText: !isFormula });
  if (kind === "All" || kind === "Formats") sheet.changeStyle(oneCell(row, column), cell.style);
}

function contentOf(cell: Cell, isFormula: boolean, moved: { readonly rows: number; readonly columns: number }, session: WorkbookSession): CellScalar {
  return isFormula && cell.formula !== null ? session.workbook.formulas.copyFormula(cell.formula, moved.rows, moved.columns) : cell.value;
}

function readCells({ sheet, range }: RangePlace): Cell[][] {
  const cells: Cell[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const line: Cell[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) line.push(sheet.cell(row, column));
    cells.push(line);
  }
  return cells;
}

function pasteRange(source: CellRange, target: CellRange): CellRange {
  const height = source.lastRow - source.firstRow + 1;
  const width = source.lastColumn - source.firstColumn + 1;
  const targetHeight = target.lastRow - target.firstRow + 1;
  const targetWidth = target.lastColumn - target.firstColumn + 1;
  const fits = targetHeight % height === 0 && targetWidth % width === 0;
  return fits ? target : { ...target, lastRow: target.firstRow + height - 1, lastColumn: target.firstColumn + width - 1 };
}

function oneCell(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
