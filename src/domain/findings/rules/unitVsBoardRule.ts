import { sameFactIdentities } from "../../reconciliation/sameFact";
import { fromRowOf, sharedCells, toRowOf } from "../../reconciliation/linkedRows";
import type { LinkRule } from "../Rule";

/**
 * R30 `unit-vs-board`: the board's row for a unit and the unit's own table state the same facts, column by column, within a step
 * (two for variances, whose inputs are rounded too).
 *
 * | | board's row Staben | the unit's total | |
 * | --- | --- | --- | --- |
 * | utfall | 14 785 | 14 785 | holds |
 * | avvikelse | 950 | 948 | holds |
 * | budget | 16 355 | 16 307 | broken |
 */
export const unitVsBoardRule: LinkRule = {
  id: "R30",
  code: "unit-vs-board",
  kind: "links",
  identities: ({ recognised, figures, families }) =>
    recognised.links.flatMap((link) => {
      const lower = figures.get(link.from);
      const upper = figures.get(link.to);
      if (link.kind !== "unit" || !lower || !upper) return [];
      const toRow = toRowOf(link, upper);
      const pairs = sharedCells(upper, toRow, lower, fromRowOf(link, lower));
      const group = `${link.to}/${String(toRow)}=${link.from}`;
      return sameFactIdentities(pairs, { ruleId: "R30", rule: "unit-vs-board", kind: "sameFact", group, families });
    }),
};
