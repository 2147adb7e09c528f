import type { FindingDraft } from "../../findings/Rule";
import type { MoneyUnit } from "../../amount/Amount";
import type { RecognisedTable, TableColumn, TableRow } from "../../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import { findSmallCounts } from "../findSmallCounts";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/** Shorter texts are labels and headings, where a number word is a name ("En ingång"). */
const SHORTEST_SENTENCE = 25;

const CLIENT_HEADING =
  /\b(?:antal(?:et)?\s+)?(?:barn|unga|ungdom\w*|placering\w*|placerad\w*|brukare?|klient\w*|hushåll|ärenden?|familj\w*|elev\w*|patient\w*|sökande|boende\s*\(antal\)|personer med)\b/i;
const STAFF_HEADING = /anställ|medarbetar|personal|årsarbetar|tjänst|konsult|sjuk|frånvaro/i;
const COUNT_ROW = /^\W*antal\b/i;
const MASKED = /^(?:\.\.|<\s?\d{1,2}|x|\*+|–\*|sekretess)$/i;

/**
 * M11 `small-count`: so few clients that they can be recognised, in a sentence or a table of counts.
 *
 * A warning beside an amount of money (what one client costs can be read), else worth knowing. Staff are not clients. Source: RULES.md D.4.
 * Example (limit 5): "Ett barn är placerat, dygnskostnaden är 1 900 kr" is a warning on "Ett barn".
 */
export function smallCountFindings(context: MailingContext): FindingDraft[] {
  return [...sentenceFindings(context), ...context.recognised.tables.flatMap((table) => tableFindings(table, context))];
}

function sentenceFindings({ grids, settings }: MailingContext): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  for (const [sheet, grid] of grids) {
    const { kinds } = grid;
    for (let at = 0; at < kinds.length; at++) {
      if (kinds[at] !== CELL_KINDS.text) continue;
      const row = grid.firstRow + Math.floor(at / grid.columnCount);
      const column = grid.firstColumn + (at % grid.columnCount);
      const text = String(grid.value(row, column));
      if (text.length < SHORTEST_SENTENCE) continue;
      drafts.push(...sentenceFinding(text, { sheet, row, column }, settings.smallCountLimit));
    }
  }
  return drafts;
}

/** One finding a text, at the count that gives most away. */
function sentenceFinding(text: string, place: { readonly sheet: string; readonly row: number; readonly column: number }, limit: number): FindingDraft[] {
  const matches = findSmallCounts(text, limit);
  const match = matches.find((candidate) => candidate.isBesideAmount) ?? matches[0];
  if (!match) return [];
  const { start, length, quoted, isBesideAmount } = match;
  const severity = isBesideAmount ? "warning" : "info";
  return [mailingDraft("small-count", severity, [place], { code: "smallCountInSentence", quoted, isBesideAmount }, { paragraph: null, start, length })];
}

function tableFindings(table: RecognisedTable, { grids, settings }: MailingContext): FindingDraft[] {
  const grid = grids.get(table.sheet);
  if (!grid || STAFF_HEADING.test(table.caption)) return [];
  const isBesideAmount = table.columns.some((column) => isMoney(column.unit ?? table.unit) && column.role !== "label");
  const inRows = countRows(table, grid, settings.smallCountLimit, isBesideAmount);
  const inColumns = table.columns
    .filter((column) => isCountColumn(column, table))
    .flatMap((column) => [
      ...smallCounts(table, column, grid, settings.smallCountLimit, isBesideAmount),
      ...computableMask(table, column, grid),
    ]);
  return [...inColumns, ...inRows];
}

/** A column headed "Barn och unga" in a table of money holds money; "Antal barn" holds children wherever it stands. */
function isCountColumn({ header, role, unit }: TableColumn, table: RecognisedTable): boolean {
  if (!CLIENT_HEADING.test(header) || STAFF_HEADING.test(header) || role === "label") return false;
  return /\bantal/i.test(header) || (unit === null && table.unit === null);
}

/** Rows that count clients among rows of money: "Antal placerade barn" with 3 in a month's column. */
function countRows(table: RecognisedTable, grid: SheetGrid, limit: number, isBesideAmount: boolean): FindingDraft[] {
  const rows = table.rows.filter(({ label, kind }) => kind !== "heading" && COUNT_ROW.test(label) && CLIENT_HEADING.test(label) && !STAFF_HEADING.test(label));
  return rows.flatMap((row) => {
    const small = table.columns.filter(({ role, column }) => role !== "label" && role !== "code" && isSmallCount(grid.number(row.row, column), limit));
    const [first] = small;
    if (!first) return [];
    const cells = small.map(({ column }) => ({ sheet: table.sheet, row: row.row, column }));
    const statement = { code: "smallCountInTable", label: row.label, header: first.header, count: small.length, isBesideAmount } as const;
    return [mailingDraft("small-count", isBesideAmount ? "warning" : "info", cells, statement)];
  });
}

function isSmallCount(count: number, limit: number): boolean {
  return Number.isInteger(count) && count >= 1 && count < limit;
}

function isMoney(unit: MoneyUnit | null): boolean {
  return unit !== null;
}

function smallCounts(table: RecognisedTable, column: TableColumn, grid: SheetGrid, limit: number, isBesideAmount: boolean): FindingDraft[] {
  const small = table.rows.filter((row) => {
    return row.kind !== "heading" && isSmallCount(grid.number(row.row, column.column), limit);
  });
  const [first] = small;
  if (!first) return [];
  const cells = small.map((row) => ({ sheet: table.sheet, row: row.row, column: column.column }));
  const { header } = column;
  return [
    mailingDraft("small-count", isBesideAmount ? "warning" : "info", cells, { code: "smallCountInTable", label: first.label, header, count: small.length, isBesideAmount }),
  ];
}

/** Exactly one part is masked while the total and all the others are shown: subtraction gives it away. */
function computableMask(table: RecognisedTable, column: TableColumn, grid: SheetGrid): FindingDraft[] {
  const parts = table.rows.filter((row) => row.kind === "item");
  const masked = parts.filter((row) => isMasked(row, column, grid));
  const [only] = masked;
  const isTotalShown = table.rows.some((row) => row.kind === "total" && grid.isNumber(row.row, column.column));
  const areOthersShown = parts.every((row) => masked.includes(row) || grid.isNumber(row.row, column.column));
  if (!only || masked.length > 1 || !isTotalShown || !areOthersShown) return [];
  const cells = [{ sheet: table.sheet, row: only.row, column: column.column }];
  return [mailingDraft("small-count", "warning", cells, { code: "maskedCellCanBeComputed", label: only.label, header: column.header })];
}

function isMasked(row: TableRow, column: TableColumn, grid: SheetGrid): boolean {
  return MASKED.test(grid.text(row.row, column.column));
}
