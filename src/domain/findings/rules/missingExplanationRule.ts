import { AMOUNTS_PER_UNIT } from "../../amount/Amount";
import { amountAt, cellAt, columnOf, columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";

/**
 * R50 `missing-explanation`, only where the user has switched the limits on: a unit's forecast variance is above both limits and
 * no cause, measure or sentence of the workbook names the unit.
 *
 * | limits 500 tkr and 1 % | variance | annual budget | named by a cause | |
 * | --- | --- | --- | --- | --- |
 * | Förskola | −1 200 | 40 000 | no | reported |
 * | Fritid | −1 200 | 40 000 | yes | nothing |
 * | Kultur | −300 | 9 000 | no | nothing |
 */
export const missingExplanationRule: CellRule = {
  id: "R50",
  code: "missing-explanation",
  kind: "cells",
  findings: function* (context) {
    if (!context.settings.explanationLimits.on) return;
    const linked = linkedRows(context);
    const texts = textsOutsideTables(context);
    for (const table of context.figures.values()) {
      if (table.table.kind !== "byUnit") continue;
      for (let row = 0; row < table.rows.length; row++) {
        const draft = rowDraft(table, row, context, linked, texts);
        if (draft) yield draft;
      }
    }
  },
};

/** Rows that a cause table, or a cause in one, explains. */
function linkedRows({ recognised }: RuleContext): ReadonlySet<string> {
  const causes = recognised.links.filter(({ kind }) => kind === "cause");
  const explained = new Set(causes.map(({ to }) => to));
  const units = recognised.links.filter(({ kind, from }) => kind === "unit" && explained.has(from));
  return new Set([...causes, ...units].map(({ to, row }) => `${to}/${String(row)}`));
}

/** Causes, measures and sentences, in small letters: everything but the money tables themselves. */
function textsOutsideTables({ grids, figures }: RuleContext): string {
  const lines: string[] = [];
  for (const grid of grids.values()) {
    const tables = [...figures.values()].filter(({ table }) => table.sheet === grid.sheet.name && table.kind !== "causes" && table.kind !== "measures");
    collect(grid, lines, (row) => tables.some(({ table }) => row >= table.range.firstRow && row <= table.range.lastRow));
  }
  return lines.join("\n").toLowerCase();
}

function collect(grid: SheetGrid, lines: string[], isInTable: (row: number) => boolean): void {
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (isInTable(row)) continue;
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (grid.kind(row, column) === CELL_KINDS.text) lines.push(grid.text(row, column));
    }
  }
}

function rowDraft(table: FigureTable, row: number, context: RuleContext, linked: ReadonlySet<string>, texts: string): FindingDraft | null {
  const definition = table.rows[row];
  const column = columnWithRole(table, "forecastVariance");
  if (definition?.kind !== "item" || column < 0 || !isAboveLimits(table, row, column, context)) return null;
  const isNamed = definition.label.length >= 3 && texts.includes(definition.label.toLowerCase());
  if (isNamed || linked.has(`${table.table.id}/${String(definition.row)}`)) return null;
  const cell = cellAt(table, row, column);
  const names = { label: definition.label, header: columnOf(cell).header };
  return figureDraft({ rule: "missing-explanation", severity: "warning", statement: { code: "explanationMissing", ...names } }, cell, null);
}

function isAboveLimits(table: FigureTable, row: number, column: number, { settings }: RuleContext): boolean {
  const { amount, percent } = settings.explanationLimits;
  const variance = Math.abs(amountAt(table, row, column));
  const budgetColumn = columnWithRole(table, "annualBudget");
  const budget = budgetColumn < 0 ? 0 : Math.abs(amountAt(table, row, budgetColumn)) || 0;
  return variance > amount.value * AMOUNTS_PER_UNIT[amount.unit] && variance > (percent / 100) * budget;
}
