import type { MoneyUnit } from "../../amount/Amount";
import type { FindingDraft } from "../../findings/Rule";
import type { RecognisedTable, TableColumn } from "../../recognition/RecognisedTable";
import type { CellAddress } from "../../workbook/CellAddress";
import type { SheetGrid } from "../../workbook/SheetGrid";
import { countsClients, countsStaff } from "../clientWords";
import { mailingDraft } from "../mailingDraft";

const COUNT_ROW = /^\W*antal\b/i;
const MONEY_WORD = /\b(?:t?kr|kkr|mkr|mnkr|msek|kronor|miljoner|kostnad\w*|belopp|utgift\w*)\b/i;

/** A row of money below headings that name groups of people: "Budget tkr" below "Barn" and "Vuxna". */
const MONEY_ROW = /\b(?:t?kr|kkr|mkr|mnkr|msek|kronor|kostnad|utgift|budget|utfall|prognos|avvikelse|intäkt)/i;

/** Counts of clients below the limit in a table's columns and rows; beside amounts a warning. */
export function smallCountsInTable(table: RecognisedTable, grid: SheetGrid, limit: number): readonly FindingDraft[] {
  if (countsStaff(table.caption)) return [];
  const inColumns = table.columns.filter((column) => isClientColumn(column, table)).flatMap((column) => countsInColumn(table, column, grid, limit));
  const counts = [...inColumns, ...countsInRows(table, grid, limit)];
  if (counts.length === 0) return [];
  const isBesideAmount = holdsMoney(table);
  return counts.map(({ cells, label, header }) =>
    mailingDraft("small-count", isBesideAmount ? "warning" : "info", cells, { code: "smallCountInTable", label, header, count: cells.length, isBesideAmount }),
  );
}

/** The small counts of one column or row, with the words that stand at the first. */
interface SmallCounts {
  readonly cells: readonly CellAddress[];
  readonly label: string;
  readonly header: string;
}

const LARGE_COUNT = 10;

/** A column headed "Barn och unga" in a table of money holds money; "Antal barn" holds children wherever it stands. */
export function isClientColumn({ header, role, unit }: TableColumn, table: RecognisedTable): boolean {
  if (!countsClients(header) || role === "label") return false;
  return /\bantal/i.test(header) || (unit === null && table.unit === null);
}

/** By a column's unit, or by the words of a heading or row where the table as a whole is about something else. */
function holdsMoney({ columns, rows, unit }: RecognisedTable): boolean {
  const isMoney = (own: MoneyUnit | null): boolean => (own ?? unit) !== null;
  return columns.some((column) => column.role !== "label" && (isMoney(column.unit) || MONEY_WORD.test(column.header))) || rows.some(({ label, kind }) => kind !== "heading" && MONEY_WORD.test(label));
}

/** Rows that count clients among rows of money: "Antal placerade barn" with 3 in a month's column. */
function countsInRows(table: RecognisedTable, grid: SheetGrid, limit: number): SmallCounts[] {
  const rows = table.rows.filter(({ label, kind }) => kind !== "heading" && COUNT_ROW.test(label) && countsClients(label));
  return rows.flatMap((row) => {
    const small = table.columns.filter(({ role, column }) => role !== "label" && role !== "code" && isSmallCount(grid.number(row.row, column), limit));
    const [first] = small;
    if (!first) return [];
    return [{ cells: small.map(({ column }) => ({ sheet: table.sheet, row: row.row, column })), label: row.label, header: first.header }];
  });
}

function countsInColumn(table: RecognisedTable, column: TableColumn, grid: SheetGrid, limit: number): SmallCounts[] {
  const small = table.rows.filter((row) => row.kind !== "heading" && isSmallCount(grid.number(row.row, column.column), limit) && !MONEY_ROW.test(row.label));
  const [first] = small;
  if (!first || !looksLikeCounts(table, column, grid)) return [];
  return [{ cells: small.map((row) => ({ sheet: table.sheet, row: row.row, column: column.column })), label: first.label, header: column.header }];
}

/** Without the word for it ("Elever") a column is one of counts where it also holds counts that are large; weights and grades are small throughout. */
function looksLikeCounts({ rows }: RecognisedTable, { header, column }: TableColumn, grid: SheetGrid): boolean {
  if (/\bantal/i.test(header)) return true;
  const figures = rows.map(({ row }) => grid.number(row, column)).filter((figure) => !Number.isNaN(figure));
  return figures.every((figure) => Number.isInteger(figure)) && figures.some((figure) => figure >= LARGE_COUNT);
}

/** Nobody is no one who could be recognised. */
export function isSmallCount(count: number, limit: number): boolean {
  return Number.isInteger(count) && count >= 1 && count < limit;
}
