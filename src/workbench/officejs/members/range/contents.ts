import type { CellRange } from "../../../../domain/workbook/CellAddress";
import { isCellError, type CellScalar } from "../../../model/CellScalar";
import type { LiveRange } from "../../../model/LiveRange";
import type { Worksheet } from "../../../model/Worksheet";
import { rareScalar, scalar, type Member } from "../../ClassDefinition";
import { guardContents, guardSheet } from "../../guards";
import { CELL_READ_LIMIT } from "../../limits";
import { Refusal } from "../../protocol/Refusal";
import { displayText } from "../../values/displayText";
import { isWholeColumns, isWholeRows } from "../../values/parseAddress";
import type { WorkbookSession } from "../../WorkbookSession";
import { placeOf } from "./openRange";
import { writeTyped } from "./writeTyped";

/** Members of Range that hand over or take a matrix of its cells. */
export const RANGE_CONTENTS: Readonly<Record<string, Member<LiveRange>>> = {
  values: scalar((live, session) => readMatrix(live, session, valueAt), (live, value, session) => writeContents(live, value, session)),
  formulas: scalar((live, session) => readMatrix(live, session, formulaAt), (live, value, session) => writeContents(live, value, session)),
  numberFormat: scalar(
    (live, session) => readMatrix(live, session, (sheet, row, column) => sheet.cell(row, column).style.numberFormat),
    (live, value, session) => writeFormats(live, value, session),
  ),
  text: scalar((live, session) => readMatrix(live, session, textAt)),
  valueTypes: scalar((live, session) => readMatrix(live, session, typeAt)),
  savedAsArray: rareScalar(() => null),
};

type CellReader = (sheet: Worksheet, row: number, column: number, session: WorkbookSession) => unknown;

/** A matrix of the range; null for whole rows and columns, which Excel does not read either. */
function readMatrix(live: LiveRange, session: WorkbookSession, readCell: CellReader): unknown {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const { sheet, range } = place;
  if (isWholeColumns(range) || isWholeRows(range)) return null;
  const width = range.lastColumn - range.firstColumn + 1;
  const cellCount = (range.lastRow - range.firstRow + 1) * width;
  if (cellCount > CELL_READ_LIMIT) return new Refusal("RangeExceedsLimit");
  session.counters.cellsRead += cellCount;
  const matrix: unknown[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const line: unknown[] = new Array<unknown>(width);
    for (let offset = 0; offset < width; offset += 1) line[offset] = readCell(sheet, row, range.firstColumn + offset, session);
    matrix.push(line);
  }
  return matrix;
}

function valueAt(sheet: Worksheet, row: number, column: number): unknown {
  return wireValue(sheet.cells.get(row, column)?.value ?? "");
}

function formulaAt(sheet: Worksheet, row: number, column: number): unknown {
  const cell = sheet.cells.get(row, column);
  return cell ? (cell.formula ?? wireValue(cell.value)) : "";
}

function textAt(sheet: Worksheet, row: number, column: number, session: WorkbookSession): unknown {
  const cell = sheet.cells.get(row, column);
  return cell ? displayText(cell.value, cell.style.numberFormat, session.locale) : "";
}

function typeAt(sheet: Worksheet, row: number, column: number): unknown {
  const value = sheet.cells.get(row, column)?.value ?? "";
  if (isCellError(value)) return "Error";
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function wireValue(value: CellScalar): string | number | boolean {
  return isCellError(value) ? value.error : value;
}

function writeContents(live: LiveRange, value: unknown, session: WorkbookSession): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const refusal = guardContents(session, place.sheet, place.range);
  return refusal ?? writeTyped(place, value, session);
}

function writeFormats(live: LiveRange, value: unknown, session: WorkbookSession): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const { sheet, range } = place;
  const refusal = guardSheet(session, sheet, "allowFormatCells");
  if (refusal) return refusal;
  if (typeof value === "string") {
    sheet.changeStyle(range, { numberFormat: value === "" ? "General" : value });
    return undefined;
  }
  const matrix = matrixOfShape(value, range);
  if (matrix instanceof Refusal) return matrix;
  session.counters.cellsWritten += matrix.length * (matrix[0]?.length ?? 0);
  for (const [rowOffset, line] of matrix.entries()) writeFormatLine(sheet, range, rowOffset, line);
  return undefined;
}

/** One change of style per run of equal formats. */
function writeFormatLine(sheet: Worksheet, range: CellRange, rowOffset: number, line: readonly unknown[]): void {
  const row = range.firstRow + rowOffset;
  for (let start = 0; start < line.length; ) {
    const format = line[start];
    let end = start;
    while (end + 1 < line.length && line[end + 1] === format) end += 1;
    const cells = { firstRow: row, lastRow: row, firstColumn: range.firstColumn + start, lastColumn: range.firstColumn + end };
    if (typeof format === "string") sheet.changeStyle(cells, { numberFormat: format === "" ? "General" : format });
    start = end + 1;
  }
}

/** The value as a matrix of exactly the range's shape, refused as Excel refuses any other. */
export function matrixOfShape(value: unknown, range: CellRange): readonly (readonly unknown[])[] | Refusal {
  const height = range.lastRow - range.firstRow + 1;
  const width = range.lastColumn - range.firstColumn + 1;
  const lines: unknown[] = Array.isArray(value) ? value : [];
  const matrix: (readonly unknown[])[] = [];
  for (const line of lines) if (Array.isArray(line) && line.length === width) matrix.push(line);
  return lines.length === height && matrix.length === height ? matrix : new Refusal("InvalidArgument", WRONG_SHAPE);
}

const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
