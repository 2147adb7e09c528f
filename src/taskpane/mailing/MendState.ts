import type { WrittenCell } from "../../domain/fillIn/WrittenCell";
import type { CellRange } from "../../domain/workbook/CellAddress";

/** What it takes to undo a mend. */
export type MendUndo =
  | { readonly kind: "cells"; readonly cells: readonly WrittenCell[] }
  | { readonly kind: "printArea"; readonly sheet: string; readonly before: CellRange };

/** How the last mend of the gate went. */
export type MendState =
  | { readonly kind: "none" }
  | { readonly kind: "mending" }
  | { readonly kind: "mended"; readonly undo: MendUndo }
  /** `kept` cells were changed since and left alone. */
  | { readonly kind: "undone"; readonly kept: number };
