import type { PlannedCell } from "../../src/domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../../src/domain/fillIn/WrittenCell";
import { err, ok, type Result } from "../../src/domain/result";
import type { SheetPlan, SummaryPlan } from "../../src/domain/summary/SummaryPlan";
import type { CellAddress, CellRange } from "../../src/domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "../../src/host/HostFailure";
import type { SheetRename, SummaryCopied, SummaryWritten, WorkbookHost } from "../../src/host/WorkbookHost";
import { sampleSnapshot } from "./sampleReview";

/** The port for tests of the pane: answers what it is told to and remembers what it was asked. */
export class InMemoryHost implements WorkbookHost {
  readonly revealed: CellAddress[] = [];
  /** The ranges that were marked, with their last rows. */
  readonly marked: (readonly [CellAddress, number])[] = [];
  readonly plans: SummaryPlan[] = [];
  readonly copies: SheetPlan[] = [];
  copying: Result<SummaryCopied, HostFailure> = ok({ sheet: "Sammanfattning (värden)", refused: [] });
  removal: Result<boolean, HostFailure> = ok(true);
  readonly stored: (string | null)[] = [];
  readonly filled: (readonly PlannedCell[])[] = [];
  readonly renamed: SheetRename[] = [];
  readonly printAreas: (readonly [sheet: string, area: CellRange])[] = [];
  renaming: Result<void, HostFailure> = ok(undefined);
  snapshot: Result<WorkbookSnapshot, HostFailure> | Promise<Result<WorkbookSnapshot, HostFailure>> = ok(sampleSnapshot());
  /** Why a cell cannot be shown; null where it can. */
  revealRefusal: HostFailure | null = null;
  selected: CellAddress | null = null;
  summary: Result<SummaryWritten, HostFailure> = ok({ summarySheet: "Sammanfattning", reconciliationSheet: "Avstämning", refused: [] });
  readonly opened: string[] = [];
  opening: Result<void, HostFailure> = ok(undefined);
  keeping: Result<void, HostFailure> = ok(undefined);
  /** The file that Excel hands over; by default it hands none. */
  file: Result<Uint8Array, HostFailure> = err({ code: "unsupported", detail: "test" });
  filesRead = 0;
  /** What the file waits for. */
  fileGate: Promise<void> = Promise.resolve();
  /** What the workbook keeps of ours now; a test sets it where another has written. */
  standingState: string | null = null;
  private changed: (() => void) | null = null;

  async readSnapshot(onProgress?: (done: number, of: number) => void): Promise<Result<WorkbookSnapshot, HostFailure>> {
    onProgress?.(1_200, 4_800);
    return this.snapshot;
  }

  async readFile(): Promise<Result<Uint8Array, HostFailure>> {
    this.filesRead += 1;
    await this.fileGate;
    return this.file;
  }

  revealCell(address: CellAddress, lastRow?: number): Promise<Result<CellAddress | null, HostFailure>> {
    this.revealed.push(address);
    if (lastRow !== undefined) this.marked.push([address, lastRow]);
    if (this.revealRefusal !== null) return Promise.resolve(err(this.revealRefusal));
    const before = this.selected;
    this.selected = address;
    return Promise.resolve(ok(before));
  }

  writeSummary(plan: SummaryPlan): Promise<Result<SummaryWritten, HostFailure>> {
    this.plans.push(plan);
    return Promise.resolve(this.summary);
  }

  copySummaryAsValues(copy: SheetPlan): Promise<Result<SummaryCopied, HostFailure>> {
    this.copies.push(copy);
    return Promise.resolve(this.copying);
  }

  removeSummaryCopy(): Promise<Result<boolean, HostFailure>> {
    return Promise.resolve(this.removal);
  }

  writeCells(cells: readonly PlannedCell[]): Promise<Result<readonly WrittenCell[], HostFailure>> {
    this.filled.push(cells);
    return Promise.resolve(ok(cells.map(({ address, content }) => ({ address, content, previousFormat: "General" }))));
  }

  undoCells(cells: readonly WrittenCell[]): Promise<Result<UndoneCells, HostFailure>> {
    return Promise.resolve(ok({ undone: cells.map(({ address }) => address), kept: [] }));
  }

  readStoredState(): Promise<Result<string | null, HostFailure>> {
    return Promise.resolve(this.keeping.ok ? ok(this.standingState) : this.keeping);
  }

  renameSheets(renames: readonly SheetRename[]): Promise<Result<void, HostFailure>> {
    this.renamed.push(...renames);
    return Promise.resolve(this.renaming);
  }

  setPrintArea(sheet: string, area: CellRange): Promise<Result<void, HostFailure>> {
    this.printAreas.push([sheet, area]);
    return Promise.resolve(this.keeping);
  }

  writeStoredState(xml: string | null): Promise<Result<void, HostFailure>> {
    this.stored.push(xml);
    if (this.keeping.ok) this.standingState = xml;
    return Promise.resolve(this.keeping);
  }

  removeTraces(): Promise<Result<void, HostFailure>> {
    this.stored.push(null);
    if (this.keeping.ok) this.standingState = null;
    return Promise.resolve(this.keeping);
  }

  openNewWorkbook(base64: string): Promise<Result<void, HostFailure>> {
    this.opened.push(base64);
    return Promise.resolve(this.opening);
  }

  onWorkbookChanged(listener: () => void): Promise<Result<() => void, HostFailure>> {
    this.changed = listener;
    return Promise.resolve(ok(() => (this.changed = null)));
  }

  /** As if the user had changed a cell. */
  change(): void {
    this.changed?.();
  }
}
