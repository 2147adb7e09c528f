import { amountAt, addressOf, cellAt, columnWithRole, FIGURE_STATES, rowOf, stateAt, type FigureCell } from "../../reconciliation/FigureTable";
import { fromRowOf, sharedCells, toRowOf, type CellPair } from "../../reconciliation/linkedRows";
import { sameFactIdentities } from "../../reconciliation/sameFact";
import type { TableLink } from "../../recognition/RecognisedTable";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";

const MOST_CELLS = 8;

/**
 * R68 `missing-value`, info: a cell of the board's row is blank where the unit's own table, which otherwise says the same, holds a figure. Told
 * once a row; a blank may be meant, so there is nothing that must be mended.
 *
 * | | Utfall | Budget | |
 * | --- | --- | --- | --- |
 * | the board's row | 2 671 | | |
 * | the unit's total | 2 672 | 0 | told |
 */
export const blankBesideUnitRule: CellRule = {
  id: "R68",
  code: "missing-value",
  kind: "cells",
  findings: function* (context) {
    for (const link of context.recognised.links) {
      const draft = link.kind === "unit" ? blankDraft(link, context) : null;
      if (draft) yield draft;
    }
  },
};

function blankDraft(link: TableLink, { figures, families, grids }: RuleContext): FindingDraft | null {
  const upper = figures.get(link.to);
  const lower = figures.get(link.from);
  const grid = upper && grids.get(upper.table.sheet);
  if (!upper || !lower || !grid) return null;
  const [upperRow, lowerRow] = [toRowOf(link, upper), fromRowOf(link, lower)];
  const rule = { ruleId: "R68", rule: "missing-value", kind: "sameFact", group: "", families } as const;
  if (sameFactIdentities(sharedCells(upper, upperRow, lower, lowerRow), rule).length === 0) return null;
  const blanks = upper.columns.flatMap(({ content, role, column }, index): readonly CellPair[] => {
    const other = columnWithRole(lower, role);
    const place = upper.rows[upperRow]?.row ?? -1;
    if (content !== "money" || other < 0 || columnWithRole(upper, role) !== index || !grid.isEmpty(place, column)) return [];
    return stateAt(lower, lowerRow, other) === FIGURE_STATES.figure ? [{ upper: cellAt(upper, upperRow, index), lower: cellAt(lower, lowerRow, other) }] : [];
  });
  const [first] = blanks;
  return first ? draftOf(first, blanks.map((pair) => pair.upper)) : null;
}

function draftOf({ upper, lower }: CellPair, blanks: readonly FigureCell[]): FindingDraft {
  const header = upper.figures.columns[upper.column]?.header ?? "";
  const statement = { code: "valueStandsElsewhere", label: rowOf(upper).label, header, otherSheet: lower.figures.table.sheet, others: blanks.length - 1 } as const;
  const cells = [...blanks.slice(1), lower].map(addressOf).slice(0, MOST_CELLS);
  return figureDraft({ rule: "missing-value", severity: "info", statement }, upper, amountAt(lower.figures, lower.row, lower.column), cells);
}
