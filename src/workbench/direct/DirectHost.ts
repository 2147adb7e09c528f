import type { PlannedCell } from "../../domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../../domain/fillIn/WrittenCell";
import { err, ok, type Result } from "../../domain/result";
import { isOwnName, ownSheetKind } from "../../domain/summary/ownSheetNames";
import { findOwnSheet, planWorkbookUpdate, type SheetUpdate, type WorkbookUpdate } from "../../domain/summary/planWorkbookUpdate";
import type { RowPlaces } from "../../domain/summary/resolveFormula";
import type { SheetPlan, SummaryPlan } from "../../domain/summary/SummaryPlan";
import type { CellAddress, CellRange } from "../../domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { HostFailure, HostFailureCode } from "../../host/HostFailure";
import type { CancelSignal, SheetRename, SummaryCopied, SummaryWritten, WorkbookHost } from "../../host/WorkbookHost";
import type { Workbook } from "../model/Workbook";
import type { WorkbookChange } from "../model/WorkbookChange";
import { saveXlsx } from "../xlsx/saveXlsx";
import { readStandingContents, readStandingSheets } from "./readStandingSheet";
import { setUpOwnSheet } from "./setUpOwnSheet";
import { countUsedCells, STATE_NAMESPACE, takeSnapshot } from "./takeSnapshot";
import { moveSheetRows, openOwnSheet, writeSheetUpdate } from "./writeSheetUpdate";
import { refusalOfRenames, renameUserSheets } from "./renameUserSheets";
import { refusalOfCells, standAsSeen, undoUserCells, writeUserCells } from "./writeUserCells";

/** The same bound as in Excel: more is no budget workbook. */
const MOST_CELLS = 5_000_000;

/** What the user (or anybody else) does to a workbook that a review depends on. */
const CHANGES_THE_REVIEW: ReadonlySet<WorkbookChange["kind"]> = new Set([
  "contents",
  "structure",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
]);

/**
 * The port to a workbook in memory, without office.js: what the command line uses.
 *
 * It reads and writes the same as `ExcelHost` does and refuses for the same reasons; a refused write has changed nothing.
 */
export class DirectHost implements WorkbookHost {
  private isWriting = false;

  constructor(private readonly workbook: Workbook) {}

  readSnapshot(
    onProgress?: (done: number, of: number) => void,
    signal?: CancelSignal,
  ): Promise<Result<WorkbookSnapshot, HostFailure>> {
    if (signal?.aborted) return refused("cancelled", "before reading");
    if (this.workbook.settings.cellEditMode) return refused("cellEditMode", "readSnapshot");
    const cells = countUsedCells(this.workbook);
    if (cells > MOST_CELLS) return refused("tooLarge", `${cells} cells`);
    const snapshot = takeSnapshot(this.workbook);
    onProgress?.(cells, cells);
    return Promise.resolve(ok(snapshot));
  }

  readFile(): Promise<Result<Uint8Array, HostFailure>> {
    return Promise.resolve(saveXlsx(this.workbook));
  }

  revealCell(address: CellAddress, lastRow = address.row): Promise<Result<CellAddress | null, HostFailure>> {
    const before = this.activeCell();
    const sheet = this.workbook.worksheet(address.sheet);
    if (sheet?.settings.visibility !== "visible") return refused("notFound", "revealCell");
    const { row, column } = address;
    this.workbook.select(sheet, { firstRow: row, lastRow, firstColumn: column, lastColumn: column });
    return Promise.resolve(ok(before));
  }

  writeSummary(plan: SummaryPlan): Promise<Result<SummaryWritten, HostFailure>> {
    const written = this.writeOwnSheets(plan, "writeSummary");
    if (!written.ok) return Promise.resolve(written);
    const { summary, reconciliation } = written.value;
    return Promise.resolve(ok({ summarySheet: summary.name, reconciliationSheet: reconciliation.name, refused: [] }));
  }

