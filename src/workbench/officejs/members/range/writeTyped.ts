import { isCellError, type CellScalar } from "../../../model/CellScalar";
import { parseFormula } from "../../../formulas/parseFormula";
import type { Worksheet } from "../../../model/Worksheet";
import { Refusal } from "../../protocol/Refusal";
import { typedInput, type TypedInput } from "../../values/typedInput";
import { isWholeColumns, isWholeRows } from "../../values/parseAddress";
import type { WorkbookSession } from "../../WorkbookSession";
import { matrixOfShape } from "./contents";
import type { RangePlace } from "./openRange";

/** A cell holds at most this many characters: support.microsoft.com, "Excel specifications and limits". */
const TEXT_LIMIT = 32_767;
/** A formula holds at most this many characters (same source). */
const FORMULA_LIMIT = 8_192;

/**
 * Writes a matrix of the range's shape, or one value to every cell, as Excel does: texts as if typed, null leaves the cell alone.
 *
 * All of it is checked before anything is written.
 */
export function writeTyped(place: RangePlace, value: unknown, session: WorkbookSession): Refusal | undefined {
  const { sheet, range } = place;
  const matrix = Array.isArray(value) ? matrixOfShape(value, range) : filled(value, place);
  if (matrix instanceof Refusal) return matrix;
  const contents: (CellScalar | null)[][] = [];
  const texts: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  for (const [rowOffset, line] of matrix.entries()) {
    const row = range.firstRow + rowOffset;
    const converted = convertLine(sheet, row, range.firstColumn, line);
    if (converted instanceof Refusal) return converted;
    contents.push(converted.map((input, offset) => {
      if (input === null || !isTextLikeFormula(input)) return input?.content ?? null;
      texts.push({ row, column: range.firstColumn + offset, text: input.content });
      return null;
    }));
  }
  session.counters.cellsWritten += contents.length * (contents[0]?.length ?? 0);
  sheet.writeContents(range, contents);
  for (const { row, column, text } of texts) sheet.setContent(row, column, text, { asText: true });
  return undefined;
}

function convertLine(sheet: Worksheet, row: number, firstColumn: number, line: readonly unknown[]): (TypedInput | null)[] | Refusal {
  const inputs: (TypedInput | null)[] = [];
  for (const [offset, value] of line.entries()) {
    const input = convert(value, sheet, row, firstColumn + offset);
    if (input instanceof Refusal) return input;
    inputs.push(input);
  }
  return inputs;
}

function convert(value: unknown, sheet: Worksheet, row: number, column: number): TypedInput | null | Refusal {
  if (value === null) return null;
  if (typeof value === "number" || typeof value === "boolean") return { content: value, asText: false };
  if (typeof value !== "string") return new Refusal("InvalidArgument");
  if (value.length > TEXT_LIMIT) return new Refusal("InvalidArgument");
  const input = typedInput(value, sheet.cells.get(row, column)?.style.numberFormat ?? "General");
  return refuseFormula(input) ?? input;
}

function refuseFormula(input: TypedInput): Refusal | null {
  if (input.asText || typeof input.content !== "string" || !input.content.startsWith("=")) return null;
  if (input.content.length > FORMULA_LIMIT) return new Refusal("InvalidArgument");
  const expression = parseFormula(input.content);
  return expression.kind === "unsupported" && expression.what === "syntax" ? new Refusal("InvalidArgument") : null;
}

function isTextLikeFormula(input: TypedInput): input is TypedInput & { readonly content: string } {
  return input.asText && !isCellError(input.content) && typeof input.content === "string" && input.content.startsWith("=");
}

function filled(value: unknown, { range }: RangePlace): readonly (readonly unknown[])[] | Refusal {
  if (isWholeColumns(range) || isWholeRows(range)) return new Refusal("InvalidArgument");
  const line = new Array<unknown>(range.lastColumn - range.firstColumn + 1).fill(value);
  return new Array<readonly unknown[]>(range.lastRow - range.firstRow + 1).fill(line);
}
