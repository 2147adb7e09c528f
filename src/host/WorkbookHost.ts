import type { PlannedCell } from "../domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../domain/fillIn/WrittenCell";
import type { Result } from "../domain/result";
import type { SheetPlan, SummaryPlan } from "../domain/summary/SummaryPlan";
import type { CellAddress, CellRange } from "../domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "./HostFailure";

/**
 * The one port to a workbook; everything above it is the same in Excel, in the preview and on the command line.
 *
 * No method throws for anything the host does: a refusal is a `HostFailure`.
 */
export interface WorkbookHost {
  /** Reads the whole workbook; `onProgress` gets cells read and cells in all. */
  readSnapshot(
    onProgress?: (done: number, of: number) => void,
    signal?: CancelSignal,
  ): Promise<Result<WorkbookSnapshot, HostFailure>>;

  /**
   * The workbook's file as it would be saved now (.xlsx), for what only the file tells: comments, properties, links.
   *
   * Not every Excel hands it over (`unsupported`), and a large one takes seconds: never wait for it with anything else.
   */
  readFile(): Promise<Result<Uint8Array, HostFailure>>;

  /**
   * Selects a cell and brings its sheet into view; a hidden sheet is not unhidden but refused as `notFound`. Answers which cell was active before, so
   * that there is a way back; null where there was none, as on a chart's own sheet.
   *
   * @param lastRow where given, the column's cells down to this row are selected, which marks them without changing anything
   */
  revealCell(address: CellAddress, lastRow?: number): Promise<Result<CellAddress | null, HostFailure>>;

  /** Writes or refills our own sheets as planned; the user's sheets are never touched. */
  writeSummary(plan: SummaryPlan): Promise<Result<SummaryWritten, HostFailure>>;

  /**
   * Writes or refills the copy of our page that holds values instead of formulas (`planSummaryCopy`), for the mailed version. The page itself and
   * the user's sheets are not touched.
   */
  copySummaryAsValues(copy: SheetPlan): Promise<Result<SummaryCopied, HostFailure>>;

  /** Takes that copy away again, with what the user has written on it; false where there is none. The last sheet that can be seen is refused. */
  removeSummaryCopy(): Promise<Result<boolean, HostFailure>>;

  /**
   * Writes cells of the user's own sheets that the user has seen planned: only where nothing, or what the plan says, stands in every one of them,
   * else `cellsFilled` and nothing is written; refused on protected, filtered and hidden ranges. Listeners hear of it: the user's figures have changed.
   */
  writeCells(cells: readonly PlannedCell[]): Promise<Result<readonly WrittenCell[], HostFailure>>;

  /** Gives the cells that still hold what `writeCells` wrote what stood there before, and leaves those that were changed since. */
  undoCells(cells: readonly WrittenCell[]): Promise<Result<UndoneCells, HostFailure>>;

  /** Our own state as it stands in the workbook now: the ribbon's button or a colleague may have written since the last reading. */
  readStoredState(): Promise<Result<string | null, HostFailure>>;

  /**
   * Gives sheets of the user's new names, all or none: `notFound` where one is gone, `nameTaken` where a name is another sheet's, `workbookProtected`
   * where the workbook's structure is. Formulas follow; Excel's own undo does not know of it.
   */
  renameSheets(renames: readonly SheetRename[]): Promise<Result<void, HostFailure>>;

  /** Sets what is printed of a sheet of the user's, which the user has seen planned; refused on protected and missing sheets. */
  setPrintArea(sheet: string, area: CellRange): Promise<Result<void, HostFailure>>;

  /** Keeps our own state (an XML document of `urn:avstamt:1`) in the workbook; null takes it away. */
  writeStoredState(xml: string | null): Promise<Result<void, HostFailure>>;

  /**
   * Takes away everything that only we read: our own state and the hidden names of our sheets. The two sheets stay, as ordinary sheets of the user's that
   * no later summary refills.
   */
  removeTraces(): Promise<Result<void, HostFailure>>;

  /** Opens a file (.xlsx as base64) as a new, unsaved workbook beside this one; not every host can (`unsupported`). */
  openNewWorkbook(base64: string): Promise<Result<void, HostFailure>>;

  /** Calls back after any change to the workbook that is not our own; returns how to stop. */
  onWorkbookChanged(listener: () => void): Promise<Result<() => void, HostFailure>>;
}

/** A sheet's name and the one that it is to have. */
export interface SheetRename {
  readonly from: string;
  readonly to: string;
}

/** A way for the caller to stop a long run; an AbortSignal satisfies it. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** Where the summary went, and which of the best-effort steps (freeze panes, print set-up, chart) the host refused. */
export interface SummaryWritten {
  readonly summarySheet: string;
  readonly reconciliationSheet: string;
  readonly refused: readonly HostFailure[];
}

/** Where the copy of the page went, and which of the best-effort steps the host refused. */
export interface SummaryCopied {
  readonly sheet: string;
  readonly refused: readonly HostFailure[];
}