  copySummaryAsValues(copy: SheetPlan): Promise<Result<SummaryCopied, HostFailure>> {
    const written = this.writeOwnSheets({ sheets: [copy] }, "copySummaryAsValues");
    return Promise.resolve(written.ok ? ok({ sheet: written.value.copy.name, refused: [] }) : written);
  }

  removeSummaryCopy(): Promise<Result<boolean, HostFailure>> {
    const found = findOwnSheet(readStandingSheets(this.workbook), "copy");
    const sheet = found && this.workbook.worksheet(found.name);
    const refusal = this.refusalOfAnyWriting();
    if (refusal) return refused(refusal, "removeSummaryCopy");
    if (!sheet) return Promise.resolve(ok(false));
    if (this.workbook.settings.structureProtected) return refused("workbookProtected", "removeSummaryCopy");
    const isOnlyOne = !this.workbook.worksheets.some((other) => other !== sheet && other.settings.visibility === "visible");
    if (isOnlyOne) return refused("lastVisibleSheet", "removeSummaryCopy");
    this.writeOwn(() => this.workbook.deleteWorksheet(sheet));
    return Promise.resolve(ok(true));
  }

  writeCells(cells: readonly PlannedCell[]): Promise<Result<readonly WrittenCell[], HostFailure>> {
    const refusal = this.refusalOfAnyWriting() ?? refusalOfCells(this.workbook, cells);
    if (refusal) return refused(refusal, "writeCells");
    if (!standAsSeen(this.workbook, cells)) return refused("cellsFilled", "writeCells");
    return Promise.resolve(ok(this.writeForUser(() => writeUserCells(this.workbook, cells))));
  }

  undoCells(cells: readonly WrittenCell[]): Promise<Result<UndoneCells, HostFailure>> {
    const refusal = this.refusalOfAnyWriting() ?? refusalOfCells(this.workbook, cells);
    if (refusal) return refused(refusal, "undoCells");
    return Promise.resolve(ok(this.writeForUser(() => undoUserCells(this.workbook, cells))));
  }

  readStoredState(): Promise<Result<string | null, HostFailure>> {
    return Promise.resolve(ok(this.workbook.customXml.inNamespace(STATE_NAMESPACE)[0]?.xml ?? null));
  }

  renameSheets(renames: readonly SheetRename[]): Promise<Result<void, HostFailure>> {
    const refusal = this.refusalOfAnyWriting() ?? refusalOfRenames(this.workbook, renames);
    if (refusal) return refused(refusal, "renameSheets");
    this.writeForUser(() => renameUserSheets(this.workbook, renames));
    return Promise.resolve(ok(undefined));
  }

  setPrintArea(sheet: string, area: CellRange): Promise<Result<void, HostFailure>> {
    const worksheet = this.workbook.worksheet(sheet);
    if (worksheet === undefined) return refused("notFound", "setPrintArea");
    const refusal = this.refusalOfAnyWriting() ?? (worksheet.settings.protection === null ? null : "sheetProtected");
    if (refusal !== null) return refused(refusal, "setPrintArea");
    worksheet.changePageLayout({ printAreas: [area] });
    return Promise.resolve(ok(undefined));
  }

  writeStoredState(xml: string | null): Promise<Result<void, HostFailure>> {
    const refusal = this.refusalOfAnyWriting();
    if (refusal) return refused(refusal, "writeStoredState");
    this.writeOwn(() => {
      const [standing, ...others] = this.workbook.customXml.inNamespace(STATE_NAMESPACE);
      for (const other of others) this.workbook.customXml.delete(other.id);
      if (xml === null) {
        if (standing) this.workbook.customXml.delete(standing.id);
      } else if (standing) this.workbook.customXml.setXml(standing.id, xml);
      else this.workbook.customXml.add(xml);
    });
    return Promise.resolve(ok(undefined));
  }

  removeTraces(): Promise<Result<void, HostFailure>> {
    const refusal = this.refusalOfAnyWriting();
    if (refusal) return refused(refusal, "removeTraces");
    this.writeOwn(() => {
      for (const { id } of this.workbook.customXml.inNamespace(STATE_NAMESPACE)) this.workbook.customXml.delete(id);
      for (const { name, sheetId } of this.workbook.names.all()) if (sheetId !== null && isOwnName(name)) this.workbook.names.delete(name, sheetId);
    });
    return Promise.resolve(ok(undefined));
  }

