import type { CellRange } from "../../domain/workbook/CellAddress";
import type { CellError, CellScalar } from "../model/CellScalar";
import type { FormulaSheet } from "./FormulaWorkbook";

/** One value inside a calculation; null is an empty cell, which unlike "" counts as 0 in arithmetic. */
export type Scalar = CellScalar | null;

/** A rectangle of one sheet. */
export interface Area {
  readonly sheet: FormulaSheet;
  readonly range: CellRange;
}

/** One area or, after a union, several. */
export class ReferenceValue {
  constructor(readonly areas: readonly Area[]) {}
}

/** A rectangle of values, row by row. */
export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.values[row * this.columns + column] ?? null;
  }
}

/** What an expression yields. */
export type Operand = Scalar | ReferenceValue | ArrayValue;

/** A rectangle of values that may be read cell by cell, whatever it is made of. */
export interface ValueGrid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
}

/** Whether something is an error value. */
export function isError(operand: unknown): operand is CellError {
  return typeof operand === "object" && operand !== null && "error" in operand;
}

/** Whether an operand is neither a reference nor an array. */
export function isScalar(operand: Operand): operand is Scalar {
  return !(operand instanceof ReferenceValue) && !(operand instanceof ArrayValue);
}
