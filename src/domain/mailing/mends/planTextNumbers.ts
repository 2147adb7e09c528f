import type { Finding } from "../../findings/Finding";
import type { ColumnRole, RecognisedTable, TableColumn } from "../../recognition/RecognisedTable";
import { parseAmountText } from "../../workbook/parseAmountText";
import { CELL_KINDS, gridOf, type SheetGrid } from "../../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../workbook/WorkbookSnapshot";
import type { MendedCell, TextNumberMend } from "./Mend";

/**
 * Makes the amounts of a finding's column (of the table, where it is written so throughout) into numbers; null where none of them is certain.
 *
 * | text | becomes |
 * | --- | --- |
 * | `- 6 698` | -6698, shown like the column's other numbers |
 * | `12,5` | 12.5 |
 * | `1.234` | left: thousands or decimals |
 * | `68 %`, `12 tkr` | left: the unit would be lost |
 */
export function planTextNumbers(finding: Finding, workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): TextNumberMend | null {
  const [place] = finding.cells;
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet?.visibility !== "visible") return null;
  const table = tables.find((one) => one.sheet === place.sheet && one.rows.some(({ row }) => row === place.row) && one.columns.some(({ column }) => column === place.column));
  if (!table) return null;
  const grid = gridOf(sheet);
  const columns = table.columns.filter((column) => (finding.severity === "info" ? isTextThroughout(column, table, grid) : column.column === place.column));
  const texts = columns.flatMap((column) => textCells(column, table, grid));
  const cells = texts.flatMap((text) => mendedCell(text, table, grid) ?? []);
  const header = columns.map((column) => column.header).join(", ");
  return cells.length === 0 ? null : { kind: "textNumber", finding: finding.id, header, cells, left: texts.length - cells.length };
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

function textCells({ column }: TableColumn, { rows }: RecognisedTable, grid: SheetGrid): TextCell[] {
  return rows.filter(({ row }) => grid.kind(row, column) === CELL_KINDS.numberText).map(({ row, label }) => ({ row, column, label }));
}

/** An account's or a year's digits are no amount, and stay the text that they are. */
const NO_AMOUNTS: readonly ColumnRole[] = ["label", "code", "text", "unknown"];

function isTextThroughout(column: TableColumn, table: RecognisedTable, grid: SheetGrid): boolean {
  if (NO_AMOUNTS.includes(column.role)) return false;
  return table.rows.every(({ row }) => grid.kind(row, column.column) !== CELL_KINDS.number);
}

/** "1.234" and "1,234" are a thousand to some and a decimal figure to others. */
const AMBIGUOUS = /^\D*\d{1,3}[.,]\d{3}\D*$/;

function mendedCell({ row, column, label }: TextCell, table: RecognisedTable, grid: SheetGrid): MendedCell | null {
  const text = String(grid.value(row, column));
  const amount = parseAmountText(text);
  const isCertain = amount !== null && amount.suffix === "" && !AMBIGUOUS.test(text) && Math.abs(amount.value) < 1e15;
  if (!isCertain || grid.isHidden(row, column) || grid.formula(row, column) !== null) return null;
  return { address: { sheet: table.sheet, row, column }, label, content: amount.value, replaces: text, numberFormat: formatFor(text, column, table, grid) };
}

const PLAIN_FORMAT = /^(?:General|@)$/;

/** As the column's other numbers are shown; else as the text was written: its decimals, and groups where it had them. */
function formatFor(text: string, column: number, { rows }: RecognisedTable, grid: SheetGrid): string {
  const like = rows.find(({ row }) => grid.kind(row, column) === CELL_KINDS.number && !PLAIN_FORMAT.test(grid.numberFormat(row, column)));
  if (like) return grid.numberFormat(like.row, column);
  const decimals = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  const whole = /\d\s\d/.test(text) ? "#,##0" : "0";
  if (whole === "0" && decimals === 0) return "General";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(Math.min(decimals, 15))}`;
}