  /** There is one workbook here and no window to open another in. */
  openNewWorkbook(): Promise<Result<void, HostFailure>> {
    return refused("unsupported", "openNewWorkbook");
  }

  onWorkbookChanged(listener: () => void): Promise<Result<() => void, HostFailure>> {
    const stop = this.workbook.onChange((change) => {
      if (!this.isWriting && CHANGES_THE_REVIEW.has(change.kind) && !this.isInOwnSheet(change)) listener();
    });
    return Promise.resolve(ok(stop));
  }

  private activeCell(): CellAddress | null {
    const { selection } = this.workbook;
    const sheet = selection ? this.workbook.worksheetById(selection.sheetId) : undefined;
    return selection && sheet ? { sheet: sheet.name, row: selection.range.firstRow, column: selection.range.firstColumn } : null;
  }

  /** What happens in our own sheets says nothing new of the user's. */
  private isInOwnSheet(change: WorkbookChange): boolean {
    if (!("sheetId" in change)) return false;
    return ownSheetKind(this.workbook.names.all().filter(({ sheetId }) => sheetId === change.sheetId)) !== null;
  }

  private refusalOf({ sheets }: WorkbookUpdate): HostFailureCode | null {
    const { cellEditMode, readOnly, structureProtected } = this.workbook.settings;
    if (cellEditMode) return "cellEditMode";
    if (readOnly) return "readOnly";
    if (structureProtected && sheets.some(({ standingName, name }) => standingName !== name)) return "workbookProtected";
    return sheets.some((update) => this.isProtected(update)) ? "sheetProtected" : null;
  }

  private refusalOfAnyWriting(): HostFailureCode | null {
    const { cellEditMode, readOnly } = this.workbook.settings;
    if (cellEditMode) return "cellEditMode";
    return readOnly ? "readOnly" : null;
  }

  private isProtected({ standingName }: SheetUpdate): boolean {
    const standing = standingName === null ? undefined : this.workbook.worksheet(standingName);
    return standing !== undefined && standing.settings.protection !== null;
  }

  private writeOwnSheets(plan: SummaryPlan, place: string): Result<RowPlaces, HostFailure> {
    const { workbook } = this;
    const update = planWorkbookUpdate(plan, readStandingSheets(workbook), (name) => readStandingContents(workbook, workbook.worksheet(name), plan));
    const refusal = this.refusalOf(update);
    if (refusal) return err({ code: refusal, detail: place });
    this.writeOwn(() => this.carryOut(update));
    return ok(update.places);
  }

  private carryOut(update: WorkbookUpdate): void {
    const opened = update.sheets.map((sheetUpdate) => ({ sheetUpdate, sheet: openOwnSheet(this.workbook, sheetUpdate) }));
    for (const { sheet, sheetUpdate } of opened) moveSheetRows(this.workbook, sheet, sheetUpdate);
    for (const { sheet, sheetUpdate } of opened) writeSheetUpdate(this.workbook, sheet, sheetUpdate);
    for (const { sheet, sheetUpdate } of opened) setUpOwnSheet(sheet, sheetUpdate, update);
  }

  /** A change of the user's own figures, so that listeners hear of it. */
  private writeForUser<T>(run: () => T): T {
    const results: T[] = [];
    this.workbook.transact(() => results.push(run()), "addin");
    const [result] = results;
    if (result === undefined) throw new Error("a transaction runs once");
    return result;
  }

  private writeOwn(run: () => void): void {
    this.isWriting = true;
    try {
      this.workbook.transact(run, "addin");
    } finally {
      this.isWriting = false;
    }
  }
}

function refused(code: HostFailureCode, detail: string): Promise<Result<never, HostFailure>> {
  return Promise.resolve(err({ code, detail }));
}
