import { valueOf, type MoneyUnit } from "../domain/amount/Amount";
import type { ComputedRow, ComputedTable } from "../domain/budget/ComputedTable";
import type { Finding } from "../domain/findings/Finding";
import type { NarrativeAmount } from "../domain/narrative/NarrativeAmount";
import type { Period } from "../domain/recognition/Period";
import type { RecognisedTable, RowKind, TableColumn } from "../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../domain/Review";
import { columnLetters, formatCellAddress, formatRange } from "../domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import { findingText } from "../text/findingText";

/** How long the run took, in milliseconds. */
export interface Timing {
  readonly readMs: number;
  readonly analyseMs: number;
}

/** One workbook's review in the shape of CONTRACT.md, without the `schema` member that stands once per run. */
export function reviewJson(file: string, snapshot: WorkbookSnapshot, review: WorkbookReview, timing: Timing): object {
  const { recognised, computed, checks, findings, narrative, accepted, gate } = review;
  const units = new Map(recognised.tables.map((table) => [table.id, table.unit]));
  return {
    workbook: { file, sheets: snapshot.sheets.length, cells: countCells(snapshot), period: periodJson(recognised.period) },
    tables: recognised.tables.map(tableJson),
    computed: computed.flatMap((table) => computedJson(table, units.get(table.table) ?? null)),
    checks,
    findings: findings.map((finding) => findingJson(finding, accepted)),
    narrative: narrative.map(narrativeJson),
    links: recognised.links.flatMap((link) =>
      link.row === null ? [] : [{ from: link.from, to: link.to, row: link.row + 1, kind: link.kind }],
    ),
    questions: recognised.questions.map(({ table, column, candidates }) => ({ table, column: columnLetters(column), candidates })),
    accepted,
    gate,
    timing,
  };
}

/** Cells that hold anything. */
function countCells(snapshot: WorkbookSnapshot): number {
  let count = 0;
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.values) for (const value of row) if (value !== "") count++;
  }
  return count;
}

function periodJson(period: Period | null): string | null {
  return period === null ? null : `${period.year}-${String(period.months).padStart(2, "0")}`;
}

function tableJson(table: RecognisedTable): object {
  const headings = rowsOfKind(table, "heading");
  return {
    id: table.id,
    sheet: table.sheet,
    range: formatRange(table.range),
    kind: table.kind,
    unit: table.unit,
    varianceRule: table.varianceRule,
    columns: table.columns.map((column) => columnJson(column, table.unit)),
    rows: {
      totals: rowsOfKind(table, "total"),
      subtotals: rowsOfKind(table, "subtotal"),
      ofWhich: rowsOfKind(table, "ofWhich"),
      ...(headings.length === 0 ? {} : { headings }),
    },
  };
}

function columnJson(column: TableColumn, tableUnit: MoneyUnit | null): object {
  const ownUnit = column.unit !== null && column.unit !== tableUnit ? { unit: column.unit } : {};
  return { column: columnLetters(column.column), header: column.header, role: column.role, ...ownUnit };
}

/** Worksheet row numbers, from 1. */
function rowsOfKind(table: RecognisedTable, kind: RowKind): number[] {
  return table.rows.filter((row) => row.kind === kind).map((row) => row.row + 1);
}

function computedJson(table: ComputedTable, unit: MoneyUnit | null): object[] {
  return table.rows.map((row) => ({ table: table.table, row: row.row + 1, label: row.label, values: valuesJson(row, unit) }));
}

function valuesJson(row: ComputedRow, unit: MoneyUnit | null): Record<string, number | null> {
  const inUnit = (amount: number | null): number | null => (amount === null ? null : valueOf(amount, unit));
  return {
    varianceToDate: inUnit(row.varianceToDate),
    percentUsed: row.percentUsed,
    forecast: inUnit(row.forecast),
    forecastVariance: inUnit(row.forecastVariance),
  };
}

function findingJson(finding: Finding, accepted: readonly string[]): object {
  const { span, diagnosis } = finding;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    cells: finding.cells.map(formatCellAddress),
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    diagnosis: diagnosis === null ? null : { kind: diagnosis.kind, cells: diagnosis.cells.map(formatCellAddress) },
    message: { sv: findingText(finding, "sv"), en: findingText(finding, "en") },
    ...(span === null || span.paragraph === null
      ? {}
      : { text: { paragraph: span.paragraph, start: span.start, length: span.length } }),
    ...(accepted.includes(finding.id) ? { accepted: true } : {}),
  };
}

function narrativeJson(amount: NarrativeAmount): object {
  const { paragraph, start, length } = amount.span;
  const place =
    amount.cell === null ? { text: { paragraph, start, length } } : { cell: formatCellAddress(amount.cell), start, length };
  return { ...place, value: amount.value, unit: amount.unit, ties: amount.ties.map(formatCellAddress) };
}
