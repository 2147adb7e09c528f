import type { RecognisedTable } from "../../src/domain/recognition/RecognisedTable";
import { columnLetters, formatRange } from "../../src/domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { recognise } from "./layoutMisses";

/**
 * Each recognised table as one line: range, kind, unit, sign rule, roles by column, rows that are no items, and sums by worksheet row.
 * Columns left unknown are left out.
 */
export function describeTables(snapshot: WorkbookSnapshot): readonly string[] {
  const { tables, questions } = recognise(snapshot);
  return tables.map((table) => {
    const asked = questions.filter((question) => question.table === table.id).map((question) => `asks ${columnLetters(question.column)}`);
    const parts = [formatRange(table.range), table.kind, table.unit ?? "-", table.varianceRule ?? "-", rolesOf(table), rowsOf(table), sumsOf(table), ...asked];
    return parts.filter((part) => part !== "").join(" · ");
  });
}

function rolesOf(table: RecognisedTable): string {
  return table.columns
    .filter(({ role }) => role !== "unknown")
    .map(({ column, role, inverted }) => `${columnLetters(column)} ${role}${inverted === true ? " (turned)" : ""}`)
    .join(", ");
}

function rowsOf(table: RecognisedTable): string {
  return table.rows.filter(({ kind }) => kind !== "item" && kind !== "blank").map(({ row, kind }) => `${kind} ${String(row + 1)}`).join(", ");
}

function sumsOf(table: RecognisedTable): string {
  return table.sums
    .map(({ total, parts }) => `${String(total + 1)} = ${parts.map(({ row, weight }) => `${weight > 0 ? "+" : "-"}${String(row + 1)}`).join(" ")}`)
    .join(", ");
}
