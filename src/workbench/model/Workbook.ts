import type { CellRange } from "../../domain/workbook/CellAddress";
import { CustomXmlParts } from "./CustomXmlParts";
import { DefinedNames } from "./DefinedNames";
import type { FormulaService, ReferenceChange } from "./FormulaService";
import { moveObjectReferences } from "./moveObjectReferences";
import type { StructuralChange } from "./StructuralChange";
import { StyleSheet } from "./StyleSheet";
import type { ChangeSource, WorkbookChange, WorkbookChangeDetail, WorkbookChangeListener } from "./WorkbookChange";
import { Worksheet } from "./Worksheet";

/** What is set for a workbook as a whole. */
export interface WorkbookSettings {
  /** Without its path; null for a workbook that was never saved. */
  readonly fileName: string | null;
  readonly calculationMode: "automatic" | "automaticExceptTables" | "manual";
  readonly uses1904Dates: boolean;
  /** Whether sheets may not be added, deleted, renamed, moved or unhidden. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Whether the user is editing a cell just now. */
  readonly cellEditMode: boolean;
  readonly properties: DocumentProperties;
  /** Names of the file's chart sheets, which have no cells and are kept only; their names are taken. */
  readonly chartSheets: readonly string[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly lastAuthor: string;
  readonly company: string;
  readonly manager: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
}

export const NO_PROPERTIES: DocumentProperties = Object.freeze({
  title: "",
  subject: "",
  author: "",
  lastAuthor: "",
  company: "",
  manager: "",
  keywords: "",
  comments: "",
  category: "",
});

/** Where the user stands: the active sheet and the range selected on it. */
export interface Selection {
  readonly sheetId: string;
  readonly range: CellRange;
}

const CELL_A1: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/**
 * A workbook in memory: Excel's stand-in for the preview, the tests and the command line.
 *
 * Everything is changed through methods, here and on `Worksheet`; each tells the listeners after it is done. Several
 * changes in one `transact` are calculated once, at its end. It refuses nothing: whoever answers office.js does.
 */
export class Workbook {
  readonly names = new DefinedNames(() => this.transact(() => this.raise({ kind: "names" })));
  readonly customXml = new CustomXmlParts(() => this.transact(() => this.raise({ kind: "customXml" })));
  private sheets: Worksheet[] = [];
  private selections = new Map<string, CellRange>();
  private activeId = "";
  private lastSheetNumber = 0;
  private readonly listeners = new Set<WorkbookChangeListener>();
  private depth = 0;
  private source: ChangeSource = "user";
  private pending: WorkbookChange[] = [];
  private uncalculated: WorkbookChange[] = [];
  private currentSettings: WorkbookSettings = {
    fileName: null,
    calculationMode: "automatic",
    uses1904Dates: false,
    structureProtected: false,
    readOnly: false,
    cellEditMode: false,
    properties: NO_PROPERTIES,
    chartSheets: [],
  };

  constructor(
    readonly formulas: FormulaService,
    readonly styles: StyleSheet = new StyleSheet(),
  ) {}

  get worksheets(): readonly Worksheet[] {
    return this.sheets;
  }

  get settings(): WorkbookSettings {
    return this.currentSettings;
  }

  /** The sheet of that name, looked up without case as Excel does. */
  worksheet(name: string): Worksheet | undefined {
    const wanted = name.toUpperCase();
    return this.sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
  }

  /** Whether a sheet of any kind bears the name. */
  isSheetNameTaken(name: string): boolean {
    const wanted = name.toUpperCase();
    return [...this.sheets.map((sheet) => sheet.name), ...this.settings.chartSheets].some((taken) => taken.toUpperCase() === wanted);
  }

