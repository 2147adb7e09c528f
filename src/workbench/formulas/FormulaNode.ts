import type { CellRange } from "../../domain/workbook/CellAddress";
import type { Expression } from "./Expression";
import type { FormulaSheet } from "./FormulaWorkbook";
import type { Precedents } from "./findPrecedents";

/** A formula in the graph. */
export interface FormulaNode {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  readonly precedents: Precedents;
  readonly links: readonly RangeLink[];
  /** The cells that an array formula fills, null for an ordinary formula. */
  readonly arrayRange: CellRange | null;
  /** Whether it was written and has no value that Excel or a calculation gave it. */
  isNew: boolean;
  /** Whether its value must be calculated anew. */
  isDirty: boolean;
}

/** A range that formulas read: one object however many read it, so that a column summed twice is no twice as many edges. */
export interface RangeLink {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly readers: Set<FormulaNode>;
  /** The calculation in which all of its formulas were found calculated. */
  settledIn: number;
}
