import type { CellRange } from "../../domain/workbook/CellAddress";
import { blankCell, isBlank, type Cell } from "./Cell";
import { CellGrid } from "./CellGrid";
import type { CellScalar } from "./CellScalar";
import type { CellStyle, StylePatch } from "./CellStyle";
import { LineFormats, type LineFormat } from "./LineFormats";
import { LiveRange } from "./LiveRange";
import { moveSheetObjects, moveSheetSettings } from "./moveSheetParts";
import { NO_OBJECTS, type SheetObjects } from "./SheetObjects";
import { DEFAULT_SHEET_SETTINGS, type PageLayout, type SheetSettings } from "./SheetSettings";
import { changesRows, isInsertion, LAST_COLUMN, LAST_ROW, type StructuralChange } from "./StructuralChange";
import type { StyleSheet } from "./StyleSheet";
import type { WorkbookChangeDetail } from "./WorkbookChange";

/** What a worksheet needs of its workbook. */
export interface WorksheetOwner {
  readonly styles: StyleSheet;
  /** Runs a change as (part of) a transaction. */
  transact(run: () => void): void;
  raise(change: WorkbookChangeDetail): void;
  /** Rewrites all references of the workbook to this sheet. */
  moveReferencesTo(sheet: Worksheet, change: StructuralChange): void;
}

/**
 * A worksheet: cells, lines, objects and settings. Rows and columns count from 0.
 *
 * It knows nothing of protection or limits when it is written to: whoever answers office.js refuses before calling.
 */
export class Worksheet {
  readonly rows = new LineFormats();
  readonly columns = new LineFormats();
  private readonly grid = new CellGrid();
  private readonly liveRanges = new Set<LiveRange>();
  private calculatedRange: CellRange | null = null;
  private currentRevision = 0;
  private currentObjects: SheetObjects = NO_OBJECTS;
  private currentSettings: SheetSettings = DEFAULT_SHEET_SETTINGS;

  constructor(
    /** "{00000000-0001-0000-0000-000000000000}", stable for the sheet's life. */
    readonly id: string,
    private currentName: string,
    private readonly owner: WorksheetOwner,
  ) {}

  get name(): string {
    return this.currentName;
  }

  get objects(): SheetObjects {
    return this.currentObjects;
  }

  get settings(): SheetSettings {
    return this.currentSettings;
  }

  /** Counts changes of cells, rows and columns, calculated values included; for whoever keeps something made from them. */
  get revision(): number {
    return this.currentRevision;
  }

  /** The stored cells; read only. Writing goes through the methods of the sheet. */
  get cells(): Pick<CellGrid, "get" | "rowIndexes" | "rowCells" | "cells" | "cellsIn"> {
    return this.grid;
  }

  /** The cell at a place; a cell that is not stored is blank in its row's or column's style. */
  cell(row: number, column: number): Cell {
    return this.grid.get(row, column) ?? blankCell(this.lineStyle(row, column));
  }

  /** The range that holds something (or, unless `valuesOnly`, is formatted); null for none. */
  usedRange(valuesOnly: boolean): CellRange | null {
    return this.grid.usedRange(valuesOnly);
  }

