import { readTimeExpression } from "../../recognition/TimeExpression";
import type { Period } from "../../recognition/Period";
import type { RecognisedTable, TableColumn } from "../../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft } from "../Rule";
import { remarkDraft } from "./cellDraft";

/**
 * R41 `period`: a decision's date a year too early for the report's period, and headings of one table that name different periods
 * to date.
 *
 * | period January–April 2019 | |
 * | --- | --- |
 * | Beslutsdatum: 2018-05-13 | reported: a year later it would fall just after the period |
 * | Beslutsdatum: 2019-05-13 | nothing |
 * | Budget antagen 2018-11-20 | nothing: no date of this report |
 * | "Utfall jan–mars" beside "Budget jan–april" | reported |
 */
export const periodRule: CellRule = {
  id: "R41",
  code: "period",
  kind: "cells",
  findings: function* ({ recognised, grids, figures }) {
    if (recognised.period) yield* staleDates(grids, recognised.period);
    for (const { table } of figures.values()) {
      const draft = headingsDraft(table);
      if (draft) yield draft;
    }
  },
};

const FRONT_ROWS = 40;
/** A report is decided on within this many days after its period. */
const DAYS_TO_DECISION = 150;
const DATED = /\b(beslutsdatum|beslutad|fastställd|sammanträdesdatum|sammanträde|mötesdatum|upprättad|nämndens möte)\b/i;
const OTHER_DOCUMENT = /budget|\bmål|policy|plan\b|delegation|reglemente|taxa/i;
const DATE = /\b(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Dates of decision that lie before the period's end and a year later would lie just after it; the same date once. */
function* staleDates(grids: ReadonlyMap<string, SheetGrid>, period: Period): Generator<FindingDraft> {
  const places = new Map<string, { readonly label: string; readonly cells: { sheet: string; row: number; column: number }[] }>();
  for (const grid of grids.values()) {
    const last = Math.min(grid.lastRow, grid.firstRow + FRONT_ROWS);
    for (let row = grid.firstRow; row <= last; row++) {
      const found = staleDate(grid, row, period);
      if (!found) continue;
      const known = places.get(found.quoted);
      const cell = { sheet: grid.sheet.name, row, column: grid.firstColumn };
      if (known) known.cells.push(cell);
      else places.set(found.quoted, { label: found.label, cells: [cell] });
    }
  }
  for (const [quoted, { label, cells }] of places) {
    yield remarkDraft({
      rule: "period",
      severity: "warning",
      cells,
      statement: { code: "dateBeforePeriod", quoted, label },
      diagnosis: { kind: "staleValue", cells: [], labels: [label], figure: null, chance: 0.01 },
    });
  }
}

function staleDate(grid: SheetGrid, row: number, period: Period): { readonly quoted: string; readonly label: string } | null {
  if (grid.kind(row, grid.firstColumn) !== CELL_KINDS.text) return null;
  const text = grid.text(row, grid.firstColumn);
  if (text.length > 120) return null;
  const date = DATE.exec(text);
  const label = DATED.exec(text);
  if (!date || !label || OTHER_DOCUMENT.test(text)) return null;
  const days = daysAfter(period, Number(date[1]) + 1, Number(date[2]), Number(date[3]));
  return days > 0 && days <= DAYS_TO_DECISION ? { quoted: date[0], label: label[0] } : null;
}

/** Days from the period's last day, near enough for a season. */
function daysAfter(period: Period, year: number, month: number, day: number): number {
  return (year - period.year) * 365 + dayOfYear(month, day) - dayOfYear(period.months, MONTH_DAYS[period.months - 1] ?? 30);
}

function dayOfYear(month: number, day: number): number {
  return MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, day);
}

/** Headings of columns to date in one table that name different months. */
function headingsDraft(table: RecognisedTable): FindingDraft | null {
  const dated = table.columns.flatMap((column) => {
    const months = monthsToDate(column);
    return months === null ? [] : [{ column, months }];
  });
  const [first] = dated;
  const odd = dated.find(({ months }) => months !== first?.months);
  if (!first || !odd) return null;
  const row = Math.max(...table.headerRows);
  return remarkDraft({
    rule: "period",
    severity: "warning",
    cells: [odd.column, first.column].map(({ column }) => ({ sheet: table.sheet, row, column })),
    statement: { code: "periodsDisagree", header: odd.column.header, other: first.column.header },
  });
}

function monthsToDate({ role, header }: TableColumn): number | null {
  if (role !== "actualToDate" && role !== "budgetToDate" && role !== "varianceToDate") return null;
  const { monthsToDate: months, isWholeYear } = readTimeExpression(header);
  return isWholeYear ? null : months;
}
