import { scanReferences } from "../../reconciliation/formulas/scanReferences";
import { addressOf, amountAt, cellAt, rowOf, type FigureTable } from "../../reconciliation/FigureTable";
import type { SumFamily } from "../../reconciliation/sums";
import { gradeResidual } from "../../amount/roundingGrade";
import { allowanceOfSum, sumResidual } from "../../reconciliation/sums";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft } from "../Rule";
import { figureDraft } from "./cellDraft";

/** What a total's formula does not take in, or takes in though it should not, by row. */
interface RangeFault {
  readonly kind: "omittedRow" | "doubledRow";
  readonly row: number;
}

/**
 * R47 `formula-range`: the formula of a total leaves out a row that holds an amount, or takes one in twice or that does not belong. Proven by
 * the formula, without odds. Told once for a total row; an error where the total is wrong because of it, else a warning.
 *
 * | rows 5–9, total in row 10 | |
 * | --- | --- |
 * | `=SUM(B5:B9)` | nothing |
 * | `=SUM(B5:B8)`, 120 in B9 | reported: row 9 is left out |
 * | `=SUM(B5:B8)`, B9 blank | nothing |
 */
export const formulaRangeRule: CellRule = {
  id: "R47",
  code: "formula-range",
  kind: "cells",
  findings: function* (context) {
    for (const { figures, sums } of context.families.values()) {
      const grid = context.grids.get(figures.table.sheet);
      if (!grid) continue;
      for (const family of sums) {
        const draft = totalDraft(figures, family, sums, grid);
        if (draft) yield draft;
      }
    }
  },
};

function totalDraft(figures: FigureTable, family: SumFamily, sums: readonly SumFamily[], grid: SheetGrid): FindingDraft | null {
  const faults = figures.columns.flatMap((column, index) => {
    if (column.content !== "money") return [];
    const formula = grid.formula(figures.rows[family.total]?.row ?? -1, column.column);
    const fault = formula === null ? null : faultOf(formula, figures, family, sums, index);
    return fault ? [{ column: index, fault }] : [];
  });
  const main = faults.find(({ column }) => isBroken(figures, family, column)) ?? faults[0];
  return main ? faultDraft(figures, family, main, faults.map(({ column }) => column)) : null;
}

function isBroken(figures: FigureTable, family: SumFamily, column: number): boolean {
  const sum = sumResidual(figures, family, column);
  return sum !== null && gradeResidual(sum.residual, allowanceOfSum(figures, family, column, sum.addends)) === "broken";
}

/** The first row that a plain sum of its own column treats wrongly; null for any other formula. */
function faultOf(formula: string, figures: FigureTable, family: SumFamily, sums: readonly SumFamily[], column: number): RangeFault | null {
  const covered = coveredRows(formula, figures, column);
  if (!covered) return null;
  const partsOf = new Map(sums.map((sum) => [sum.total, sum.parts.map(({ row }) => row)]));
  const missed = family.parts.find(({ row }) => holdsAmount(figures, row, column) && !isCovered(row, covered, partsOf));
  if (missed) return { kind: "omittedRow", row: missed.row };
  const doubled = doubledRow(covered, figures, family, partsOf, column);
  return doubled === null ? null : { kind: "doubledRow", row: doubled };
}

/** A row that the formula takes in twice, by itself or by a subtotal beside its rows, or that is no part of the total. */
function doubledRow(
  covered: ReadonlyMap<number, number>,
  figures: FigureTable,
  family: SumFamily,
  partsOf: ReadonlyMap<number, readonly number[]>,
  column: number,
): number | null {
  const allowed = withDetails(family.parts.map(({ row }) => row), partsOf);
  const counts = (row: number): boolean => covered.has(row) && holdsAmount(figures, row, column);
  const isTwice = (row: number, times: number): boolean => times > 1 || (partsOf.get(row) ?? []).some(counts);
  for (const [row, times] of covered) {
    if (row === family.total || !counts(row)) continue;
    if (!allowed.has(row) || isTwice(row, times)) return row;
  }
  return null;
}

function holdsAmount(figures: FigureTable, row: number, column: number): boolean {
  const amount = amountAt(figures, row, column);
  return !Number.isNaN(amount) && amount !== 0;
}

/** A subtotal is in the sum itself or by all of its rows. */
function isCovered(row: number, covered: ReadonlyMap<number, number>, partsOf: ReadonlyMap<number, readonly number[]>): boolean {
  if (covered.has(row)) return true;
  const parts = partsOf.get(row);
  return parts !== undefined && parts.length > 0 && parts.every((part) => part !== row && isCovered(part, covered, partsOf));
}

function withDetails(rows: readonly number[], partsOf: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const all = new Set<number>();
  const queue = [...rows];
  for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
    if (all.has(row)) continue;
    all.add(row);
    queue.push(...(partsOf.get(row) ?? []));
  }
  return all;
}

/** The table's rows that a formula adds up and how often each; null where the formula is not a plain sum of cells of its column. */
function coveredRows(formula: string, figures: FigureTable, column: number): ReadonlyMap<number, number> | null {
  const references = scanReferences(formula);
  let rest = "";
  let end = 0;
  for (const reference of references) {
    rest += formula.slice(end, reference.start);
    end = reference.end;
  }
  rest += formula.slice(end);
  const place = figures.columns[column]?.column;
  const isPlainSum = /^=[+\s]*(?:SUM\(|[+,;()\s])*$/i.test(rest) && references.length > 0;
  if (!isPlainSum || references.some((one) => one.sheet !== null || one.firstColumn !== place || one.lastColumn !== place)) return null;
  const covered = new Map<number, number>();
  for (const { firstRow, lastRow } of references) {
    for (let row = firstRow; row <= lastRow; row++) {
      const index = figures.rowIndexes.get(row);
      if (index !== undefined) covered.set(index, (covered.get(index) ?? 0) + 1);
    }
  }
  return covered;
}

function faultDraft(figures: FigureTable, family: SumFamily, main: { readonly column: number; readonly fault: RangeFault }, columns: readonly number[]): FindingDraft {
  const cell = cellAt(figures, family.total, main.column);
  const culprit = cellAt(figures, main.fault.row, main.column);
  const sum = sumResidual(figures, family, main.column);
  const broken = isBroken(figures, family, main.column);
  const names = { label: rowOf(cell).label, header: figures.columns[main.column]?.header ?? "" };
  const { label } = rowOf(culprit);
  const others = columns.filter((column) => column !== main.column).map((column) => addressOf(cellAt(figures, family.total, column)));
  return figureDraft(
    {
      rule: "formula-range",
      severity: broken ? "error" : "warning",
      statement:
        main.fault.kind === "omittedRow"
          ? { code: "formulaRangeMisses", ...names, missed: label }
          : { code: "formulaCountsTwice", ...names, doubled: label },
      diagnosis: { kind: main.fault.kind, cells: [addressOf(culprit)], labels: [label], figure: null, chance: 0 },
    },
    cell,
    broken && sum ? amountAt(figures, family.total, main.column) - sum.residual : null,
    [addressOf(culprit), ...others],
  );
}

