import { amountAt, columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import type { CellRule, FindingDraft } from "../Rule";
import { remarkDraft } from "./cellDraft";

/** Rows with an amount that must all be the same for a column to be taken for last period's. */
const FEWEST_ROWS = 3;

/**
 * R51 `period`: every amount of a table's actual to date is that of the previous period's sheet. An unchanged annual budget, forecast or
 * account of last year says nothing, nor does a single row that did not move.
 *
 * | sheet Mars, Utfall | sheet April, Utfall | |
 * | --- | --- | --- |
 * | 120, 80, 45 | 120, 80, 45 | reported |
 * | 120, 80, 45 | 160, 80, 60 | nothing |
 */
export const unchangedFiguresRule: CellRule = {
  id: "R51",
  code: "period",
  kind: "cells",
  findings: function* (context) {
    for (const link of context.recognised.links) {
      if (link.kind !== "period") continue;
      const tables = [context.figures.get(link.from), context.figures.get(link.to)].flatMap((table) => table ?? []);
      const [older, newer] = tables.sort((a, b) => monthsOf(a) - monthsOf(b));
      const draft = newer && older ? unchanged(newer, older) : null;
      if (draft) yield draft;
    }
  },
};

function unchanged(newer: FigureTable, older: FigureTable): FindingDraft | null {
  const definition = newer.columns[columnWithRole(newer, "actualToDate")];
  if (!definition || monthsOf(older) === 0 || monthsOf(newer) === monthsOf(older) || sameRows(newer, older) < FEWEST_ROWS) return null;
  const cell = { sheet: newer.table.sheet, row: Math.max(...newer.table.headerRows), column: definition.column };
  return remarkDraft({
    rule: "period",
    severity: "warning",
    cells: [cell],
    statement: { code: "figuresUnchangedSincePeriod", header: definition.header, otherSheet: older.table.sheet },
    diagnosis: { kind: "staleValue", cells: [], labels: [], figure: null, chance: 0.01 },
  });
}

/** Months by which periods are ordered; 0 where a table does not say. */
function monthsOf({ table: { period } }: FigureTable): number {
  return period === null ? 0 : period.year * 12 + period.months;
}

/** How many rows have the same actual to date, 0 as soon as one differs. */
function sameRows(newer: FigureTable, older: FigureTable): number {
  const column = columnWithRole(newer, "actualToDate");
  const other = columnWithRole(older, "actualToDate");
  const olderAmounts = new Map(older.rows.map(({ label }, row) => [label, other < 0 ? NaN : amountAt(older, row, other)]));
  let same = 0;
  for (let row = 0; row < newer.rows.length; row++) {
    const amount = amountAt(newer, row, column);
    if (Number.isNaN(amount) || amount === 0) continue;
    if (olderAmounts.get(newer.rows[row]?.label ?? "") !== amount) return 0;
    same += 1;
  }
  return same;
}