  /** Writes one value or formula ("=…") as it is, without Excel's conversion of typed input; the style stays. */
  setContent(row: number, column: number, content: CellScalar, options?: { readonly asText?: boolean }): void {
    this.writeContents({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, [[content]], options);
  }

  /**
   * Writes a block of values and formulas (a text that begins with "=") as they are; null leaves a cell alone.
   *
   * @param options.asText writes a text that begins with "=" as a text
   */
  writeContents(
    range: CellRange,
    contents: readonly (readonly (CellScalar | null)[])[],
    options?: { readonly asText?: boolean },
  ): void {
    this.owner.transact(() => {
      contents.forEach((line, rowOffset) => {
        line.forEach((content, columnOffset) => {
          if (content === null) return;
          this.putContent(range.firstRow + rowOffset, range.firstColumn + columnOffset, content, options?.asText === true);
        });
      });
      this.owner.raise({ kind: "contents", sheetId: this.id, range });
    });
  }

  /** Empties values and formulas; looks stay. */
  clearContents(range: CellRange): void {
    this.owner.transact(() => {
      for (const { row, column, cell } of [...this.grid.cellsIn(range)]) this.put(row, column, blankCell(cell.style));
      this.owner.raise({ kind: "contents", sheetId: this.id, range });
    });
  }

  /** Takes away every look of a range. */
  clearFormats(range: CellRange): void {
    this.owner.transact(() => {
      for (const { row, column, cell } of [...this.grid.cellsIn(range)]) {
        this.put(row, column, { ...cell, style: this.owner.styles.defaultStyle });
      }
      this.owner.raise({ kind: "formats", sheetId: this.id, range });
    });
  }

  /** Changes the look of every cell of a range; of a whole row or column, that of the line too. */
  changeStyle(range: CellRange, patch: StylePatch): void {
    this.owner.transact(() => {
      const isWholeColumns = range.firstRow === 0 && range.lastRow === LAST_ROW;
      const isWholeRows = range.firstColumn === 0 && range.lastColumn === LAST_COLUMN;
      if (isWholeColumns || isWholeRows) this.changeLineStyle(range, patch, isWholeRows);
      else this.changeCellStyles(range, patch);
      this.owner.raise({ kind: "formats", sheetId: this.id, range });
    });
  }

  /** Sets size, hidden or outline of a row or column. */
  setLine(axis: "row" | "column", index: number, patch: Partial<LineFormat>): void {
    this.owner.transact(() => {
      (axis === "row" ? this.rows : this.columns).set(index, patch);
      this.currentRevision++;
      this.owner.raise({ kind: "sheetSettings", sheetId: this.id });
    });
  }

  /** Inserts or deletes whole rows or columns; everything of the workbook that points here follows. */
  changeStructure(change: StructuralChange): void {
    this.owner.transact(() => {
      this.currentRevision++;
      this.grid.applyStructure(change);
      if (isInsertion(change)) this.inheritFormats(change);
      (changesRows(change) ? this.rows : this.columns).applyStructure(change);
      for (const range of this.liveRanges) range.applyStructure(change);
      this.currentObjects = moveSheetObjects(this.currentObjects, change);
      this.currentSettings = moveSheetSettings(this.currentSettings, change);
      this.owner.moveReferencesTo(this, change);
      this.owner.raise({ kind: "structure", sheetId: this.id, change });
    });
  }

  setObjects(patch: Partial<SheetObjects>): void {
    this.owner.transact(() => {
      this.currentObjects = { ...this.currentObjects, ...patch };
      this.owner.raise({ kind: "objects", sheetId: this.id });
    });
  }

  changeSettings(patch: Partial<SheetSettings>): void {
    this.owner.transact(() => {
      this.currentSettings = { ...this.currentSettings, ...patch };
      this.owner.raise({ kind: "sheetSettings", sheetId: this.id });
    });
  }

  changePageLayout(patch: Partial<PageLayout>): void {
    this.changeSettings({ pageLayout: { ...this.currentSettings.pageLayout, ...patch } });
  }

  /** A range that follows inserted and deleted lines until it is disposed of. */
  liveRange(range: CellRange): LiveRange {
    const live = new LiveRange(this.id, range, (released) => this.liveRanges.delete(released));
    this.liveRanges.add(live);
    return live;
  }

  /** For the formula service: a formula's new value; raises nothing. Returns whether the value is another than before. */
  setCalculated(row: number, column: number, value: CellScalar): boolean {
    const cell = this.grid.get(row, column);
    if (!cell || (Object.is(cell.value, value) && !cell.opaque?.withoutCachedValue)) return false;
    this.currentRevision++;
    this.grid.set(row, column, { ...cell, value, opaque: calculatedParts(cell) });
    this.calculatedRange = enclose(this.calculatedRange, row, column);
    return true;
  }

  /** For the workbook: the range around the cells that were calculated since the last call, null for none. */
  takeCalculatedRange(): CellRange | null {
    const range = this.calculatedRange;
    this.calculatedRange = null;
    return range;
  }

  /** For the workbook: rewrites formulas; raises nothing. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { row, column, cell } of this.grid.cells()) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      this.currentRevision++;
      this.grid.set(row, column, { ...cell, formula });
    }
  }

  /** For the workbook: the objects with their references rewritten; raises nothing. */
  replaceObjects(objects: SheetObjects): void {
    this.currentObjects = objects;
  }

  /** For the workbook, which checks names. */
  rename(name: string): void {
    this.currentName = name;
  }

  /** For the workbook, when the sheet is deleted. */
  lose(): void {
    for (const range of this.liveRanges) range.lose();
  }

  /** For the reader: puts a cell without telling anyone. */
  restoreCell(row: number, column: number, cell: Cell): void {
    this.grid.set(row, column, cell);
  }

  /** For the reader: sets settings and objects without telling anyone. */
  restore(settings: SheetSettings, objects: SheetObjects): void {
    this.currentSettings = settings;
    this.currentObjects = objects;
  }

  private lineStyle(row: number, column: number): CellStyle {
    return this.rows.get(row).style ?? this.columns.get(column).style ?? this.owner.styles.defaultStyle;
  }

  private putContent(row: number, column: number, content: CellScalar, asText: boolean): void {
    const { style } = this.cell(row, column);
    const isFormula = !asText && typeof content === "string" && content.length > 1 && content.startsWith("=");
    this.put(row, column, {
      value: isFormula ? "" : content,
      formula: isFormula ? content : null,
      style,
      opaque: isFormula ? NOT_CALCULATED : null,
    });
  }

  private put(row: number, column: number, cell: Cell): void {
    this.currentRevision++;
    if (!isBlank(cell)) this.grid.set(row, column, cell);
    else if (cell.style === this.lineStyle(row, column)) this.grid.delete(row, column);
    else this.grid.set(row, column, blankCell(cell.style));
  }

  /** Inserted cells look like those before them, as in Excel. */
  private inheritFormats({ kind, at, count }: StructuralChange): void {
    if (at === 0) return;
    const isRows = kind === "rowsInserted";
    const before = isRows
      ? { firstRow: at - 1, lastRow: at - 1, firstColumn: 0, lastColumn: LAST_COLUMN }
      : { firstRow: 0, lastRow: LAST_ROW, firstColumn: at - 1, lastColumn: at - 1 };
    for (const { row, column, cell } of [...this.grid.cellsIn(before)]) {
      if (cell.style === this.owner.styles.defaultStyle) continue;
      for (let step = 1; step <= count; step++) {
        this.grid.set(isRows ? row + step : row, isRows ? column : column + step, blankCell(cell.style));
      }
    }
  }

  private changeCellStyles(range: CellRange, patch: StylePatch): void {
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const cell = this.cell(row, column);
        this.put(row, column, { ...cell, style: this.owner.styles.derive(cell.style, patch) });
      }
    }
  }

  private changeLineStyle(range: CellRange, patch: StylePatch, isRows: boolean): void {
    const lines = isRows ? this.rows : this.columns;
    const stored = [...this.grid.cellsIn(range)];
    this.currentRevision++;
    const [first, last] = isRows ? [range.firstRow, range.lastRow] : [range.firstColumn, range.lastColumn];
    for (let index = first; index <= last; index++) {
      lines.set(index, { style: this.owner.styles.derive(lines.get(index).style ?? this.owner.styles.defaultStyle, patch) });
    }
    for (const { row, column, cell } of stored) {
      this.put(row, column, { ...cell, style: this.owner.styles.derive(cell.style, patch) });
    }
  }
}

const NOT_CALCULATED: Cell["opaque"] = Object.freeze({ withoutCachedValue: true });

function enclose(range: CellRange | null, row: number, column: number): CellRange {
  if (range === null) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  return {
    firstRow: Math.min(range.firstRow, row),
    firstColumn: Math.min(range.firstColumn, column),
    lastRow: Math.max(range.lastRow, row),
    lastColumn: Math.max(range.lastColumn, column),
  };
}

function calculatedParts({ opaque }: Cell): Cell["opaque"] {
  if (!opaque?.withoutCachedValue) return opaque;
  return opaque.arrayRange ? { ...opaque, withoutCachedValue: false } : null;
}
