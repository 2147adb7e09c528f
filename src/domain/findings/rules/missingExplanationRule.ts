import { AMOUNTS_PER_UNIT } from "../../amount/Amount";
import { amountAt, cellAt, columnOf, columnWithRole, type FigureTable } from "../../reconciliation/FigureTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import { plainSpaces } from "../../workbook/plainSpaces";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";

/**
 * R50 `missing-explanation`, only where the user has switched the limits on: a unit's forecast variance is above both limits and
 * no cause, measure or sentence of the workbook names the unit, nor does its own sheet say anything. A title that is the name says nothing.
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

/** Rows that a cause table, or a cause in one, explains, and rows whose unit has a sheet of its own that says something. */
function linkedRows(context: RuleContext): ReadonlySet<string> {
  const { links } = context.recognised;
  const causes = links.filter(({ kind, from }) => kind === "cause" && holdsCauses(context.figures.get(from)));
  const explained = new Set(causes.map(({ to }) => to));
  const units = links.filter(({ kind, from, to }) => kind === "unit" && (explained.has(from) || hasProse(context, from, to)));
  return new Set([...causes, ...units].map(({ to, row }) => `${to}/${String(row)}`));
}

function holdsCauses(causes: FigureTable | undefined): boolean {
  return causes !== undefined && causes.rows.some(({ kind }) => kind === "item");
}

/** A sentence has this many words. */
const FEWEST_WORDS = 5;

/** Whether a unit's table stands on a sheet of its own with a sentence on it. */
function hasProse({ figures, grids }: RuleContext, from: string, to: string): boolean {
  const table = figures.get(from)?.table;
  const grid = grids.get(table?.sheet ?? "");
  if (!table || !grid || table.sheet === figures.get(to)?.table.sheet) return false;
  const own = [...figures.values()].filter((one) => one.table.sheet === table.sheet);
  const lines: string[] = [];
  collect(grid, lines, (row) => own.some((one) => row >= one.table.range.firstRow && row <= one.table.range.lastRow));
  return lines.some((line) => line.split(/\s+/).length >= FEWEST_WORDS && !TITLE.test(line));
}

/** Titles and captions: "1.2 Ekonomiskt resultat för nämnden januari till augusti". */
const TITLE = /^\s*(?:\d+(?:\.\d+)*\.?\s)?(?:månads|ekonomisk|resultat|uppföljning|delår|tertial|prognos(?:ens)? avvikelse|driftredovisning|belopp)[^.!?]*$/i;

/** Causes, measures and sentences, in small letters: everything but the money tables themselves. */
function textsOutsideTables({ grids, figures }: RuleContext): readonly string[] {
  const lines: string[] = [];
  for (const grid of grids.values()) {
    const tables = [...figures.values()].filter(({ table }) => table.sheet === grid.sheet.name && table.kind !== "causes" && table.kind !== "measures");
    collect(grid, lines, (row) => tables.some(({ table }) => row >= table.range.firstRow && row <= table.range.lastRow));
  }
  return lines.map((line) => plainSpaces(line).toLowerCase());
}

function collect(grid: SheetGrid, lines: string[], isInTable: (row: number) => boolean): void {
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (isInTable(row)) continue;
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (grid.kind(row, column) === CELL_KINDS.text) lines.push(grid.text(row, column));
    }
  }
}

/** Letters beside a name that make more of a line than a title: "5 Individ och familjeomsorg" names, and explains nothing. */
const FEWEST_LETTERS_BESIDE = 8;

/** Whether a line says something of a unit, not only its name. */
function saysMore(line: string, name: string): boolean {
  return line.includes(name) && line.replace(name, "").replace(/[^\p{L}]/gu, "").length >= FEWEST_LETTERS_BESIDE;
}

function rowDraft(table: FigureTable, row: number, context: RuleContext, linked: ReadonlySet<string>, texts: readonly string[]): FindingDraft | null {
  const definition = table.rows[row];
  const column = columnWithRole(table, "forecastVariance");
  if (definition?.kind !== "item" || column < 0 || !isAboveLimits(table, row, column, context)) return null;
  const name = plainSpaces(definition.label).toLowerCase();
  const isNamed = name.length >= 3 && texts.some((line) => saysMore(line, name));
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
