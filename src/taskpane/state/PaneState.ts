import type { ReviewProgress, WorkbookReview } from "../../domain/Review";
import type { WrittenCell } from "../../domain/fillIn/WrittenCell";
import type { PackageFacts } from "../../domain/mailing/PackageFacts";
import type { ReportText } from "../../domain/narrative/ReportText";
import type { CellAddress } from "../../domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "../../host/HostFailure";
import type { Language } from "../../text/Messages";
import type { MendState } from "../mailing/MendState";
import type { RollForwardState } from "../rollForward/RollForwardDone";
import type { LastMonthState } from "./LastMonth";
import type { Preferences } from "./Preferences";
import type { RefusedSheet } from "./writeSheetBySheet";

export type ViewName = "overview" | "findings" | "text" | "forecast" | "mailing" | "settings";

/**
 * What the pane is doing with the workbook right now; a finished review stays in `reviewed` while the next one runs. A review that nobody asked for runs by itself.
 */
export type Activity =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly done: number; readonly of: number; readonly isByItself: boolean }
  | { readonly kind: "reviewing"; readonly progress: ReviewProgress | null; readonly isByItself: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** A finished review with what it was made from. */
export interface Reviewed {
  readonly snapshot: WorkbookSnapshot;
  readonly review: WorkbookReview;
  /** Milliseconds since 1970, by the user's clock. */
  readonly at: number;
  /** How long reading and reviewing took, in milliseconds. */
  readonly took: number;
}

/** What is known of the workbook's file, which is read in the background and not by every Excel handed over. */
export type FileCheck =
  | { readonly kind: "unread" }
  /** `percent` of the file that has been gone through, in tens; 0 while Excel hands it over. */
  | { readonly kind: "reading"; readonly percent: number }
  /** `reading` is the snapshot's sheets that the file was read beside: a later reading of the workbook makes it old. */
  | { readonly kind: "read"; readonly facts: PackageFacts; readonly reading: WorkbookSnapshot["sheets"] }
  | { readonly kind: "refused"; readonly failure: HostFailure };

/** How the last writing of the summary went. */
export type SummaryState =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly summarySheet: string; readonly reconciliationSheet: string; readonly incomplete: boolean }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** How the last filling in of empty cells went, and what it takes to undo it. */
export type FillInState =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly cells: readonly WrittenCell[]; readonly refused: readonly RefusedSheet[] }
  | { readonly kind: "undone"; readonly undone: number; readonly kept: number };

/** Which findings the list shows. */
export interface FindingFilter {
  readonly show: "open" | "error" | "warning" | "info" | "accepted" | "all";
  readonly search: string;
}

/** Everything the pane shows, as one value. */
export interface PaneState {
  readonly view: ViewName;
  readonly language: Language;
  readonly isDark: boolean;
  readonly activity: Activity;
  readonly reviewed: Reviewed | null;
  readonly isStale: boolean;
  readonly file: FileCheck;
  /** Whether Excel waits for the editing of a cell to end. */
  readonly isCellEdited: boolean;
  readonly summary: SummaryState;
  readonly fillIn: FillInState;
  readonly mend: MendState;
  readonly rollForward: RollForwardState;
  /** The cell that was selected before the pane led away from it, for as long as the way back is offered. */
  readonly cameFrom: CellAddress | null;
  readonly lastMonth: LastMonthState;
  /** A refusal beside the main flow: going to a cell, keeping an acceptance. */
  readonly sideFailure: HostFailure | null;
  readonly filter: FindingFilter;
  /** Id of the finding whose proof is open. */
  readonly openFinding: string | null;
  /** Id of the finding that was accepted last, for as long as the way back is offered. */
  readonly lastAccepted: string | null;
  readonly reportText: ReportText | null;
  readonly preferences: Preferences;
}
