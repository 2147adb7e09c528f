import type { RecognisedTable, RowKind } from "../../../../src/domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../../../src/domain/Review";
import { columnLetters, formatCellAddress, formatRange } from "../../../../src/domain/workbook/CellAddress";
import type { ExpectedTable, ExpectedTie, House, PlantedDefect } from "./House";
import { lineOf, reviewHouse, withEdits } from "./reviewHouse";

const rowsOf = (table: RecognisedTable, kind: RowKind): readonly number[] => table.rows.filter((row) => row.kind === kind).map((row) => row.row + 1);

/** A table that must be read, as one line. */
export function outline(table: ExpectedTable): string {
  const roles = table.roles.map(([letter, role]) => `${letter}:${role}`).join(" ");
  const rows = `total ${table.totals.join()} subtotal ${table.subtotals.join()} ofWhich ${table.ofWhich.join()}`;
  return `${table.sheet} ${table.range} ${table.kind} ${String(table.unit)} ${String(table.varianceRule)} | ${roles} | ${rows}`;
}

/**
 * The tables that were read and are no `other`, each as one line that speaks of the columns of the expected one in its place.
 * A template without any amount may be called what its words say: it counts only where it is expected.
 */
export function outlinesOf(house: House, review: WorkbookReview): readonly string[] {
  return review.recognised.tables
    .filter((table) => table.kind !== "other" && (hasAmounts(house, table) || likeOf(house, table) !== undefined))
    .map((table) => outlineLike(table, likeOf(house, table)));
}

function hasAmounts({ workbook }: House, { sheet, range }: RecognisedTable): boolean {
  const values = workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
  return values.slice(range.firstRow, range.lastRow + 1).some((row) => row.slice(range.firstColumn, range.lastColumn + 1).some((value) => typeof value === "number"));
}

function outlineLike(table: RecognisedTable, like: ExpectedTable | undefined): string {
  const told = new Set(like?.roles.map(([letter]) => letter));
  return outline({
    sheet: table.sheet,
    range: formatRange(table.range),
    kind: table.kind,
    unit: table.unit,
    varianceRule: table.varianceRule,
    roles: table.columns.map((column) => [columnLetters(column.column), column.role] as const).filter(([letter]) => like === undefined || told.has(letter)),
    totals: rowsOf(table, "total"),
    subtotals: rowsOf(table, "subtotal"),
    ofWhich: rowsOf(table, "ofWhich"),
  });
}

/** The expected table that begins where this one does, else the one that ends there. */
function likeOf(house: House, table: RecognisedTable): ExpectedTable | undefined {
  const [start, end] = formatRange(table.range).split(":");
  const onSheet = house.tables.filter((expected) => expected.sheet === table.sheet);
  return onSheet.find((expected) => expected.range.split(":")[0] === start) ?? onSheet.find((expected) => expected.range.split(":")[1] === end);
}

/** The amounts of the sentences that are tied to none of the cells that state them, and those that are although they are said to be left alone. */
export function untied(house: House, { narrative }: WorkbookReview): readonly string[] {
  const isTied = ({ cell, text, start, ties }: ExpectedTie): boolean =>
    narrative.some((amount) => {
      const { span } = amount;
      const overlaps = span.start < start + text.length && start < span.start + span.length;
      return amount.cell !== null && formatCellAddress(amount.cell) === cell && overlaps && amount.ties.some((tie) => ties.includes(formatCellAddress(tie)));
    });
  return house.ties.filter((tie) => (tie.leftAlone === null ? !isTied(tie) : isTied(tie))).map(({ cell, text, ties }) => `${cell} ${text} is not tied to ${ties.join()}`);
}

/** What is found of a planted defect: right ones, and the other findings that a user would be asked to look at. */
export function judgeDefect(house: House, defect: PlantedDefect): { readonly right: number; readonly others: readonly string[] } {
  const alarms = reviewHouse(withEdits(house.workbook, defect.edits)).findings.filter(({ severity }) => severity !== "info");
  const right = alarms.filter(({ rule, cells: [cell] }) => defect.rules.includes(rule) && cell !== undefined && defect.cells.includes(formatCellAddress(cell)));
  return { right: right.length, others: alarms.filter((finding) => !right.includes(finding)).map(lineOf) };
}
