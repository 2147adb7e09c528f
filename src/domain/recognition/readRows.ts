import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { hasSameHeadings } from "./HeaderRow";
import type { RowKind, SumRelation, TableColumn, TableRow, VarianceRule } from "./RecognisedTable";
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

/** Reads the rows below a table's header: labels, codes, and whether amounts stand there. */
export function readRawRows(draft: TableDraft, columns: readonly TableColumn[], amountColumns: ReadonlySet<number>): readonly RawRow[] {
  const label = columns.find((column) => column.role === "label")?.column ?? null;
  const codes = columns.filter((column) => column.role === "code").map((column) => column.column);
  const words = columns.filter((column) => column.role === "text").map((column) => column.column);
  const rows: RawRow[] = [];
  for (let row = draft.firstRow; row <= draft.lastRow; row++) {
    rows.push(readRawRow(draft.grid, row, { label, codes, words, amounts: amountColumns }));
  }
  return rows;
}

interface RowColumns {
  readonly label: number | null;
  readonly codes: readonly number[];
  readonly words: readonly number[];
  readonly amounts: ReadonlySet<number>;
}

function readRawRow(grid: SheetGrid, row: number, at: RowColumns): RawRow {
  const raw = at.label === null ? "" : String(grid.value(row, at.label));
  const code = at.codes.map((column) => grid.text(row, column)).filter((text) => text !== "").join(" ");
  const own = raw.trim();
  const label = own !== "" ? own : firstText(grid, row, at.words) || code;
  let hasAmounts = false;
  for (const column of at.amounts) {
    const kind = grid.kind(row, column);
    if (kind === CELL_KINDS.number || kind === CELL_KINDS.numberText || kind === CELL_KINDS.error) hasAmounts = true;
  }
  return {
    row,
    label,
    code: code === "" ? null : code,
    indent: raw.length - raw.trimStart().length,
    hasAmounts,
    isBlank: label === "" && !hasAmounts,
  };
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
  const firstIndent = Math.min(...facts.rows.filter((row) => row.label !== "").map((row) => row.indent));
  const isTemplate = !facts.rows.some((row) => row.hasAmounts);
  return facts.rows.map((row): TableRow => {
    const kind = kindOfRow(row, { facts, totals, parts, lastTotal, isTemplate });
    const rule = facts.ruleOfRow(row);
    const base = { row: row.row, label: row.label, code: row.code, kind, level: Math.max(0, row.indent - firstIndent) };
    return rule === null ? base : { ...base, varianceRule: rule };
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
  if (readLabel(row.label).isMemo) return "ofWhich";
  if (known.totals.has(row.row)) return known.parts.has(row.row) || readLabel(row.label).isSubtotal ? "subtotal" : "total";
  if (readLabel(row.label).isTotal) return unprovenTotal(row, known);
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