  worksheetById(id: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The active sheet; undefined only in a workbook without sheets. */
  get activeWorksheet(): Worksheet | undefined {
    return this.worksheetById(this.activeId) ?? this.sheets[0];
  }

  get selection(): Selection | null {
    const sheet = this.activeWorksheet;
    return sheet ? { sheetId: sheet.id, range: this.selections.get(sheet.id) ?? CELL_A1 } : null;
  }

  /** Adds an empty sheet last, or before `position`; without a name it is "Sheet1", "Sheet2", … as Excel counts. */
  addWorksheet(name = this.freeSheetName(), position = this.sheets.length): Worksheet {
    const sheet = this.makeSheet(name, this.lastSheetNumber + 1);
    this.transact(() => {
      this.sheets.splice(position, 0, sheet);
      if (this.activeId === "") this.activeId = sheet.id;
      this.raise({ kind: "sheetAdded", sheetId: sheet.id });
    });
    return sheet;
  }

  /** For the reader: adds a sheet last with the file's number, without telling anyone. */
  restoreWorksheet(name: string, number: number): Worksheet {
    const isFree = number > 0 && !this.worksheetById(sheetIdOf(number));
    const sheet = this.makeSheet(name, isFree ? number : this.lastSheetNumber + 1);
    this.sheets.push(sheet);
    return sheet;
  }

  deleteWorksheet(sheet: Worksheet): void {
    const position = this.sheets.indexOf(sheet);
    if (position < 0) return;
    this.transact(() => {
      this.sheets.splice(position, 1);
      sheet.lose();
      this.selections.delete(sheet.id);
      this.names.deleteOfSheet(sheet.id);
      this.moveReferences({ kind: "sheetDeleted", sheet: sheet.name });
      this.raise({ kind: "sheetDeleted", sheetId: sheet.id, name: sheet.name });
      if (this.activeId === sheet.id) this.activateNeighbour(position);
    });
  }

  renameWorksheet(sheet: Worksheet, name: string): void {
    const from = sheet.name;
    if (from === name) return;
    this.transact(() => {
      sheet.rename(name);
      this.moveReferences({ kind: "sheetRenamed", sheet: from, to: name });
      this.raise({ kind: "sheetRenamed", sheetId: sheet.id, from, to: name });
    });
  }

  /** Moves a sheet so that it stands at `position`, from 0. */
  moveWorksheet(sheet: Worksheet, position: number): void {
    this.transact(() => {
      this.sheets = this.sheets.filter((other) => other !== sheet);
      this.sheets.splice(position, 0, sheet);
      this.raise({ kind: "sheetSettings", sheetId: sheet.id });
    });
  }

  /** Makes a sheet the active one. */
  activate(sheet: Worksheet): void {
    if (this.activeId === sheet.id) return;
    this.transact(() => {
      this.activeId = sheet.id;
      this.raise({ kind: "sheetActivated", sheetId: sheet.id });
    });
  }

  /** For the reader: makes a sheet the active one without telling anyone. */
  restoreActive(sheet: Worksheet): void {
    this.activeId = sheet.id;
  }

  /** Selects a range and activates its sheet. */
  select(sheet: Worksheet, range: CellRange): void {
    this.transact(() => {
      this.activate(sheet);
      this.selections.set(sheet.id, range);
      this.raise({ kind: "selection", sheetId: sheet.id, range });
    });
  }

  changeSettings(patch: Partial<WorkbookSettings>): void {
    this.currentSettings = { ...this.currentSettings, ...patch };
  }

  /** Calculates now: what has changed since the last time (calculation mode manual), or everything. */
  calculate(everything: boolean): void {
    this.transact(() => this.recalculate(everything));
  }

  /** Calls back after each change; returns how to stop. */
  onChange(listener: WorkbookChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs several changes as one: calculated once at the end, then told in order. Nested calls join the outer one. */
  transact(run: () => void, source: ChangeSource = this.source): void {
    const outerSource = this.source;
    this.source = source;
    this.depth++;
    try {
      run();
    } finally {
      if (this.depth === 1) this.finishTransaction();
      this.depth--;
      this.source = outerSource;
    }
    if (this.depth === 0) this.tell();
  }

  private raise(detail: WorkbookChangeDetail): void {
    const change: WorkbookChange = { source: this.source, ...detail };
    this.pending.push(change);
    if (detail.kind !== "calculated") this.uncalculated.push(change);
  }

  private finishTransaction(): void {
    if (this.currentSettings.calculationMode !== "manual") this.recalculate(false);
  }

  private recalculate(everything: boolean): void {
    const changes = this.uncalculated.filter(({ kind }) => CALCULATING.has(kind));
    this.uncalculated = [];
    if (!everything && changes.length === 0) return;
    this.formulas.recalculate(this, changes, everything);
    for (const sheet of this.sheets) {
      const range = sheet.takeCalculatedRange();
      if (range) this.raise({ kind: "calculated", sheetId: sheet.id, range });
    }
  }

  private tell(): void {
    const changes = this.pending;
    this.pending = [];
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }

  private moveLines(target: Worksheet, change: StructuralChange): void {
    this.moveReferences({ sheet: target.name, ...change });
  }

  private moveReferences(change: ReferenceChange): void {
    for (const sheet of this.sheets) {
      const move = (formula: string) => this.formulas.moveReferences(formula, sheet.name, change);
      sheet.rewriteFormulas(move);
      sheet.replaceObjects(moveObjectReferences(sheet.objects, move));
    }
    this.names.rewrite(({ formula, sheetId }) => {
      const scope = sheetId === null ? null : (this.worksheetById(sheetId)?.name ?? null);
      return this.formulas.moveReferences(formula, scope, change);
    });
  }

  private makeSheet(name: string, number: number): Worksheet {
    this.lastSheetNumber = Math.max(this.lastSheetNumber, number);
    return new Worksheet(sheetIdOf(number), name, {
      styles: this.styles,
      transact: (run) => this.transact(run),
      raise: (change) => this.raise(change),
      moveReferencesTo: (target, change) => this.moveLines(target, change),
    });
  }

  private activateNeighbour(position: number): void {
    const neighbour = this.sheets[position] ?? this.sheets[position - 1];
    this.activeId = "";
    if (neighbour) this.activate(neighbour);
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.isSheetNameTaken(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

const CALCULATING: ReadonlySet<WorkbookChange["kind"]> = new Set([
  "contents",
  "structure",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "names",
  "objects",
]);

/** A sheet's id as Excel forms it from its number. */
function sheetIdOf(number: number): string {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}
