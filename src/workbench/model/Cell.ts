import type { CellRange } from "../../domain/workbook/CellAddress";
import type { CellScalar } from "./CellScalar";
import type { CellStyle } from "./CellStyle";

/** A cell; immutable, so that a cell that was not written is the same object as before. */
export interface Cell {
  /** The value, or the last calculated value of the formula; "" where the cell is empty. */
  readonly value: CellScalar;
  /** "=SUM(A1:A3)" with English function names and commas, null where the cell has none. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** What the file says of the cell and the model only keeps. */
  readonly opaque: OpaqueCellParts | null;
}

export interface OpaqueCellParts {
  /** The runs of a rich text as the file writes them, valid while the value is unchanged. */
  readonly richText?: string;
  /** The range of an array formula whose first cell this is. */
  readonly arrayRange?: CellRange;
  /** Whether Excel calls the array formula dynamic (no braces shown). */
  readonly dynamicArray?: boolean;
  /** A formula that the file holds without a calculated value. */
  readonly withoutCachedValue?: boolean;
}

/** A cell that holds nothing but its style; blanks of the same style are the same object. */
export function blankCell(style: CellStyle): Cell {
  const known = BLANKS.get(style);
  if (known) return known;
  const blank: Cell = Object.freeze({ value: "", formula: null, style, opaque: null });
  BLANKS.set(style, blank);
  return blank;
}

const BLANKS = new WeakMap<CellStyle, Cell>();

/** Whether a cell holds neither value nor formula. */
export function isBlank(cell: Cell): boolean {
  return cell.value === "" && cell.formula === null;
}
