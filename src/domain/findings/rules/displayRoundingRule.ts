import type { Amount } from "../../amount/Amount";
import { gradeResidual } from "../../amount/roundingGrade";
import { addressOf, amountAt, cellAt, type FigureCell, type FigureTable } from "../../reconciliation/FigureTable";
import { allowanceOfSum, partWeight, sumResidual, type SumFamily } from "../../reconciliation/sums";
import type { SheetGrid } from "../../workbook/SheetGrid";
import { shownFigure, shownStep } from "../../workbook/shownStep";
import type { CellRule, FindingDraft } from "../Rule";
import type { RuleCode } from "../RuleCode";
import { figureDraft } from "./cellDraft";

/** A total that is the sum of its rows as stored, and not as shown. */
interface MisshownTotal {
  readonly cell: FigureCell;
  readonly rule: RuleCode;
  /** What the rows make as they are shown, and what the total shows. */
  readonly expected: Amount;
  readonly actual: Amount;
}

/** More cells than this are no help in finding the place. */
const MOST_CELLS = 8;
/** Amounts are thousandths of a krona; sums of them carry so little dust. */
const NOISE = 1e-3;

/**
 * R54 `column-total` (or `subtotal`), info: figures that are stored with more digits than their format shows add up, and as they are shown
 * they do not. The stored figures decide, so there is nothing to mend; told once for the workbook, at the total that it shows most in.
 *
 * | stored | shown as `#,##0` |
 * | --- | --- |
 * | 12.4 + 13.4 = 25.8 | 12 + 13 = 26 |
 */
export const displayRoundingRule: CellRule = {
  id: "R54",
  code: "column-total",
  kind: "cells",
  findings: function* ({ families, grids }) {
    const misshown: MisshownTotal[] = [];
    for (const { figures, sums } of families.values()) {
      const grid = grids.get(figures.table.sheet);
      if (grid) for (const family of sums) misshown.push(...misshownTotals(figures, family, grid));
    }
    const [main, ...others] = misshown.sort((a, b) => Math.abs(b.actual - b.expected) - Math.abs(a.actual - a.expected) || a.cell.key - b.cell.key);
    if (main) yield draftOf(main, others);
  },
};

function misshownTotals(figures: FigureTable, family: SumFamily, grid: SheetGrid): readonly MisshownTotal[] {
  return figures.columns.flatMap((_, column) => {
    if (shownAmount(figures, family.total, column, grid) === null || !isExact(figures, family, column)) return [];
    return misshownTotal(figures, family, column, grid) ?? [];
  });
}

function isExact(figures: FigureTable, family: SumFamily, column: number): boolean {
  const sum = sumResidual(figures, family, column);
  return sum !== null && gradeResidual(sum.residual, allowanceOfSum(figures, family, column, sum.addends)) === "exact";
}

function misshownTotal(figures: FigureTable, family: SumFamily, column: number, grid: SheetGrid): MisshownTotal | null {
  const actual = shownAmount(figures, family.total, column, grid);
  let expected = 0;
  for (const part of family.parts) {
    if (Number.isNaN(amountAt(figures, part.row, column))) continue;
    const shown = shownAmount(figures, part.row, column, grid);
    if (shown === null) return null;
    expected += partWeight(figures, part, column) * shown;
  }
  if (actual === null || Math.abs(actual - expected) < NOISE) return null;
  return { cell: cellAt(figures, family.total, column), rule: family.ruleId === "R21" ? "subtotal" : "column-total", expected, actual };
}

/** A cell's amount as its format shows it; null where the format shows all that is stored of the column, or no figure. */
function shownAmount(figures: FigureTable, row: number, column: number, grid: SheetGrid): Amount | null {
  const definition = figures.columns[column];
  if (definition?.content !== "money") return null;
  const step = shownStep(grid.numberFormat(figures.rows[row]?.row ?? -1, definition.column));
  if (step === null || (definition.stepAmount > 0 && step * definition.scale <= definition.stepAmount)) return null;
  return Math.round(shownFigure(amountAt(figures, row, column) / definition.scale, step) * definition.scale);
}

function draftOf({ cell, rule, expected, actual }: MisshownTotal, others: readonly MisshownTotal[]): FindingDraft {
  const { table, columns } = cell.figures;
  const definition = columns[cell.column];
  const scale = definition?.scale ?? 1;
  const statement = { code: "displayIsRounded", label: table.rows[cell.row]?.label ?? "", header: definition?.header ?? "", others: others.length } as const;
  const diagnosis = { kind: "rounding", cells: [], labels: [], figure: null, chance: 0 } as const;
  const draft = figureDraft({ rule, severity: "info", statement, diagnosis }, cell, expected, others.slice(0, MOST_CELLS - 1).map((other) => addressOf(other.cell)));
  return { ...draft, actual: Number((actual / scale).toFixed(6)), difference: Number(((actual - expected) / scale).toFixed(6)) };
}
