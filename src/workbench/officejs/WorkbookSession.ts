import type { Workbook } from "../model/Workbook";
import type { LiveRange } from "../model/LiveRange";
import { DocumentCopies } from "./DocumentCopies";
import { EventHub, type EventEntry } from "./events/EventHub";
import { FaultPlan } from "./FaultPlan";
import { NEWER_MEMBERS } from "./members/NEWER_MEMBERS";
import type { Refusal } from "./protocol/Refusal";
import { References } from "./References";
import { SyncCounters } from "./SyncCounters";

export interface SessionOptions {
  /** "web" has Excel on the web's limits of 5 MB per request and answer; default "desktop". */
  readonly platform?: "desktop" | "web";
  /** The newest ExcelApi 1.x that this Excel has: 9 for the oldest that Avstämt supports; default every member that is listed. */
  readonly excelApi?: number;
  /** Language of `Range.text` and of the separators; default "sv-SE". */
  readonly locale?: string;
}

/**
 * One workbook as an add-in has it open: what is kept between requests, what is counted, and what is set to go wrong.
 *
 * Read-only and structure protection are the workbook's own settings; sheets' protection is theirs.
 */
export class WorkbookSession {
  readonly counters = new SyncCounters();
  readonly faults = new FaultPlan();
  readonly references = new References();
  readonly events: EventHub;
  readonly documents: DocumentCopies;
  readonly platform: "desktop" | "web";
  readonly locale: string;
  private readonly excelApi: number;
  /** Another workbook's window has the focus: Excel then refuses what needs its own (activate, select, freeze panes). */
  isInactive = false;
  /** Refuses every request until it is set back to null. */
  refusesEverything: Refusal | null = null;
  /** Whether the running request asked to leave calculation to its end. */
  isCalculationSuspended = false;
  private waiting: (() => void)[] = [];
  private requestRanges: LiveRange[] = [];
  private deliver: ((entries: readonly EventEntry[]) => void) | null = null;

  constructor(
    readonly workbook: Workbook,
    options: SessionOptions = {},
  ) {
    this.documents = new DocumentCopies(workbook);
    this.platform = options.platform ?? "desktop";
    this.excelApi = options.excelApi ?? Infinity;
    this.locale = options.locale ?? "sv-SE";
    this.events = new EventHub(workbook, () => void Promise.resolve().then(() => this.flushEvents()));
  }

  /** Whether a member came with a later ExcelApi than this Excel has. */
  lacks(className: string, name: string): boolean {
    return (NEWER_MEMBERS[`${className}.${name}`] ?? 0) > this.excelApi;
  }

  get isEditingCell(): boolean {
    return this.workbook.settings.cellEditMode;
  }

  /** The files, as base64, that were opened as workbooks of their own. */
  readonly openedFiles: string[] = [];
  private opened: ((base64: string) => void) | null = null;

  /** Opens a file as a workbook of its own; this one stays as it is. */
  openFile(base64: string): void {
    this.openedFiles.push(base64);
    this.opened?.(base64);
  }

  /** Hears of each file that is opened from here; null hears no more. */
  onFileOpened(listener: ((base64: string) => void) | null): void {
    this.opened = listener;
  }

  /** The user begins to type in a cell. */
  beginCellEdit(): void {
    this.workbook.changeSettings({ cellEditMode: true });
  }

  /** The user leaves the cell; requests that could wait run now, in the order they came. */
  endCellEdit(): void {
    this.workbook.changeSettings({ cellEditMode: false });
    const waiting = this.waiting;
    this.waiting = [];
    for (const run of waiting) void Promise.resolve().then(run);
  }

  afterCellEdit(run: () => void): void {
    this.waiting.push(run);
  }

  /** The refusal of any request at all, null where requests are taken. */
  refuseRequest(): Refusal | null {
    return this.refusesEverything;
  }

  onEvents(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  /** Sends what happened since the last time; called after the answer to the request that caused it. */
  flushEvents(): void {
    const entries = this.events.take();
    if (entries.length > 0) this.deliver?.(entries);
  }

  beginRequest(): void {
    this.events.hold();
    this.requestRanges = [];
    this.isCalculationSuspended = false;
  }

  /** Lets go of the ranges that the request made and office.js did not ask to keep. */
  endRequest(): void {
    for (const range of this.requestRanges) if (this.references.nameOf(range) === null) range.dispose();
    this.requestRanges = [];
    this.events.release();
  }

  /** Marks a range as the running request's own. */
  adopt(range: LiveRange): LiveRange {
    this.requestRanges.push(range);
    return range;
  }
}
