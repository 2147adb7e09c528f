import type { WrittenCell } from "../../domain/fillIn/WrittenCell";
import type { Period } from "../../domain/recognition/Period";
import type { HostFailure } from "../../host/HostFailure";
import type { SheetRename } from "../../host/WorkbookHost";

/** What was done when a workbook was rolled forward, what was refused, and what it takes to undo it. */
export interface RollForwardDone {
  readonly from: Period;
  readonly to: Period;
  readonly written: readonly WrittenCell[];
  readonly renamed: readonly SheetRename[];
  /** Steps that the workbook refused: a sheet's cells, or with null the sheets' names. */
  readonly refused: readonly { readonly sheet: string | null; readonly failure: HostFailure }[];
  /** What the workbook kept of ours before and what it keeps now. */
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
}

/** How the last rolling forward went; its undo stays until the next one. */
export type RollForwardState =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "done"; readonly done: RollForwardDone }
  | { readonly kind: "undone"; readonly undone: number; readonly kept: number };
