import type { RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import type { Period } from "../recognition/Period";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { CellAddress } from "../workbook/CellAddress";
import { findCounts, type CountMention } from "./findCounts";
import { nameWords } from "./nameWords";
import type { Passage } from "./Passage";
import { sameWord } from "./sameWord";

/** A figure that is no money, with the cell of a table of staff, sickness or key figures that states it, or should. */
export interface CountTie {
  readonly mention: CountMention;
  readonly cell: CellAddress;
  /** What the cell holds, in the mention's unit. */
  readonly value: number;
  readonly label: string;
  readonly header: string;
  readonly outcome: "agrees" | "truncated" | "differs";
}

interface Candidate {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly column: TableColumn;
}

/**
 * Ties the counts and percentages of a sentence to the tables of its sheet that hold no money; those of a report's text to the one such table
 * of the workbook that has the word.
 *
 * A figure is said to differ only where the column's own word stands right before it ("medelåldern är 44 år"), no row is named, the
 * column has a total, and none of its figures agrees.
 */
export function tieCounts(sentence: string, passage: Passage, tables: readonly RecognisedTable[], gridOf: GridOf, period: Period | null): readonly CountTie[] {
  const others = tables.filter((table) => table.kind === "other" && (passage.cell === null || table.sheet === passage.cell.sheet));
  if (others.length === 0) return [];
  return findCounts(sentence).flatMap((mention) => {
    if (mention.year !== null && period !== null && mention.year !== period.year) return [];
    return tieOf(mention, others, gridOf, period, passage.cell === null) ?? [];
  });
}

type GridOf = (sheet: string) => SheetGrid | undefined;

function tieOf(mention: CountMention, tables: readonly RecognisedTable[], gridOf: GridOf, period: Period | null, isReport: boolean): CountTie | null {
  const candidates = isReport ? ofOneTable(headed(mention, tables)) : [...headed(mention, tables), ...labelled(mention, tables, period)];
  const grid = gridOf(candidates[0]?.table.sheet ?? "");
  if (!grid) return null;
  const ties = candidates.map((candidate) => compare(mention, candidate, grid)).filter((tie) => tie !== null);
  const agreeing = ties.find((tie) => tie.outcome === "agrees") ?? ties.find((tie) => tie.outcome === "truncated");
  if (agreeing) return agreeing;
  const first = ties[0];
  return first && mention.nounBefore !== null && isContradicted(mention, candidates[0], grid) ? first : null;
}

/** The candidates where all are of one table; with several tables no single one is meant. */
function ofOneTable(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.every(({ table }) => table === candidates[0]?.table) ? candidates : [];
}

/** Cells of the total row, under a header that the sentence names beside the figure. */
function headed(mention: CountMention, tables: readonly RecognisedTable[]): readonly Candidate[] {
  return tables.flatMap((table) => {
    const row = table.rows.find((one) => one.kind === "total");
    if (!row) return [];
    const columns = table.columns.filter((column) => nameWords(column.header).some((word) => !COUNTING.test(word) && isNamed(word, mention)));
    return columns.map((column) => ({ table, row, column }));
  });
}

const COUNTING = /^(?:antal|andel|snitt|genomsnitt|genomsnittlig|medel)$/;

function isNamed(word: string, mention: CountMention): boolean {
  return [mention.noun, mention.nounBefore].some((noun) => noun !== null && sameWord(noun, word));
}

/** Cells of this year's column, or the first one with figures, in a row that the sentence names. */
function labelled(mention: CountMention, tables: readonly RecognisedTable[], period: Period | null): readonly Candidate[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter((column) => column.role === "unknown" || column.role === "actualToDate");
    const column = columns.find((one) => period !== null && one.header.trim() === String(period.year)) ?? columns[0];
    if (!column) return [];
    return table.rows.filter((row) => rowIsNamed(row, mention)).map((row) => ({ table, row, column }));
  });
}

const LONG_WORD = 8;

/** "26 tillbud" names the row Tillbud; a percentage is told by a long word of the row's label in its sentence. */
function rowIsNamed(row: TableRow, mention: CountMention): boolean {
  const words = nameWords(row.label);
  if (mention.unit === "count") return words.length === 1 && mention.noun !== null && sameWord(words[0] ?? "", mention.noun);
  const telling = mention.words.filter((word) => word.length >= LONG_WORD);
  return words.some((word) => word.length >= LONG_WORD && telling.some((other) => sameWord(other, word) || word.endsWith(other)));
}

function compare(mention: CountMention, { table, row, column }: Candidate, grid: SheetGrid): CountTie | null {
  const raw = grid.number(row.row, column.column);
  if (Number.isNaN(raw)) return null;
  const isFraction = mention.unit === "percent" && (grid.numberFormat(row.row, column.column).includes("%") || Math.abs(raw) <= 1);
  const value = isFraction ? Math.round(raw * 1e6) / 1e4 : raw;
  const step = 10 ** -mention.decimals;
  const cell = { sheet: table.sheet, row: row.row, column: column.column };
  const isCut = value >= mention.value && value < mention.value + step;
  const outcome = Math.abs(value - mention.value) <= (Number.isInteger(value) && mention.unit === "count" ? 0 : step / 2) + 1e-9 ? "agrees" : isCut ? "truncated" : "differs";
  return { mention, cell, value, label: row.label, header: column.header, outcome };
}

/** Whether no figure of the column agrees, so that no row can be meant. */
function isContradicted(mention: CountMention, candidate: Candidate | undefined, grid: SheetGrid): boolean {
  if (candidate?.row.kind !== "total" || mention.namesPart) return false;
  const { table, column } = candidate;
  const isHeaded = nameWords(column.header).some((word) => mention.nounBefore !== null && sameWord(word, mention.nounBefore));
  return isHeaded && table.rows.every((row) => compare(mention, { table, row, column }, grid)?.outcome !== "agrees");
}
