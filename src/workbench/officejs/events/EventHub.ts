import type { CellRange } from "../../../domain/workbook/CellAddress";
import type { SheetSettings } from "../../model/SheetSettings";
import type { StructuralChange } from "../../model/StructuralChange";
import { changesRows, LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import type { Workbook } from "../../model/Workbook";
import type { WorkbookChange } from "../../model/WorkbookChange";
import { EVENT_TYPES, type EventName } from "./EVENT_TYPES";
import { formatArea } from "../values/parseAddress";
import { visibilityWord } from "../values/visibilityWord";

/** An event as it goes to office.js: category, type, target, arguments as JSON, number. */
export type EventEntry = readonly [category: 65536, type: number, targetId: string, message: string, id: number];

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

interface SheetState {
  readonly settings: SheetSettings;
  readonly position: number;
}

/** Turns changes of the workbook into Excel's events for those who registered. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly changedRanges = new Map<string, { readonly sheetId: string; readonly range: CellRange }>();
  private sheets = new Map<string, SheetState>();
  private activeSheetId: string | null;
  private entries: EventEntry[] = [];
  private isHeld = false;
  private count = 0;
  private isEnabled = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly wake: () => void,
  ) {
    this.remember();
    this.activeSheetId = workbook.activeWorksheet?.id ?? null;
    workbook.onChange((change) => this.hear(change));
  }

  /** Whether `Runtime.enableEvents` is on. */
  get enabled(): boolean {
    return this.isEnabled;
  }

  set enabled(value: boolean) {
    this.isEnabled = value;
  }

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** The range that a Changed event told of, by its reference id. */
  changedRange(referenceId: string): { readonly sheetId: string; readonly range: CellRange } | null {
    return this.changedRanges.get(referenceId) ?? null;
  }

  /** Keeps events back while a request runs. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
  }

  /** The entries to send now. */
  take(): readonly EventEntry[] {
    if (this.isHeld) return [];
    const entries = this.entries;
    this.entries = [];
    return entries;
  }

  private hear(change: WorkbookChange): void {
    const before = this.entries.length;
    this.translate(change);
    this.remember();
    if (!this.isHeld && this.entries.length > before) this.wake();
  }

  private translate(change: WorkbookChange): void {
    if (!("sheetId" in change)) return;
    const { sheetId } = change;
    if (change.kind === "sheetSettings") this.raiseSettings(sheetId);
    else if (change.kind === "sheetActivated") this.raiseActivated(sheetId);
    else if (change.kind === "contents") this.raiseChanged(change, sheetId, "RangeEdited", change.range);
    else if (change.kind === "structure") this.raiseChanged(change, sheetId, STRUCTURE_WORDS[change.change.kind], linesOf(change.change));
    else this.raisePlain(change);
  }

  /** Events whose arguments are the change itself. Objects, names and XML parts raise none. */
  private raisePlain(change: Extract<WorkbookChange, { readonly sheetId: string }>): void {
    const name = PLAIN_EVENTS[change.kind];
    if (name === undefined) return;
    this.raise(name, change.sheetId, {
      source: "Local",
      ...("range" in change ? { address: formatArea(change.range) } : {}),
      ...(change.kind === "sheetRenamed" ? { nameBefore: change.from, nameAfter: change.to } : {}),
    });
  }

  private raiseChanged(change: WorkbookChange, sheetId: string, changeType: string, range: CellRange): void {
    const referenceId = `Changed${String(this.count + 1)}`;
    const isRaised = this.raise("DataChanged", sheetId, {
      changeType,
      source: "Local",
      address: formatArea(range),
      referenceId,
      triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
    if (isRaised) this.changedRanges.set(referenceId, { sheetId, range });
  }

  private raiseSettings(sheetId: string): void {
    const sheet = this.workbook.worksheetById(sheetId);
    const before = this.sheets.get(sheetId);
    if (!sheet || !before) return;
    const { visibility, protection } = sheet.settings;
    if (visibility !== before.settings.visibility) {
      this.raise("VisibilityChanged", sheetId, {
        source: "Local",
        visibilityBefore: visibilityWord(before.settings.visibility),
        visibilityAfter: visibilityWord(visibility),
      });
    }
    if ((protection === null) !== (before.settings.protection === null)) {
      this.raise("ProtectionChanged", sheetId, { source: "Local", isProtected: protection !== null });
    }
    const position = this.workbook.worksheets.indexOf(sheet);
    if (position !== before.position) {
      this.raise("Moved", sheetId, { source: "Local", positionBefore: before.position, positionAfter: position });
    }
  }

  private raiseActivated(sheetId: string): void {
    if (this.activeSheetId !== null) this.raise("Deactivated", this.activeSheetId, {});
    this.activeSheetId = sheetId;
    this.raise("Activated", sheetId, {});
  }

  /** Queues the event for the sheet's own handlers and for the workbook's; true where anybody listens. */
  private raise(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>>): boolean {
    if (!this.isEnabled) return false;
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.registered.has(`${name} ${target}`));
    const message = JSON.stringify({ ...details, worksheetId: sheetId });
    for (const target of targets) {
      this.count += 1;
      this.entries.push([65536, EVENT_TYPES[name], target, message, this.count]);
    }
    return targets.length > 0;
  }

  private remember(): void {
    this.sheets = new Map(this.workbook.worksheets.map((sheet, position) => [sheet.id, { settings: sheet.settings, position }]));
  }
}

const PLAIN_EVENTS: Partial<Readonly<Record<WorkbookChange["kind"], EventName>>> = {
  formats: "FormatChanged",
  calculated: "Calculated",
  sheetAdded: "Added",
  sheetDeleted: "Deleted",
  sheetRenamed: "NameChanged",
  selection: "SelectionChanged",
};

const STRUCTURE_WORDS: Readonly<Record<StructuralChange["kind"], string>> = {
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
};

function linesOf(change: StructuralChange): CellRange {
  const last = change.at + change.count - 1;
  return changesRows(change)
    ? { firstRow: change.at, lastRow: last, firstColumn: 0, lastColumn: LAST_COLUMN }
    : { firstRow: 0, lastRow: LAST_ROW, firstColumn: change.at, lastColumn: last };
}
