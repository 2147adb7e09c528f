import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { hasSameHeadings } from "./HeaderRow";
import type { ColumnRole, RowKind, SumRelation, TableColumn, TableRow, VarianceRule } from "./RecognisedTable";
import { readLabel } from "./rowWords";
import type { TableDraft } from "./TableDraft";

/** A row of a table before its kind is known. */
export interface RawRow {
  readonly row: number;
  readonly label: string;
  readonly code: string | null;
  /** Leading blanks of the label, the nearest thing to an indent that values show. */
  readonly indent: number;
  readonly hasAmounts: boolean;
  readonly isBlank: boolean;
}

/** Which columns of a table say what its rows are. */
export interface RowColumns {
  readonly label: number | null;
  readonly codes: readonly number[];
  readonly words: readonly number[];
  readonly amounts: readonly number[];
}

/** The columns of a table that its rows are read by. */
export function rowColumnsOf(columns: readonly TableColumn[]): RowColumns {
  const of = (role: ColumnRole): readonly number[] => columns.filter((column) => column.role === role).map((column) => column.column);
  return {
    label: of("label")[0] ?? null,
    codes: of("code"),
    words: of("text"),
    amounts: columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "text").map(({ column }) => column),
  };
}

/** Reads the rows below a table's header, at most `limit` of them: labels, codes, and whether amounts stand there. */
export function readRawRows(draft: TableDraft, at: RowColumns, limit: number): readonly RawRow[] {
  const rows: RawRow[] = [];
  const last = Math.min(draft.lastRow, draft.firstRow + limit - 1);
  for (let row = draft.firstRow; row <= last; row++) rows.push(readRawRow(draft.grid, row, at));
  return rows;
}

function readRawRow(grid: SheetGrid, row: number, at: RowColumns): RawRow {
  const raw = at.label === null ? "" : String(grid.value(row, at.label));
  const own = raw.trim();
  const code = codeOf(grid, row, at.codes);
  const label = own !== "" ? own : labelOf(grid, row, at);
  const hasAmounts = hasAmountIn(grid, row, at.amounts);
  return {
    row,
    label,
    code: code === "" ? null : code,
    indent: raw.length === own.length ? 0 : raw.length - raw.trimStart().length,
    hasAmounts,
    isBlank: label === "" && !hasAmounts,
  };
}

/** A row's label: the label column's text, else that of the first column of words, else its codes. */
export function labelOf(grid: SheetGrid, row: number, at: RowColumns): string {
  const own = at.label === null ? "" : grid.text(row, at.label);
  return own !== "" ? own : firstText(grid, row, at.words) || codeOf(grid, row, at.codes);
}

/** A row's codes joined with a space, "" where it has none. */
export function codeOf(grid: SheetGrid, row: number, columns: readonly number[]): string {
  let code = "";
  for (const column of columns) {
    const text = grid.text(row, column);
    if (text !== "") code = code === "" ? text : `${code} ${text}`;
  }
  return code;
}

function hasAmountIn(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  for (const column of columns) {
    const kind = grid.kind(row, column);
    if (kind === CELL_KINDS.number || kind === CELL_KINDS.numberText || kind === CELL_KINDS.error) return true;
  }
  return false;
}

function firstText(grid: SheetGrid, row: number, columns: readonly number[]): string {
  for (const column of columns) {
    const text = grid.text(row, column);
    if (text !== "") return text;
  }
  return "";
}

/** What decides the kinds of rows. */
export interface RowFacts {
  readonly draft: TableDraft;
  readonly rows: readonly RawRow[];
  readonly sums: readonly SumRelation[];
  readonly outside: ReadonlySet<number>;
  readonly ruleOfRow: (row: RawRow) => VarianceRule | null;
}

/** Gives every row its kind: totals and subtotals by the sums found, memo rows and captions by words and shape. */
export function classifyRows(facts: RowFacts): readonly TableRow[] {
  const totals = new Set(facts.sums.map((sum) => sum.total));
  const parts = new Set(facts.sums.flatMap((sum) => sum.parts.map((part) => part.row)));
  const lastTotal = facts.rows.reduce((last, row) => (totals.has(row.row) && !parts.has(row.row) ? row.row : last), -1);
  const firstIndent = facts.rows.reduce((least, row) => (row.label === "" ? least : Math.min(least, row.indent)), Infinity);
  const isTemplate = !facts.rows.some((row) => row.hasAmounts);
  return facts.rows.map((row): TableRow => {
    const kind = kindOfRow(row, { facts, totals, parts, lastTotal, isTemplate });
    const rule = facts.ruleOfRow(row);
    const level = Math.max(0, row.indent - firstIndent);
    const { label, code } = row;
    return rule === null ? { row: row.row, label, code, kind, level } : { row: row.row, label, code, kind, level, varianceRule: rule };
  });
}

interface KindFacts {
  readonly facts: RowFacts;
  readonly totals: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
  readonly lastTotal: number;
  readonly isTemplate: boolean;
}

function kindOfRow(row: RawRow, known: KindFacts): RowKind {
  if (row.isBlank) return "blank";
  const says = readLabel(row.label);
  if (says.isMemo) return "ofWhich";
  if (known.totals.has(row.row)) return known.parts.has(row.row) || says.isSubtotal ? "subtotal" : "total";
  if (says.isTotal) return unprovenTotal(row, known);
  return kindOfPlainRow(row, known);
}

function kindOfPlainRow(row: RawRow, known: KindFacts): RowKind {
  if (isRepeatedHeader(row, known.facts.draft)) return "heading";
  if (!row.hasAmounts) return known.isTemplate ? "item" : "heading";
  return isOutside(row, known) ? "outside" : "item";
}

/** A row that says it is a total and whose parts could not be told. */
function unprovenTotal(row: RawRow, known: KindFacts): RowKind {
  if (known.parts.has(row.row)) return readLabel(row.label).flow === "net" ? "item" : "subtotal";
  return "total";
}

function isRepeatedHeader(row: RawRow, draft: TableDraft): boolean {
  if (row.hasAmounts) return false;
  const { region, grid } = draft;
  const header = region.headerRows[region.headerRows.length - 1] ?? 0;
  const band = { grid, firstRow: header, lastRow: region.lastRow, firstColumn: region.firstColumn, lastColumn: region.lastColumn };
  return hasSameHeadings(band, header, row.row);
}

/** An amount row that no total takes in although the table has totals. */
function isOutside(row: RawRow, known: KindFacts): boolean {
  if (known.facts.outside.has(row.row)) return true;
  return known.lastTotal >= 0 && !known.parts.has(row.row) && row.row > known.lastTotal;
}
