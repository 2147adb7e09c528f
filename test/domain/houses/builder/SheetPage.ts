import type { MoneyUnit } from "../../../../src/domain/amount/Amount";
import { COLUMN_ROLES, type ColumnRole, type TableKind, type VarianceRule } from "../../../../src/domain/recognition/RecognisedTable";
import { columnLetters, formatCell, parseCellAddress, quoteSheetName } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf } from "../../../builders/layoutSheet";
import type { ExpectedTable, ExpectedTie } from "./House";
import type { Sentence } from "./HousePage";
import { PlacedGrid } from "./PlacedGrid";

/** A cell as its municipality keeps it: a value, or a value with a number format (`z`) or a formula over the row's number (`f`). */
export type FreeCell = CellValue | { readonly v: CellValue; readonly z?: string; readonly f?: (row: number) => string };

/** A row of a table; a plain array is an item. */
export type FreeRow = readonly FreeCell[] | { readonly kind: RowMark; readonly cells: readonly FreeCell[] };
export type RowMark = "total" | "subtotal" | "ofWhich" | "heading";

export const total = (...cells: FreeCell[]): FreeRow => ({ kind: "total", cells });
export const subtotal = (...cells: FreeCell[]): FreeRow => ({ kind: "subtotal", cells });
export const ofWhich = (...cells: FreeCell[]): FreeRow => ({ kind: "ofWhich", cells });
export const heading = (...cells: FreeCell[]): FreeRow => ({ kind: "heading", cells });

/** A table typed cell by cell, with how it must be read. */
export interface FreeTable {
  readonly at: string;
  readonly head: readonly (readonly FreeCell[])[];
  readonly body: readonly FreeRow[];
  readonly kind: TableKind;
  readonly unit: MoneyUnit | null;
  readonly rule: VarianceRule | null;
  /** A role per column, parted by blanks: "?" may be read in any way, "." is a blank column. */
  readonly roles: string;
}

/** A sheet on which every cell is typed where its municipality has it. */
export class SheetPage {
  readonly expectedTables: ExpectedTable[] = [];
  readonly expectedTies: ExpectedTie[] = [];
  readonly merges: string[] = [];
  private readonly values: (CellValue[] | undefined)[] = [];
  private readonly formulas: CellValue[][] = [];
  private readonly formats: string[][] = [];

  constructor(
    readonly name: string,
    private readonly more: Partial<SheetSnapshot> = {},
  ) {}

  /** Rows from a cell on. */
  put(at: string, ...rows: readonly (readonly FreeCell[])[]): this {
    const { row, column } = this.place(at);
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        this.write(row + r, column + c, cell);
      });
    });
    return this;
  }

  /** A sentence in a cell, with what its amounts are tied to. */
  say(at: string, { text, amounts }: Sentence): string {
    const { row, column } = this.place(at);
    this.write(row, column, text);
    const cell = `${this.quoted}!${at}`;
    for (const { told, start } of amounts) this.expectedTies.push({ cell, text: told.text, start, ties: told.ties, leftAlone: told.leftAlone ?? null });
    return cell;
  }

  /** A table that must be read. */
  table(layout: FreeTable): PlacedGrid {
    const { row, column } = this.place(layout.at);
    const cellsOf = (line: FreeRow): readonly FreeCell[] => ("cells" in line ? line.cells : line);
    this.put(layout.at, ...layout.head, ...layout.body.map(cellsOf));
    const first = row + layout.head.length;
    const roles = layout.roles.trim().split(/\s+/).map(roleOf);
    const last = formatCell(first + layout.body.length - 1, column + roles.length - 1);
    const rowsOf = (kind: RowMark): number[] => layout.body.flatMap((line, at) => ("kind" in line && line.kind === kind ? [first + at + 1] : []));
    this.expectedTables.push({
      sheet: this.name,
      range: `${layout.at}:${last}`,
      kind: layout.kind,
      unit: layout.unit,
      varianceRule: layout.rule,
      roles: roles.flatMap((role, at) => (role === null ? [] : [[columnLetters(column + at), role] as const])),
      totals: rowsOf("total"),
      subtotals: rowsOf("subtotal"),
      ofWhich: rowsOf("ofWhich"),
    });
    const values = layout.body.map((line) => cellsOf(line).map(valueOf));
    return new PlacedGrid({ sheet: this.quoted, firstRow: first, firstColumn: column, roles, values });
  }

  /** Cells that Excel shows as one; their other cells are empty. */
  merge(...ranges: readonly string[]): this {
    this.merges.push(...ranges);
    return this;
  }

  /** The sheet as Excel would hand it over. */
  sheet(): SheetSnapshot {
    const sheet = sheetOf(this.name, Array.from(this.values, dense), undefined, this.more);
    return {
      ...sheet,
      formulas: sheet.values.map((row, r) => row.map((value, c) => this.formulas[r]?.[c] ?? value)),
      numberFormats: sheet.values.map((row, r) => row.map((_, c) => this.formats[r]?.[c] ?? "General")),
    };
  }

  private get quoted(): string {
    return quoteSheetName(this.name);
  }

  private place(at: string): { readonly row: number; readonly column: number } {
    const place = parseCellAddress(`${this.quoted}!${at}`);
    if (place === null) throw new Error(`${at} is no cell`);
    return place;
  }

  private write(row: number, column: number, cell: FreeCell): void {
    if (cell === "") return;
    (this.values[row] ??= [])[column] = valueOf(cell);
    if (typeof cell !== "object") return;
    if (cell.f) (this.formulas[row] ??= [])[column] = `=${cell.f(row + 1)}`;
    if (cell.z !== undefined) (this.formats[row] ??= [])[column] = cell.z;
  }
}

function valueOf(cell: FreeCell): CellValue {
  return typeof cell === "object" ? cell.v : cell;
}

function roleOf(word: string): ColumnRole | null {
  const role = COLUMN_ROLES.find((known) => known === word) ?? null;
  if (role === null && word !== "?" && word !== ".") throw new Error(`${word} is no role`);
  return role;
}

/** A row with its gaps filled by empty cells. */
function dense(row: readonly (CellValue | undefined)[] | undefined): CellValue[] {
  return Array.from(row ?? [], (value) => value ?? "");
}
