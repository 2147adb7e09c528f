import type { WorkbookFileError } from "../../files/readWorkbookFile";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";

/** Last month's workbook, opened from the user's disk; it is forgotten when the pane is closed. */
export interface LastMonth {
  readonly snapshot: WorkbookSnapshot;
  /** Formulas for which its file has no value; their cells count as blank. */
  readonly uncalculated: number;
}

/** Why a file was not taken for last month's workbook; `unreadable` is a file that the browser was refused. */
export type LastMonthRefusal = WorkbookFileError | "unreadable" | "sameWorkbook";

/** Whether last month's workbook is open, and how the last try to open one went. */
export type LastMonthState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly fileName: string }
  | { readonly kind: "open"; readonly lastMonth: LastMonth }
  | { readonly kind: "refused"; readonly fileName: string; readonly refusal: LastMonthRefusal };
