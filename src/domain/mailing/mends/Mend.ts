import type { PlannedCell } from "../../fillIn/FillInPlan";
import type { CellRange } from "../../workbook/CellAddress";

/** A text that becomes the number that it shows; `replaces` is the text as it stands. */
export interface MendedCell extends PlannedCell {
  readonly content: number;
  readonly replaces: string;
  /** The row's label, for the preview. */
  readonly label: string;
}

/** Amounts that stand as text, made into numbers. */
export interface TextNumberMend {
  readonly kind: "textNumber";
  /** Id of the finding that it mends. */
  readonly finding: string;
  readonly header: string;
  readonly cells: readonly MendedCell[];
  /** Cells of the same kind that are left, because they can be read in two ways or are out of sight. */
  readonly left: number;
}

/** A print area made wide enough for the tables that it cuts off. */
export interface PrintAreaMend {
  readonly kind: "printArea";
  readonly finding: string;
  readonly sheet: string;
  readonly before: CellRange;
  readonly after: CellRange;
}

/** Our own sheets written anew from the cells as they stand. */
export interface SummaryMend {
  readonly kind: "summary";
  readonly finding: string;
  readonly sheets: readonly string[];
}

/**
 * What can be mended with a click: safe, shown before it is done, and undone by another click (our own sheets can always be written again).
 *
 * Nothing is deleted, unhidden, recalculated or disconnected: that is the user's to judge, and the gate only leads to the place.
 */
export type Mend = TextNumberMend | PrintAreaMend | SummaryMend;
