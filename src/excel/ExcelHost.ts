import type { PlannedCell } from "../domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../domain/fillIn/WrittenCell";
import { ok, type Result } from "../domain/result";
import type { RowPlaces } from "../domain/summary/resolveFormula";
import type { SheetPlan, SummaryPlan } from "../domain/summary/SummaryPlan";
import type { CellAddress, CellRange } from "../domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "../host/HostFailure";
import type { CancelSignal, SheetRename, SummaryCopied, SummaryWritten, WorkbookHost } from "../host/WorkbookHost";
import { copyFile } from "./copyFile";
import { finishSummary } from "./finishSummary";
import { openNewWorkbook } from "./openNewWorkbook";
import { readSnapshot } from "./readSnapshot";
import { readStoredState } from "./readStoredState";
import { removeSummaryCopy } from "./removeSummaryCopy";
import { removeTraces } from "./removeTraces";
import { renameSheets } from "./renameSheets";
import { revealCell } from "./revealCell";
import { runBatch, type BatchLimits } from "./runBatch";
import { setPrintArea } from "./setPrintArea";
import { watchWorkbook } from "./watchWorkbook";
import { undoCells, writeCells } from "./writeCells";
import { writeSheets } from "./writeSheets";
import { writeStoredState } from "./writeStoredState";

/** How long Office is waited for at each step of copying the file; a tenant's rules may leave it silent for ever. */
const FILE_STEP_MS = 10_000;

/** How long Excel is waited for. */
export const DEFAULT_LIMITS: BatchLimits = { timeLimitMs: 30_000, patienceMs: 1_500, onCellEdit: () => undefined };

const NEVER_ABORTED: CancelSignal = { aborted: false };

/** The port to the workbook that is open in Excel, through office.js. */
export class ExcelHost implements WorkbookHost {
  private readonly limits: BatchLimits;
  /** Ids of our own sheets, whose changes are not the user's. */
  private readonly ownSheetIds = new Set<string>();
  /** What happens while we write is ours. */
  private isWriting = false;

  public constructor(limits: Partial<BatchLimits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  public readSnapshot(
    onProgress: (done: number, of: number) => void = () => undefined,
    signal: CancelSignal = NEVER_ABORTED,
  ): Promise<Result<WorkbookSnapshot, HostFailure>> {
    return runBatch("readSnapshot", this.limits, (context, alive) => readSnapshot(context, alive, { onProgress, signal }));
  }

  public readFile(): Promise<Result<Uint8Array, HostFailure>> {
    return copyFile(Math.min(this.limits.timeLimitMs, FILE_STEP_MS));
  }

  public revealCell(address: CellAddress, lastRow = address.row): Promise<Result<CellAddress | null, HostFailure>> {
    return runBatch("revealCell", this.limits, (context, alive) => revealCell(context, alive, address, lastRow));
  }

  public async writeSummary(plan: SummaryPlan): Promise<Result<SummaryWritten, HostFailure>> {
    const written = await this.writeOwnSheets(plan);
    if (!written.ok) return written;
    const { places, refused } = written.value;
    return ok({ summarySheet: places.summary.name, reconciliationSheet: places.reconciliation.name, refused });
  }

  public async copySummaryAsValues(copy: SheetPlan): Promise<Result<SummaryCopied, HostFailure>> {
    const written = await this.writeOwnSheets({ sheets: [copy] });
    if (!written.ok) return written;
    return ok({ sheet: written.value.places.copy.name, refused: written.value.refused });
  }

  public removeSummaryCopy(): Promise<Result<boolean, HostFailure>> {
    return this.whileWriting(() => runBatch("removeSummaryCopy", this.limits, removeSummaryCopy));
  }

  public writeCells(cells: readonly PlannedCell[]): Promise<Result<readonly WrittenCell[], HostFailure>> {
    return runBatch("writeCells", this.limits, (context, alive) => writeCells(context, alive, cells));
  }

  public undoCells(cells: readonly WrittenCell[]): Promise<Result<UndoneCells, HostFailure>> {
    return runBatch("undoCells", this.limits, (context, alive) => undoCells(context, alive, cells));
  }

  public readStoredState(): Promise<Result<string | null, HostFailure>> {
    return runBatch("readStoredState", this.limits, readStoredState);
  }

  public renameSheets(renames: readonly SheetRename[]): Promise<Result<void, HostFailure>> {
    return runBatch("renameSheets", this.limits, (context, alive) => renameSheets(context, alive, renames));
  }

  public setPrintArea(sheet: string, area: CellRange): Promise<Result<void, HostFailure>> {
    return runBatch("setPrintArea", this.limits, (context, alive) => setPrintArea(context, alive, sheet, area));
  }

  public writeStoredState(xml: string | null): Promise<Result<void, HostFailure>> {
    return runBatch("writeStoredState", this.limits, (context, alive) => writeStoredState(context, alive, xml));
  }

  public async removeTraces(): Promise<Result<void, HostFailure>> {
    const removed = await runBatch("removeTraces", this.limits, removeTraces);
    if (removed.ok) this.ownSheetIds.clear();
    return removed;
  }

  public openNewWorkbook(base64: string): Promise<Result<void, HostFailure>> {
    return openNewWorkbook(base64);
  }

  public onWorkbookChanged(listener: () => void): Promise<Result<() => void, HostFailure>> {
    const tell = (sheetId: string): void => {
      if (!this.isWriting && !this.ownSheetIds.has(sheetId)) listener();
    };
    return watchWorkbook(tell, this.ownSheetIds, this.limits);
  }

  /** Until the sheets are complete, then the steps that they can do without. */
  private writeOwnSheets(plan: SummaryPlan): Promise<Result<{ readonly places: RowPlaces; readonly refused: readonly HostFailure[] }, HostFailure>> {
    return this.whileWriting(async () => {
      const written = await writeSheets(plan, this.limits);
      if (!written.ok) return written;
      const { update, sheetIds } = written.value;
      for (const id of sheetIds.values()) this.ownSheetIds.add(id);
      return ok({ places: update.places, refused: await finishSummary(written.value, this.limits) });
    });
  }

  private async whileWriting<T>(write: () => Promise<T>): Promise<T> {
    this.isWriting = true;
    try {
      return await write();
    } finally {
      this.isWriting = false;
    }
  }
}
